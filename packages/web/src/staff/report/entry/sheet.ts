import type { ReportCell, ReportContent } from '@thidua/contract/report'
import type { ReportForm, ReportRow } from '../report.ts'
import { cellKeyOf, cellOf, EMPTY_CELL, isBlank, textOf, type CellText, type TypedMeasure } from './cell-text.ts'

export const TYPED_MEASURES: readonly TypedMeasure[] = ['this-period', 'year-estimate']

/** Everything that the officer types into one report. */
export interface Sheet {
  /** By `cellKeyOf`; a cell that is not there is empty. */
  readonly cells: Readonly<Record<string, CellText>>
  /** By heading of the outline. */
  readonly words: Readonly<Record<string, string>>
  /** How firm the figures of the period are. */
  readonly status: ReportCell['status']
}

export const cellIn = (sheet: Sheet, row: ReportRow, measure: TypedMeasure): CellText =>
  sheet.cells[cellKeyOf(row, measure)] ?? EMPTY_CELL

export function sheetOf(form: Pick<ReportForm, 'rows' | 'narratives'>): Sheet {
  const cells = form.rows.flatMap((row) =>
    row.cells.map((cell) => [cellKeyOf(row, cell.measure), textOf(cell)] as const),
  )
  const first = form.rows.flatMap((row) => row.cells).find((cell) => cell.measure === 'this-period')
  return {
    cells: Object.fromEntries(cells),
    words: Object.fromEntries(form.narratives.map(({ heading, text }) => [heading, text])),
    status: first?.status ?? 'preliminary',
  }
}

/** The sheet as it travels: cells that say something, words that are not empty, both in the form's own order. */
export function contentOf(sheet: Sheet, form: Pick<ReportForm, 'rows' | 'outline' | 'narratives'>): ReportContent {
  const figures = form.rows.flatMap((row) =>
    TYPED_MEASURES.flatMap((measure) => {
      const cell = cellIn(sheet, row, measure)
      if (isBlank(cell)) return []
      // one note a row: what explains the figure explains the estimate
      const note = cellIn(sheet, row, 'this-period').note
      return [cellOf(row, measure, { ...cell, note }, sheet.status)]
    }),
  )
  const narratives = headingsOf(form).flatMap((heading) => {
    const text = sheet.words[heading] ?? ''
    return text.trim() === '' ? [] : [{ heading, text }]
  })
  return { figures, narratives }
}

/** Whether two sheets say the same of a report. */
export const sameContent = (
  left: Sheet,
  right: Sheet,
  form: Pick<ReportForm, 'rows' | 'outline' | 'narratives'>,
): boolean => JSON.stringify(contentOf(left, form)) === JSON.stringify(contentOf(right, form))

/** Headings of the outline, and any that were written under before it changed. */
export const headingsOf = (form: Pick<ReportForm, 'outline' | 'narratives'>): string[] => [
  ...new Set([...form.outline, ...form.narratives.map(({ heading }) => heading)]),
]

export function withCell(sheet: Sheet, key: string, change: Partial<CellText>): Sheet {
  return { ...sheet, cells: { ...sheet.cells, [key]: { ...EMPTY_CELL, ...sheet.cells[key], ...change } } }
}

export const withWords = (sheet: Sheet, heading: string, text: string): Sheet => ({
  ...sheet,
  words: { ...sheet.words, [heading]: text },
})
