import { queryClient } from '../../ui/query-client.ts'
import { meQuery } from './me.ts'

/** Who works on this device, and for which unit. What the device keeps is theirs alone. */
export interface Holder {
  readonly personId: string
  readonly orgUnitId: string
}

/** Undefined before anybody is known. */
export function currentHolder(): Holder | undefined {
  const me = queryClient.getQueryData(meQuery.queryKey)
  return me === undefined ? undefined : { personId: me.person.id, orgUnitId: me.actingOrgUnitId }
}
