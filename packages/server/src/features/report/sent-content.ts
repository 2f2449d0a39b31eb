import type { ReportCell, ReportContent } from '@thidua/contract/report'
import type { Tx } from '../../db/database.ts'
import { shown } from '../standing/shown.ts'

/** What stands in one sent revision, in the shape of a draft. */
export async function sentContent(tx: Tx, reportId: string): Promise<ReportContent> {
  const figures = await tx.selectFrom('figure').selectAll().where('report_id', '=', reportId).orderBy('id').execute()
  const words = await tx
    .selectFrom('narrative')
    .select(['heading', 'text'])
    .where('report_id', '=', reportId)
    .orderBy('position')
    .execute()
  return {
    figures: figures.map((row) => ({
      targetId: row.target_id,
      subjectUnitId: row.subject_unit_id,
      measure: row.measure as ReportCell['measure'],
      status: row.status as ReportCell['status'],
      value: shown(row.value),
      numerator: shown(row.numerator),
      denominator: shown(row.denominator),
      notYet: row.not_yet,
      note: row.note,
    })),
    narratives: words,
  }
}
