import type { ReportForm, ReportRow } from '@thidua/contract/report'
import { formatVietnameseDate, plainDate } from '@thidua/domain/kernel/plain-date'
import {
  addressOf,
  columnAt,
  HEAD_LINE,
  markOf,
  rowKeyOf,
  SHEET_COLUMNS,
  STATUS_LINE,
  type SheetColumn,
} from '@thidua/domain/report/filled-sheet'
import { numberCell, writeSheet, type OutCell, type OutSheet } from '../../adapters/spreadsheet/write-sheet.ts'
import type { Language } from '../../http/language.ts'
import { workbookWords } from './workbook-words.ts'

type Form = Pick<ReportForm, 'campaign' | 'period' | 'reporter' | 'receiver' | 'rows'>

const widths: Readonly<Record<SheetColumn, number>> = {
  key: 0,
  number: 6,
  indicator: 44,
  subject: 30,
  measureUnit: 12,
  assigned: 14,
  samePeriodLastYear: 14,
  previous: 14,
  value: 18,
  denominator: 16,
  estimate: 18,
  estimateDenominator: 16,
  notYet: 10,
  note: 40,
}

/** A unit's report as a sheet to be filled in elsewhere: heads locked, one line for each figure that it owes. */
export function reportWorkbook(form: Form, language: Language): Promise<Uint8Array> {
  const words = workbookWords[language]
  const title = (value: string): OutCell[] => [
    { value: null, look: 'title' },
    { value, look: 'title' },
  ]
  const lines = new Map<number, OutCell[]>([
    [1, title(words.title(form.period.name))],
    [2, title(form.campaign.title)],
    [3, title(words.parties(form.reporter.name, form.receiver.name, dayOf(form)))],
    [STATUS_LINE, statusLine(form, language)],
    [HEAD_LINE, SHEET_COLUMNS.map((column) => headCell(column, form, language))],
  ])
  for (const [at, row] of form.rows.entries()) lines.set(HEAD_LINE + 1 + at, lineOf(row, at + 1))
  const last = HEAD_LINE + Math.max(1, form.rows.length)
  const sheet: OutSheet = {
    name: words.sheet,
    widths: SHEET_COLUMNS.map((column) => widths[column]),
    lines,
    frozen: { lines: HEAD_LINE, columns: columnAt('subject') },
    isForm: true,
    lists: [
      { range: addressOf('value', STATUS_LINE), values: Object.values(words.status) },
      { range: `${addressOf('notYet', HEAD_LINE + 1)}:${addressOf('notYet', last)}`, values: ['x'] },
    ],
  }
  return writeSheet(sheet)
}

const dayOf = (form: Form): string => formatVietnameseDate(plainDate(form.period.dueOn))

function statusLine(form: Form, language: Language): OutCell[] {
  const { firmness, status } = workbookWords[language]
  const first = form.rows.flatMap((row) => row.cells).find((cell) => cell.measure === 'this-period')
  return SHEET_COLUMNS.slice(0, columnAt('value') + 1).map((column): OutCell => {
    if (column === 'number') return { value: firmness, look: 'title' }
    return column === 'value'
      ? { value: status[first?.status ?? 'preliminary'], look: 'typed' }
      : { value: null, look: 'title' }
  })
}

const headCell = (column: SheetColumn, form: Form, language: Language): OutCell => ({
  value: column === 'key' ? markOf(form.period.id, form.reporter.id) : workbookWords[language].heads[column],
  look: 'head',
})

function lineOf(row: ReportRow, number: number): OutCell[] {
  const now = row.cells.find((cell) => cell.measure === 'this-period')
  const estimate = row.cells.find((cell) => cell.measure === 'year-estimate')
  const isRate = row.aggregation === 'ratio'
  const typed = (cell: typeof now, part: 'numerator' | 'denominator'): OutCell => {
    if (!isRate && part === 'denominator') return { value: null, look: 'plain' }
    return numberCell(cell === undefined ? null : isRate ? cell[part] : cell.value, 'typed-number')
  }
  const cells: Readonly<Record<SheetColumn, OutCell>> = {
    key: { value: rowKeyOf({ targetId: row.targetId, subjectId: row.subject.id }), look: 'plain' },
    number: { value: number, look: 'plain' },
    indicator: { value: row.indicator, look: 'plain' },
    subject: { value: row.subject.name, look: 'plain' },
    measureUnit: { value: row.measureUnit, look: 'plain' },
    assigned: numberCell(row.assigned),
    samePeriodLastYear: numberCell(row.columns.samePeriodLastYear),
    previous: numberCell(row.previous),
    value: typed(now, 'numerator'),
    denominator: typed(now, 'denominator'),
    estimate: typed(estimate, 'numerator'),
    estimateDenominator: typed(estimate, 'denominator'),
    notYet: { value: now?.notYet === true ? 'x' : null, look: 'typed' },
    note: { value: now?.note ?? null, look: 'typed' },
  }
  return SHEET_COLUMNS.map((column) => cells[column])
}
