import type { Aggregation } from '@thidua/domain/campaign/indicator'
import { rollUpFromScratch, type CampaignNode } from '@thidua/domain/standing/fold'
import { NOTHING, merge, type Standing } from '@thidua/domain/standing/roll-up'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { toStanding } from '../features/standing/standing.repository.ts'
import type { Services } from '../services.ts'
import { leavesFromScratch, type Line } from './leaves.ts'

/** A standing that is not what the reports make. */
export interface Difference {
  readonly nodeId: string
  readonly targetId: string
  readonly periodId: string
  readonly kept: Standing
  readonly fromReports: Standing
}

/**
 * Counts a campaign's standings anew from duties and reports and compares them with what is kept. Only right while
 * nothing is queued.
 */
export async function compareStandings(
  services: Pick<Services, 'database'>,
  campaignId: string,
): Promise<Difference[]> {
  return services.database.transact('worker', {}, async (tx) => {
    const fresh = await fromScratch(tx, campaignId)
    const kept = await keptStandings(tx, campaignId)
    return [...new Set([...fresh.keys(), ...kept.keys()])].flatMap((key): Difference[] => {
      const [nodeId = '', targetId = '', periodId = ''] = key.split('/')
      const was = kept.get(key) ?? NOTHING
      const is = fresh.get(key) ?? NOTHING
      return JSON.stringify(was) === JSON.stringify(is)
        ? []
        : [{ nodeId, targetId, periodId, kept: was, fromReports: is }]
    })
  })
}

/** Puts right what `compareStandings` finds. @returns what was wrong */
export async function rebuildStandings(
  services: Pick<Services, 'database'>,
  campaignId: string,
): Promise<Difference[]> {
  const wrong = await compareStandings(services, campaignId)
  await services.database.transact('worker', {}, async (tx) => {
    for (const { nodeId, targetId, periodId, fromReports } of wrong)
      await sql`
        insert into standing (node_id, target_id, period_id, value, numerator, denominator, reported, verified, late, expected,
          same_period, same_period_known)
        select ${nodeId}::uuid, t.id, ${periodId}::uuid,
          standing_value(t.aggregation, t.scale, ${fromReports.reported}::int, ${fromReports.total}::numeric, ${fromReports.denominator}::numeric),
          ${fromReports.total}::numeric, ${fromReports.denominator}::numeric, ${fromReports.reported}::int,
          ${fromReports.verified}::int, ${fromReports.late}::int, ${fromReports.expected}::int,
          ${fromReports.samePeriod}::numeric, ${fromReports.samePeriodKnown}::int
        from target t where t.id = ${targetId}::uuid
        on conflict (node_id, target_id, period_id) do update set
          value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
          reported = excluded.reported, verified = excluded.verified, late = excluded.late, expected = excluded.expected,
          same_period = excluded.same_period, same_period_known = excluded.same_period_known
      `.execute(tx)
  })
  return wrong
}

async function fromScratch(tx: Tx, campaignId: string): Promise<Map<string, Standing>> {
  const nodes = await tx.selectFrom('campaign_node').selectAll().where('campaign_id', '=', campaignId).execute()
  const duties = await tx
    .selectFrom('reporting_duty as u')
    .innerJoin('reporting_period as p', 'p.id', 'u.period_id')
    .select(['u.target_id', 'u.subject_unit_id', 'u.period_id'])
    .where('p.campaign_id', '=', campaignId)
    .where('u.target_id', 'is not', null)
    .distinct()
    .execute()
  const { rows: lines } = await sql<Line>`
    select distinct r.campaign_id as "campaignId", f.target_id as "targetId", f.subject_unit_id as "subjectUnitId"
    from figure f join report r on r.id = f.report_id where r.campaign_id = ${campaignId}::uuid
  `.execute(tx)
  const targets = await tx
    .selectFrom('target')
    .select(['id', 'aggregation'])
    .where('campaign_id', '=', campaignId)
    .execute()
  const pieces = [
    ...(await leavesFromScratch(tx, lines)),
    ...duties.map((duty) => ({
      targetId: duty.target_id ?? '',
      subjectUnitId: duty.subject_unit_id,
      periodId: duty.period_id,
      standing: { ...NOTHING, expected: 1 },
    })),
  ]
  const result = new Map<string, Standing>()
  for (const [key, some] of Map.groupBy(pieces, (piece) => `${piece.targetId}/${piece.periodId}`)) {
    const [targetId = ''] = key.split('/')
    const aggregation = targets.find((target) => target.id === targetId)?.aggregation as Aggregation
    for (const version of Map.groupBy(nodes, (node) => node.tree_version_id).values()) {
      const tree = new Map(
        version.map((node): [string, CampaignNode] => [
          node.id,
          { nodeId: node.id, parentId: node.parent_id, closedBoundary: node.is_closed_boundary },
        ]),
      )
      const leaves = new Map<string, Standing>()
      for (const piece of some)
        for (const node of version.filter((one) => one.org_unit_id === piece.subjectUnitId))
          leaves.set(node.id, merge(leaves.get(node.id) ?? NOTHING, piece.standing))
      for (const [nodeId, standing] of rollUpFromScratch(tree, aggregation, leaves))
        result.set(`${nodeId}/${key}`, standing)
    }
  }
  return result
}

async function keptStandings(tx: Tx, campaignId: string): Promise<Map<string, Standing>> {
  const rows = await tx
    .selectFrom('standing as s')
    .innerJoin('campaign_node as n', 'n.id', 's.node_id')
    .selectAll('s')
    .where('n.campaign_id', '=', campaignId)
    .execute()
  return new Map(rows.map((row) => [`${row.node_id}/${row.target_id}/${row.period_id}`, toStanding(row)]))
}
