import type { ReportBehind } from '@thidua/contract/standing'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { TargetRecord } from '../campaign/campaign.repository.ts'
import type { CampaignNode } from '../cascade/campaign-tree.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { shown } from './shown.ts'

interface Question {
  readonly target: TargetRecord
  readonly node: CampaignNode
  readonly periodId: string
  readonly today: PlainDate
}

/** Every sent figure about a node's own unit, newest first; the one that counts is marked. */
export async function reportsBehind(tx: Tx, { target, node, periodId, today }: Question): Promise<ReportBehind[]> {
  const rows = await tx
    .selectFrom('figure as f')
    .innerJoin('report as r', 'r.id', 'f.report_id')
    .leftJoin('standing_leaf as l', 'l.figure_id', 'f.id')
    .selectAll('f')
    .select(['r.draft_id', 'r.revision', 'r.reporter_unit_id', 'r.submitted_at', 'l.figure_id as counted'])
    .where('f.target_id', '=', target.id)
    .where('f.subject_unit_id', '=', node.org_unit_id)
    .where('f.measure', '=', 'this-period')
    .where('r.period_id', '=', periodId)
    .orderBy('r.id', 'desc')
    .execute()
  if (rows.length === 0) return []
  const evidence = await tx
    .selectFrom('evidence')
    .select(['id', 'draft_id', 'file_name', 'target_id'])
    .where('draft_id', 'in', [...new Set(rows.map((row) => row.draft_id))])
    .where((eb) => eb.or([eb('target_id', '=', target.id), eb('target_id', 'is', null)]))
    .orderBy('id')
    .execute()
  const names = await nameOfUnits(tx, today, [node.org_unit_id, ...rows.map((row) => row.reporter_unit_id)])
  return rows.map((row) => ({
    draftId: row.draft_id,
    reportId: row.report_id,
    revision: row.revision,
    reporter: { id: row.reporter_unit_id, name: names(row.reporter_unit_id) },
    subject: { id: node.org_unit_id, name: names(node.org_unit_id) },
    submittedAt: row.submitted_at,
    source: row.source as ReportBehind['source'],
    status: row.status as ReportBehind['status'],
    value: shown(row.value),
    numerator: shown(row.numerator),
    denominator: shown(row.denominator),
    note: row.note,
    counts: row.counted !== null,
    evidence: evidence
      .filter((one) => one.draft_id === row.draft_id)
      .map((one) => ({ id: one.id, fileName: one.file_name })),
  }))
}
