import type { Tx } from '../../db/database.ts'

export interface NodeRow {
  readonly id: string
  readonly parent_id: string | null
  readonly org_unit_id: string
  readonly is_closed_boundary: boolean
}

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
