import type { Aggregation } from '@thidua/domain/campaign/indicator'
import type { RatioScale } from '@thidua/domain/report/amount'
import type { RollUpRule, Standing } from '@thidua/domain/standing/roll-up'
import type { Tx } from '../../db/database.ts'
import type { TargetRecord } from '../campaign/campaign.repository.ts'

export interface NodeRow {
  readonly id: string
  readonly parent_id: string | null
  readonly org_unit_id: string
  readonly is_closed_boundary: boolean
}

/** How a target's figures make their superior's. */
export const ruleOf = (row: Pick<TargetRecord, 'aggregation' | 'scale'>): RollUpRule => ({
  aggregation: row.aggregation as Aggregation,
  // the column is numeric and may come back as `100.00`
  scale: String(Number(row.scale)) as RatioScale,
  condition: null,
})

/** The tree now in force. */
export const currentNodes = (tx: Tx, campaignId: string): Promise<NodeRow[]> =>
  tx
    .selectFrom('campaign_node as n')
    .innerJoin('campaign_tree_version as v', 'v.id', 'n.tree_version_id')
    .select(['n.id', 'n.parent_id', 'n.org_unit_id', 'n.is_closed_boundary'])
    .where('n.campaign_id', '=', campaignId)
    .where('v.effective_to', 'is', null)
    .orderBy('n.path')
    .execute()

interface FoldedRow {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly reported: number
  readonly verified: number
  readonly late: number
}

/** Rates stand as their two parts; everything else as the number itself. */
function toStanding(rule: RollUpRule, row: FoldedRow, expected: number): Standing {
  const { reported, verified, late } = row
  const total = rule.aggregation === 'ratio' ? row.numerator : (row.value ?? row.numerator)
  return { total: total ?? '0', denominator: row.denominator ?? '0', expected, reported, verified, late }
}

/** The standings of one target and period, by node. */
export async function standingsOf(
  tx: Tx,
  rule: RollUpRule,
  targetId: string,
  periodId: string,
): Promise<Map<string, Standing>> {
  const rows = await tx
    .selectFrom('standing')
    .selectAll()
    .where('target_id', '=', targetId)
    .where('period_id', '=', periodId)
    .execute()
  return new Map(rows.map((row) => [row.node_id, toStanding(rule, row, row.expected)]))
}

/** The figure that counts for each subject at the moment; null where there is none of this period. */
export async function leafFigures(tx: Tx, targetId: string, periodId: string): Promise<Map<string, string | null>> {
  const rows = await tx
    .selectFrom('standing_leaf')
    .select(['subject_unit_id', 'figure_id'])
    .where('target_id', '=', targetId)
    .where('period_id', '=', periodId)
    .execute()
  return new Map(rows.map((row) => [row.subject_unit_id, row.figure_id]))
}
