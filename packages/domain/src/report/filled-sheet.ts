import { type Figure, parseVietnameseNumber } from '../kernel/decimal.ts'
import { searchKey } from '../kernel/names.ts'
import { type FieldRefusal, Refusal } from '../kernel/refusal.ts'
import { type SheetCell, type SheetLine, cellText } from '../kernel/sheet.ts'
import type { Amount } from './amount.ts'
import type { FigureSource, FigureStatus, ReportFigure } from './figure.ts'
import { type FigureContext, checkFigure } from './submit.ts'

/** Columns of a report's sheet from A on; the first is hidden and names the row, those from `value` on are filled in. */
export const SHEET_COLUMNS = [
  'key',
  'number',
  'indicator',
  'subject',
  'measureUnit',
  'assigned',
  'samePeriodLastYear',
  'previous',
  'value',
  'denominator',
  'estimate',
  'estimateDenominator',
  'notYet',
  'note',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** The line of the heads; the lines above it name the report and hold how firm the figures are. */
export const HEAD_LINE = 6
export const STATUS_LINE = 4

export const columnAt = (column: SheetColumn): number => SHEET_COLUMNS.indexOf(column)

/** As a spreadsheet calls it: `I12`. */
export const addressOf = (column: SheetColumn, line: number): string =>
  `${String.fromCodePoint(65 + columnAt(column))}${line}`

/** What stands in the corner of a sheet, so that it is not taken for another report's. */
export const markOf = (periodId: string, reporterId: string): string => `thidua-1/${periodId}/${reporterId}`
export const rowKeyOf = (place: Pick<ReportFigure, 'targetId' | 'subjectId'>): string =>
  `${place.targetId}/${place.subjectId}`

/** A row that the report has, and what its figure is held against. */
export interface ExpectedRow {
  readonly targetId: string
  readonly subjectId: string
  readonly source: FigureSource
  readonly context: FigureContext
}

/** One row as it was filled in; its period figure first, its estimate of the year where there is one. */
export interface FilledFigure extends ReportFigure {
  readonly note: string | null
}

export interface FilledSheet {
  /** By `rowKeyOf`: the rows that the sheet has, filled in or left empty. */
  readonly rowKeys: ReadonlySet<string>
  readonly status: FigureStatus
  readonly figures: readonly FilledFigure[]
}

/** How the three degrees of firmness are written in a sheet. */
const STATUS_WORDS: Readonly<Record<string, FigureStatus>> = {
  'uoc tinh': 'estimate',
  'so bo': 'preliminary',
  'chinh thuc': 'official',
  estimate: 'estimate',
  preliminary: 'preliminary',
  official: 'official',
}
const MARKS = new Set(['x', 'co', '1', 'true', 'yes'])
/**
 * Reads a report's sheet that came back filled in. Rows that were taken out stay as they are in the report; an empty cell
 * is an empty cell.
 * @throws Refusal report-sheet.other-report | report-sheet.faulty with every fault by the cell that it stands in
 */
export function readFilledSheet(
  lines: readonly SheetLine[],
  report: { readonly mark: string; readonly rows: readonly ExpectedRow[] },
): FilledSheet {
  const head = lines.find(({ line }) => line === HEAD_LINE)
  if (cellText(head?.cells[0]) !== report.mark) throw new Refusal('report-sheet.other-report')
  const expected = new Map(report.rows.map((row) => [rowKeyOf(row), row]))
  const faults: FieldRefusal[] = []
  const status = statusIn(lines, faults)
  const seen = new Set<string>()
  const figures: FilledFigure[] = []
  for (const { line, cells } of lines) {
    if (line <= HEAD_LINE || cells.every((cell) => cellText(cell) === '')) continue
    const key = cellText(cells[0])
    const row = expected.get(key)
    if (row === undefined || seen.has(key)) {
      const code = row === undefined ? 'report-sheet.unknown-row' : 'report-sheet.row-twice'
      faults.push({ path: addressOf('indicator', line), code, params: {} })
      continue
    }
    seen.add(key)
    figures.push(...readRow({ row, line, cells, status, faults }))
  }
  if (faults.length > 0) throw new Refusal('report-sheet.faulty', { count: faults.length }, faults)
  return { rowKeys: seen, status, figures }
}

function statusIn(lines: readonly SheetLine[], faults: FieldRefusal[]): FigureStatus {
  const cell = lines.find(({ line }) => line === STATUS_LINE)?.cells[columnAt('value')]
  const status = STATUS_WORDS[searchKey(cellText(cell))]
  if (status === undefined)
    faults.push({ path: addressOf('value', STATUS_LINE), code: 'report-sheet.status-unknown', params: {} })
  return status ?? 'preliminary'
}

interface FilledRow {
  readonly row: ExpectedRow
  readonly line: number
  readonly cells: readonly SheetCell[]
  readonly status: FigureStatus
  readonly faults: FieldRefusal[]
}

function readRow(filled: FilledRow): FilledFigure[] {
  const { row, line, cells, status, faults } = filled
  const text = (column: SheetColumn): string => cellText(cells[columnAt(column)])
  const note = text('note') || null
  const mark = text('notYet')
  const notYet = MARKS.has(searchKey(mark))
  if (mark !== '' && !notYet)
    faults.push({ path: addressOf('notYet', line), code: 'report-sheet.mark-unknown', params: { text: mark } })
  const place = { targetId: row.targetId, subjectId: row.subjectId, source: row.source }
  const own: ReportFigure = {
    ...place,
    measure: 'this-period',
    status,
    amount: amountIn(filled, 'value', 'denominator'),
    notYet,
  }
  const estimate: ReportFigure = {
    ...place,
    measure: 'year-estimate',
    status: 'estimate',
    amount: amountIn(filled, 'estimate', 'estimateDenominator'),
    notYet: false,
  }
  const kept: FilledFigure[] = []
  for (const [figure, column] of [[own, 'value'] as const, [estimate, 'estimate'] as const]) {
    if (figure.amount === null && !figure.notYet && (figure.measure === 'year-estimate' || note === null)) continue
    kept.push({ ...figure, note })
    if (figure.amount === null) continue
    const previous = figure.measure === 'this-period' ? row.context.previous : null
    const check = checkFigure(figure, { ...row.context, previous })
    faults.push(...check.faults.map((fault) => ({ ...fault, path: addressOf(column, line) })))
  }
  return kept
}

/** A number, or the two of a rate. What cannot be read is a fault and no amount. */
function amountIn({ row, line, cells, faults }: FilledRow, first: SheetColumn, second: SheetColumn): Amount | null {
  const read = (column: SheetColumn): Figure | null | undefined => {
    const cell: SheetCell | undefined = cells[columnAt(column)]
    if (cell?.kind === 'number') return cell.value
    if (cellText(cell) === '') return null
    try {
      return parseVietnameseNumber(cellText(cell))
    } catch {
      faults.push({ path: addressOf(column, line), code: 'report.number-invalid', params: {} })
      return undefined
    }
  }
  const [number, below] = [read(first), read(second)]
  if (number === undefined || below === undefined) return null
  if (row.context.kind.aggregation !== 'ratio') {
    if (below !== null) faults.push({ path: addressOf(second, line), code: 'report-sheet.no-denominator', params: {} })
    return number === null ? null : { kind: 'number', value: number }
  }
  if (number !== null && below !== null) return { kind: 'ratio', numerator: number, denominator: below }
  if (number !== null || below !== null)
    faults.push({
      path: addressOf(number === null ? first : second, line),
      code: 'report.rate-needs-parts',
      params: {},
    })
  return null
}
