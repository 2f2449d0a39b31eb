import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { OrgUnitDetail, OrgUnitList } from '@thidua/contract/org-unit'
import type { Static } from 'typebox'
import {
  listOrgUnitsOptions,
  listOrgUnitsQueryKey,
  readOrgUnitOptions,
} from '../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../session/me.ts'

export type OrgUnits = Static<typeof OrgUnitList>
export type Unit = OrgUnitDetail

/** All units of one day; a few hundred rows, so that searching and counting ask the server nothing more. */
export const unitsOn = (asOf: string) =>
  queryOptions({ ...listOrgUnitsOptions({ query: { asOf } }), placeholderData: keepPreviousData })

export const unitQuery = (id: string) => readOrgUnitOptions({ path: { id } })

/** The units of today, for pickers. */
export function useUnitsToday(): OrgUnits['orgUnits'] {
  const { today } = useMe()
  return useQuery(unitsOn(today)).data?.orgUnits ?? []
}

/** After a change every tree and every open unit is read anew. */
export function useReadAnew(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    const [{ baseUrl }] = listOrgUnitsQueryKey()
    await Promise.all(
      ['listOrgUnits', 'readOrgUnit'].map((_id) => queries.invalidateQueries({ queryKey: [{ _id, baseUrl }] })),
    )
    await queries.invalidateQueries({ queryKey: ['me'] })
  }
}
