import type { ReportForm, ReportRow } from '../report.ts'
import { fieldsOf, type CellText, type TypedMeasure } from './cell-text.ts'
import { cellIn, headingsOf, TYPED_MEASURES, type Sheet } from './sheet.ts'

/** One place in which two people wrote differently. */
export interface Difference {
  readonly row: ReportRow | null
  readonly measure: TypedMeasure | null
  readonly heading: string | null
  readonly mine: string
  readonly theirs: string
}

/** Where two versions of a report differ, in the order of the form. */
export function differencesOf(
  form: Pick<ReportForm, 'rows' | 'outline' | 'narratives'>,
  mine: Sheet,
  theirs: Sheet,
  notYet: string,
): Difference[] {
  const figures = form.rows.flatMap((row) =>
    TYPED_MEASURES.map((measure) => ({
      row,
      measure,
      heading: null,
      mine: said(row, cellIn(mine, row, measure), notYet),
      theirs: said(row, cellIn(theirs, row, measure), notYet),
    })),
  )
  const words = headingsOf(form).map((heading) => ({
    row: null,
    measure: null,
    heading,
    mine: mine.words[heading] ?? '',
    theirs: theirs.words[heading] ?? '',
  }))
  return [...figures, ...words].filter((one) => one.mine !== one.theirs)
}

function said(row: ReportRow, cell: CellText, notYet: string): string {
  const number = cell.notYet
    ? notYet
    : fieldsOf(row)
        .map((field) => cell[field])
        .join(' / ')
  return cell.note === '' ? number : `${number} (${cell.note})`
}
