import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'

export type AllocationRecord = Selectable<Tables['allocation']>

export interface Allocations {
  readonly get: (targetId: string, orgUnitId: string) => AllocationRecord | undefined
  readonly all: readonly AllocationRecord[]
}

/** What each unit was given of each target of a campaign, by the newest version; for some units only when named. */
export async function latestAllocations(
  tx: Tx,
  campaignId: string,
  orgUnitIds?: readonly string[],
): Promise<Allocations> {
  if (orgUnitIds?.length === 0) return { get: () => undefined, all: [] }
  let query = tx
    .selectFrom('allocation as a')
    .innerJoin('target as t', 't.id', 'a.target_id')
    .distinctOn(['a.target_id', 'a.org_unit_id'])
    .selectAll('a')
    .where('t.campaign_id', '=', campaignId)
    .orderBy('a.target_id')
    .orderBy('a.org_unit_id')
    .orderBy('a.version', 'desc')
  if (orgUnitIds !== undefined) query = query.where('a.org_unit_id', 'in', [...new Set(orgUnitIds)])
  const all = await query.execute()
  const byKey = new Map(all.map((row) => [`${row.target_id}/${row.org_unit_id}`, row]))
  return { get: (targetId, orgUnitId) => byKey.get(`${targetId}/${orgUnitId}`), all }
}
