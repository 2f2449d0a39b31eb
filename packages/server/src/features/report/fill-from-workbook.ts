import type { ReportCell, ReportContent } from '@thidua/contract/report'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { SheetLine } from '@thidua/domain/kernel/sheet'
import { markOf, readFilledSheet, rowKeyOf, type FilledFigure } from '@thidua/domain/report/filled-sheet'
import type { Permit } from '../../http/permit.ts'
import { loadSheet } from './report-sheet.ts'
import { findDraft, refuseNotOwed, type Deps, type PeriodRecord } from './report.repository.ts'
import { saveDraft } from './save-draft.ts'
import { kindOf } from './target-kind.ts'

/**
 * Puts a filled-in sheet into the draft, all of it or nothing. Rows that the sheet does not have, and the words, stay as
 * they were.
 * @param lines undefined when the file was no sheet
 * @throws Refusal report-sheet.* | record.not-found | record.changed-meanwhile | report.not-now | report.no-duty
 */
export async function fillFromWorkbook(
  deps: Deps,
  permitted: Permit<'report.edit'>,
  period: PeriodRecord,
  input: { reporterUnitId: string; version: number; lines: readonly SheetLine[] | undefined },
) {
  const { reporterUnitId, version, lines } = input
  const sheet = await loadSheet(deps.tx, period, reporterUnitId)
  if (!sheet.isOwed) return refuseNotOwed(deps.tx, period.campaign_id, reporterUnitId)
  if (lines === undefined) throw new Refusal('report-sheet.unreadable')
  const filled = readFilledSheet(lines, {
    mark: markOf(period.id, reporterUnitId),
    rows: sheet.rows.map((row) => ({
      targetId: row.target.id,
      subjectId: row.subjectUnitId,
      source: row.source,
      context: { kind: kindOf(row.target), previous: row.previous },
    })),
  })
  const draft = await findDraft(deps.tx, period.id, reporterUnitId)
  const before = (draft?.content ?? { figures: [], narratives: [] }) as ReportContent
  const kept = before.figures.filter(
    (cell) => !filled.rowKeys.has(rowKeyOf({ targetId: cell.targetId, subjectId: cell.subjectUnitId })),
  )
  // one report has one firmness
  const status = (cell: ReportCell): ReportCell =>
    cell.measure === 'this-period' ? { ...cell, status: filled.status } : cell
  const content: ReportContent = {
    figures: [...kept.map(status), ...filled.figures.map(cellOf)],
    narratives: before.narratives,
  }
  return saveDraft(deps, permitted, period, { reporterUnitId, version, content })
}

function cellOf(figure: FilledFigure): ReportCell {
  const { amount } = figure
  return {
    targetId: figure.targetId,
    subjectUnitId: figure.subjectId,
    measure: figure.measure === 'year-estimate' ? 'year-estimate' : 'this-period',
    status: figure.status,
    value: amount?.kind === 'number' ? amount.value : null,
    numerator: amount?.kind === 'ratio' ? amount.numerator : null,
    denominator: amount?.kind === 'ratio' ? amount.denominator : null,
    notYet: figure.notYet,
    note: figure.note,
  }
}
