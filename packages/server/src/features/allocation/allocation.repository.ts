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
  // what a unit had last year is part of the standings
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tx
      .insertInto('standing_change')
      .values(rows.slice(at, at + ROWS_AT_ONCE).map(({ id }) => ({ allocation_id: id })))
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

/**
 * What some units had in the same period of last year, by target, unit and period: the newest version given out by the day
 * that the period is due.
 */
export async function samePeriodsGiven(
  tx: Tx,
  lines: readonly { readonly campaignId: string; readonly targetId: string; readonly subjectUnitId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ place: string; given: string | null }>`
    select distinct on (a.target_id, a.org_unit_id, p.id)
      a.target_id || '/' || a.org_unit_id || '/' || p.id as place, a.same_period_last_year as given
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as w("campaignId" uuid, "targetId" uuid, "subjectUnitId" uuid)
    join allocation a on a.target_id = w."targetId" and a.org_unit_id = w."subjectUnitId"
    join reporting_period p on p.campaign_id = w."campaignId"
    where a.allocated_at < p.due_on + 1
    order by a.target_id, a.org_unit_id, p.id, a.version desc`.execute(tx)
  return new Map(rows.flatMap(({ place, given }) => (given === null ? [] : [[place, given] as const])))
}

/** The sum over reporters that are named: a review compares with those who had reported by its cut-off day. */
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
