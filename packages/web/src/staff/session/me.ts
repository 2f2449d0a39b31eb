import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { actingOrgUnit, ApiError, request } from '../../ui/api.ts'

/** Who is signed in, for which unit, and what they may do. `now` and `today` are the province's business clock. */
export interface Me {
  person: { id: string; fullName: string }
  memberships: { orgUnitId: string; orgUnitName: string; position: string; roles: string[] }[]
  actingOrgUnitId: string
  now: string
  today: string
  abilities: string[]
}

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

/** Whether to show a control at all; the server decides again when it is used. */
export function useCan(): (ability: string) => boolean {
  const { abilities } = useMe()
  return (ability) => abilities.includes(ability)
}

/** Name of the unit acted for. */
export function actingOrgUnitName(me: Me): string {
  return me.memberships.find((membership) => membership.orgUnitId === me.actingOrgUnitId)?.orgUnitName ?? ''
}
