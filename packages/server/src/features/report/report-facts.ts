import { figureKey, type Measure } from '@thidua/domain/report/figure'
import { reportState, type ReportFact, type ReportState } from '@thidua/domain/report/status'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'

/** One recorded act on a report, with the cell that it concerns. */
export interface FactRow {
  readonly kind: string
  readonly revision: number
  readonly at: string
  readonly reason: string | null
  readonly decided_by: string | null
  readonly entered_by: string
  readonly target_id: string | null
  readonly subject_unit_id: string | null
  readonly measure: string | null
}

/** What was done with some reports, in the order of its recording. */
export const factsOf = (tx: Tx, draftIds: readonly string[]) =>
  tx
    .selectFrom('report_fact as f')
    .leftJoin('figure as g', 'g.id', 'f.figure_id')
    .selectAll('f')
    .select(['g.target_id', 'g.subject_unit_id', 'g.measure'])
    .where(sql<boolean>`f.draft_id = any(${[...draftIds]}::uuid[])`)
    .orderBy('f.id')
    .execute()

export const stateOf = (rows: readonly FactRow[]): ReportState => reportState(rows.map(factOf))

/** Returned and verified cells of one revision, whatever became of later ones. */
export const stateOfRevision = (rows: readonly FactRow[], revision: number): ReportState =>
  stateOf(rows.filter((row) => row.revision === revision))

export function factOf(row: FactRow): ReportFact {
  const act = { revision: row.revision, at: row.at }
  const figureKeys = row.target_id === null ? [] : [keyOf(row)]
  switch (row.kind) {
    case 'approved':
      return { ...act, kind: 'approved', decidedBy: row.decided_by ?? '', enteredBy: row.entered_by }
    case 'handed-back':
      return { ...act, kind: 'handed-back', reason: row.reason ?? '' }
    case 'returned':
      return { ...act, kind: 'returned', figureKeys, reason: row.reason ?? '' }
    case 'verified':
      return { ...act, kind: 'verified', figureKeys }
    case 'verification-withdrawn':
      return { ...act, kind: 'verification-withdrawn' }
    default:
      return { ...act, kind: row.kind as 'drafted' | 'presented' | 'sent' }
  }
}

export const keyOf = (row: { target_id: string | null; subject_unit_id: string | null; measure: string | null }) =>
  figureKey({
    targetId: row.target_id ?? '',
    subjectId: row.subject_unit_id ?? '',
    measure: (row.measure ?? 'this-period') as Measure,
  })
