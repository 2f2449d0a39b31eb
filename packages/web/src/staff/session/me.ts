import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Me } from '@thidua/contract/session'
import { actingOrgUnit, ApiError, request } from '../../ui/api.ts'

/** A unit remembered on this device may be one that the person has left: forget it and ask once more. */
async function fetchMe(signal: AbortSignal): Promise<Me> {
  try {
    return await request<Me>('/me', { signal })
  } catch (error) {
    const forgotten = error instanceof ApiError && error.status === 403 && actingOrgUnit.get() !== null
    if (!forgotten) throw error
    actingOrgUnit.clear()
    return await request<Me>('/me', { signal })
  }
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => fetchMe(signal),
  staleTime: 60_000,
})

/** The signed-in person; only for screens inside the frame, which waits for it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** Name of the unit acted for. */
export function actingOrgUnitName(me: Me): string {
  return me.memberships.find((membership) => membership.orgUnitId === me.actingOrgUnitId)?.orgUnitName ?? ''
}
