import { isNothing, type Standing } from '@thidua/domain/standing/roll-up'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'
import { changesOf, type Change, type ChangedLine } from './changed-leaves.ts'
import type { Leaf } from './leaves.ts'

/** How many queued changes one transaction takes. */
const BATCH = 500

interface Folded {
  /** Queued changes that were taken; 0 when there was nothing, or another process is folding. */
  readonly taken: number
}

/**
 * Folds what was queued into the standings, in one transaction. One at a time: whoever does not get the lock leaves it
 * to the other. A leaf is compared with what was folded last, so folding twice, in any order, or again after a crash
 * gives the same.
 */
export async function foldOnce(services: Pick<Services, 'database'>): Promise<Folded> {
  return services.database.transact('worker', {}, async (tx) => {
    const lock = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(current_schema() || '.fold-standings', 0)) as taken
    `.execute(tx)
    if (lock.rows[0]?.taken !== true) return { taken: 0 }
    const queued = await tx.selectFrom('standing_change').selectAll().orderBy('id').limit(BATCH).execute()
    if (queued.length === 0) return { taken: 0 }
    await saveChanges(tx, await changesOf(tx, await linesOf(tx, queued)))
    await tx
      .deleteFrom('standing_change')
      .where(
        'id',
        'in',
        queued.map((change) => change.id),
      )
      .execute()
    return { taken: queued.length }
  })
}

/** Folds until nothing is queued. */
export async function foldAll(services: Pick<Services, 'database'>): Promise<void> {
  while ((await foldOnce(services)).taken > 0);
}

/** The lines that changed reports speak of, all lines of a campaign whose period opened, and those that were given anew. */
async function linesOf(
  tx: Tx,
  queued: readonly { report_id: string | null; period_id: string | null; allocation_id: string | null }[],
): Promise<ChangedLine[]> {
  const reports = queued.flatMap((change) => (change.report_id === null ? [] : [change.report_id]))
  const periods = queued.flatMap((change) => (change.period_id === null ? [] : [change.period_id]))
  const given = queued.flatMap((change) => (change.allocation_id === null ? [] : [change.allocation_id]))
  const { rows } = await sql<ChangedLine>`
    select "campaignId", "targetId", "subjectUnitId", array_agg("periodId" order by "periodId")::text[] as "periodIds"
    from (
      select r.campaign_id as "campaignId", f.target_id as "targetId", f.subject_unit_id as "subjectUnitId", r.period_id as "periodId"
      from figure f join report r on r.id = f.report_id
      where r.id = any(${reports}::uuid[])
      union
      select p.campaign_id, l.target_id, l.subject_unit_id, p.id
      from reporting_period p join target t on t.campaign_id = p.campaign_id join standing_leaf l on l.target_id = t.id
      where p.id = any(${periods}::uuid[])
      union
      select p.campaign_id, l.target_id, l.subject_unit_id, l.period_id
      from allocation a join standing_leaf l on l.target_id = a.target_id and l.subject_unit_id = a.org_unit_id
      join reporting_period p on p.id = l.period_id
      where a.id = any(${given}::uuid[])
    ) changed
    group by "campaignId", "targetId", "subjectUnitId"
  `.execute(tx)
  return rows
}

async function saveChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  await saveLeaves(tx, changes)
  await addToAncestors(
    tx,
    changes.filter(({ difference }) => !isNothing(difference)),
  )
}

const columns = (leaf: Leaf, standing: Standing) => ({
  campaign_id: leaf.campaignId,
  target_id: leaf.targetId,
  subject_unit_id: leaf.subjectUnitId,
  period_id: leaf.periodId,
  aggregation: leaf.aggregation,
  figure_id: leaf.figureId,
  value: leaf.value,
  numerator: standing.total,
  denominator: standing.denominator,
  reported: standing.reported,
  verified: standing.verified,
  late: standing.late,
  same_period: standing.samePeriod,
  same_period_known: standing.samePeriodKnown,
})

async function saveLeaves(tx: Tx, changes: readonly Change[]): Promise<void> {
  const rows = JSON.stringify(changes.map(({ leaf }) => columns(leaf, leaf.standing)))
  await sql`
    insert into standing_leaf
      (target_id, subject_unit_id, period_id, figure_id, value, numerator, denominator, reported, verified, late,
        same_period, same_period_known)
    select target_id, subject_unit_id, period_id, figure_id, value, numerator, denominator, reported, verified, late,
      same_period, same_period_known
    from jsonb_to_recordset(${rows}::jsonb) as d(
      target_id uuid, subject_unit_id uuid, period_id uuid, figure_id uuid,
      value numeric, numerator numeric, denominator numeric, reported int, verified int, late int,
      same_period numeric, same_period_known int)
    on conflict (target_id, subject_unit_id, period_id) do update set
      figure_id = excluded.figure_id, value = excluded.value, numerator = excluded.numerator,
      denominator = excluded.denominator, reported = excluded.reported, verified = excluded.verified, late = excluded.late,
      same_period = excluded.same_period, same_period_known = excluded.same_period_known
  `.execute(tx)
}

/** One statement for all ancestors of all changed leaves. */
async function addToAncestors(tx: Tx, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const rows = JSON.stringify(changes.map(({ leaf, difference }) => columns(leaf, difference)))
  await sql`
    insert into standing as s
      (node_id, target_id, period_id, numerator, denominator, reported, verified, late, same_period, same_period_known, value)
    select e.node_id, d.target_id, d.period_id, sum(d.numerator), sum(d.denominator), sum(d.reported), sum(d.verified),
      sum(d.late), sum(d.same_period), sum(d.same_period_known), standing_value(t.aggregation, t.scale, sum(d.reported), sum(d.numerator), sum(d.denominator))
    from jsonb_to_recordset(${rows}::jsonb) as d(
      campaign_id uuid, target_id uuid, subject_unit_id uuid, period_id uuid, aggregation text,
      numerator numeric, denominator numeric, reported int, verified int, late int,
      same_period numeric, same_period_known int)
    join target t on t.id = d.target_id
    cross join lateral nodes_entered(d.campaign_id, d.subject_unit_id, d.aggregation) e
    group by e.node_id, d.target_id, d.period_id, t.aggregation, t.scale
    order by e.node_id, d.target_id, d.period_id
    on conflict (node_id, target_id, period_id) do update set
      numerator = s.numerator + excluded.numerator,
      denominator = s.denominator + excluded.denominator,
      reported = s.reported + excluded.reported,
      verified = s.verified + excluded.verified,
      late = s.late + excluded.late,
      same_period = s.same_period + excluded.same_period,
      same_period_known = s.same_period_known + excluded.same_period_known,
      updated_at = now(),
      value = (
        select standing_value(t.aggregation, t.scale, s.reported + excluded.reported,
          s.numerator + excluded.numerator, s.denominator + excluded.denominator)
        from target t where t.id = s.target_id)
  `.execute(tx)
}
