import { figure } from '@thidua/domain/kernel/decimal'
import { NOTHING, type Standing } from '@thidua/domain/standing/roll-up'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'

/** One standing of one node. */
export interface NodeStanding {
  readonly nodeId: string
  readonly targetId: string
  readonly periodId: string
  readonly standing: Standing
}

/** All standings of some nodes, one index range each. The head of a closed line stands by its own figure alone. */
export async function standingsOf(tx: Tx, nodeIds: readonly string[], targetId?: string): Promise<NodeStanding[]> {
  if (nodeIds.length === 0) return []
  let query = tx
    .selectFrom('standing')
    .selectAll()
    .where('node_id', 'in', [...nodeIds])
  if (targetId !== undefined) query = query.where('target_id', '=', targetId)
  return (await query.execute()).map((row) => ({
    nodeId: row.node_id,
    targetId: row.target_id,
    periodId: row.period_id,
    standing: toStanding(row),
  }))
}

/** The standings of one target and period, by node. */
export async function standingsByNode(tx: Tx, targetId: string, periodId: string): Promise<Map<string, Standing>> {
  const rows = await tx
    .selectFrom('standing')
    .selectAll()
    .where('target_id', '=', targetId)
    .where('period_id', '=', periodId)
    .execute()
  return new Map(rows.map((row) => [row.node_id, toStanding(row)]))
}

/** A kept row as what it counts. */
export const toStanding = (row: Omit<Selectable<Tables['standing']>, 'updated_at'>): Standing => ({
  total: figure(row.numerator),
  denominator: figure(row.denominator),
  expected: row.expected,
  reported: row.reported,
  verified: row.verified,
  late: row.late,
  samePeriod: figure(row.same_period),
  samePeriodKnown: row.same_period_known,
})

export const standingAt = (
  all: readonly NodeStanding[],
  nodeId: string,
  targetId: string,
  periodId: string,
): Standing =>
  all.find((one) => one.nodeId === nodeId && one.targetId === targetId && one.periodId === periodId)?.standing ??
  NOTHING
