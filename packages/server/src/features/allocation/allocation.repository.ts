import { sql, type Insertable, type Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'

export type AllocationRecord = Pick<
  Selectable<Tables['allocation']>,
  | 'target_id'
  | 'org_unit_id'
  | 'version'
  | 'value'
  | 'same_period_last_year'
  | 'baseline'
  | 'locked'
  | 'allocated_by'
  | 'allocated_at'
>

export type NewAllocation = Insertable<Tables['allocation']>

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
    .select([
      'a.target_id',
      'a.org_unit_id',
      'a.version',
      'a.value',
      'a.same_period_last_year',
      'a.baseline',
      'a.locked',
      'a.allocated_by',
      'a.allocated_at',
    ])
    .where('t.campaign_id', '=', campaignId)
    .orderBy('a.target_id')
    .orderBy('a.org_unit_id')
    .orderBy('a.version', 'desc')
  if (orgUnitIds !== undefined) query = query.where('a.org_unit_id', 'in', [...new Set(orgUnitIds)])
  const all = await query.execute()
  const byKey = new Map(all.map((row) => [`${row.target_id}/${row.org_unit_id}`, row]))
  return { get: (targetId, orgUnitId) => byKey.get(`${targetId}/${orgUnitId}`), all }
}

/** A statement carries so many rows; a province that gives everything at once has more. */
const ROWS_AT_ONCE = 1000

export async function insertAllocations(tx: Tx, rows: readonly NewAllocation[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tx
      .insertInto('allocation')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute()
}

/**
 * The same period of last year by target and unit: the newest version given out by the day that the period was due. Only
 * targets that are a change in percent ask for it.
 */
const samePeriodGiven = (campaignId: string, dueOn: string) => sql`
  select distinct on (a.target_id, a.org_unit_id) a.target_id, a.org_unit_id, a.same_period_last_year
  from allocation a join target t on t.id = a.target_id
  where t.campaign_id = ${campaignId} and t.change = 'relative' and a.allocated_at < ${dueOn}::date + 1
  order by a.target_id, a.org_unit_id, a.version desc`

/** What the same period of last year had, for each target, over those units beneath a node that have reported. */
export async function samePeriodReported(
  tx: Tx,
  within: { campaignId: string; nodePath: string; period: { id: string; dueOn: string } },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ target_id: string; total: string }>`
    select given.target_id, sum(given.same_period_last_year)::text as total
    from (${samePeriodGiven(within.campaignId, within.period.dueOn)}) given
    join standing_leaf leaf on leaf.target_id = given.target_id and leaf.subject_unit_id = given.org_unit_id
      and leaf.period_id = ${within.period.id} and leaf.reported = 1
    join campaign_node node on node.org_unit_id = given.org_unit_id and node.campaign_id = ${within.campaignId}
      and node.path <@ ${within.nodePath}::ltree
    where given.same_period_last_year is not null
    group by given.target_id`.execute(tx)
  return new Map(rows.map((row) => [row.target_id, row.total]))
}

/** The same over reporters that are named: a review compares with those who had reported by its cut-off day. */
export async function samePeriodOf(
  tx: Tx,
  within: {
    campaignId: string
    dueOn: string
    reporters: readonly { readonly targetId: string; readonly orgUnitId: string }[]
  },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ target_id: string; total: string }>`
    select given.target_id, sum(given.same_period_last_year)::text as total
    from (${samePeriodGiven(within.campaignId, within.dueOn)}) given
    join jsonb_to_recordset(${JSON.stringify(within.reporters)}::jsonb) as r("targetId" uuid, "orgUnitId" uuid)
      on r."targetId" = given.target_id and r."orgUnitId" = given.org_unit_id
    where given.same_period_last_year is not null
    group by given.target_id`.execute(tx)
  return new Map(rows.map((row) => [row.target_id, row.total]))
}
