import { expect, test } from 'vitest'
import type { ReportRow } from '../report.ts'
import { cellKeyOf, EMPTY_CELL } from './cell-text.ts'
import { change, redo, startHistory, undo } from '../../../ui/grid/history.ts'
import { readClipboard } from '../../../ui/grid/clipboard.ts'
import { pasteInto } from './paste.ts'
import { columnsNow, findingsOf, mendOf } from './row-view.ts'
import { cellIn, contentOf, sheetOf, withCell, type Sheet } from './sheet.ts'

const ID = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const row = (n: number, changed: Partial<ReportRow> = {}): ReportRow => ({
  targetId: ID(n),
  indicator: `Chỉ tiêu ${n}`,
  measureUnit: 'xã',
  aggregation: 'sum',
  accumulation: 'cumulative',
  wholeNumber: false,
  scale: '1',
  subject: { id: ID(900), name: 'UBND huyện' },
  source: 'unit',
  assigned: '200',
  previous: null,
  cumulativeBefore: null,
  columns: {
    samePeriodLastYear: null,
    thisPeriod: null,
    cumulative: null,
    yearEstimate: null,
    percentOfPlan: null,
    percentOfSamePeriod: null,
  },
  cells: [],
  returned: null,
  verified: false,
  answer: null,
  before: { own: null, total: null, firstOfYear: true },
  ...changed,
})
const rate = (n: number): ReportRow => row(n, { aggregation: 'ratio', accumulation: 'latest', scale: '100' })
const EMPTY: Sheet = { cells: {}, words: {}, status: 'preliminary' }
const form = (rows: ReportRow[], outline: string[] = []) => ({ rows, outline, narratives: [] })
const typed = (one: ReportRow, value: string): Sheet => withCell(EMPTY, cellKeyOf(one, 'this-period'), { value })

test('what is typed as 1.234,5 travels as an exact decimal and comes back as it was typed', () => {
  const one = row(1)
  const [cell] = contentOf(typed(one, '1.234,5'), form([one])).figures
  expect(cell).toMatchObject({ value: '1234.5', numerator: null, notYet: false })
  expect(sheetOf({ rows: [{ ...one, cells: cell === undefined ? [] : [cell] }], narratives: [] })).toMatchObject({
    cells: { [cellKeyOf(one, 'this-period')]: { value: '1.234,5' } },
  })
})

test('an empty cell is not sent, “chưa có số” is', () => {
  const [one, two] = [row(1), row(2)]
  const sheet = withCell(EMPTY, cellKeyOf(two, 'this-period'), { notYet: true })
  expect(contentOf(sheet, form([one, two])).figures).toMatchObject([
    { targetId: two.targetId, value: null, notYet: true },
  ])
})

test('what is no number keeps its text, is a fault and travels as no number', () => {
  const one = row(1)
  const sheet = typed(one, '12,3,4')
  expect(cellIn(sheet, one, 'this-period').value).toBe('12,3,4')
  expect(findingsOf(sheet, one)).toMatchObject([{ code: 'report.number-invalid', kind: 'fault' }])
  expect(contentOf(sheet, form([one])).figures).toMatchObject([{ value: null }])
})

test('columns follow what is typed by the rules of the server', () => {
  const one = row(1, { before: { own: null, total: { kind: 'number', value: '60' }, firstOfYear: false } })
  expect(columnsNow(typed(one, '40'), one)).toMatchObject({ thisPeriod: '40', cumulative: '100', percentOfPlan: '50' })
  const part = rate(2)
  const sheet = withCell(EMPTY, cellKeyOf(part, 'this-period'), { numerator: '936', denominator: '1.000' })
  expect(columnsNow(sheet, part).thisPeriod).toBe('93.6')
})

test('a tenfold slip is asked about, mended by moving its comma, and silenced by a note', () => {
  const one = row(1, { before: { own: { kind: 'number', value: '91.4' }, total: null, firstOfYear: false } })
  const sheet = typed(one, '9,13')
  const [finding] = findingsOf(sheet, one)
  expect(finding).toMatchObject({ code: 'report.jumps-tenfold', kind: 'oddity', explained: false })
  expect(finding && mendOf(sheet, one, finding)).toBe('91.3')
  const noted = withCell(sheet, cellKeyOf(one, 'this-period'), { note: 'đổi cách tính' })
  expect(findingsOf(noted, one)).toMatchObject([{ explained: true }])
})

test('a column pasted from a spreadsheet fills downwards; what lies beyond the sheet is counted, not lost in silence', () => {
  const rows = [row(1), row(2)]
  const from = { row: 0, measure: 'this-period', field: 'value' } as const
  const { sheet, filled, dropped } = pasteInto(EMPTY, rows, from, readClipboard('12\t150\r\n-\t\r\n7\t8\r\n'))
  expect({ filled, dropped }).toEqual({ filled: 3, dropped: 2 })
  expect(rows.map((one) => cellIn(sheet, one, 'this-period'))).toEqual([
    { ...EMPTY_CELL, value: '12' },
    { ...EMPTY_CELL, notYet: true },
  ])
  expect(cellIn(sheet, rows[0] ?? row(1), 'year-estimate').value).toBe('150')
})

test('a rate pasted as 936/1.000 becomes its two numbers', () => {
  const one = rate(1)
  const from = { row: 0, measure: 'this-period', field: 'numerator' } as const
  const { sheet } = pasteInto(EMPTY, [one], from, [['936/1.000']])
  expect(cellIn(sheet, one, 'this-period')).toMatchObject({ numerator: '936', denominator: '1.000' })
})

test('one undo takes back a whole cell, and what was undone can be done again', () => {
  const typing = ['1', '12', '123'].reduce((history, text) => change(history, text, 'a'), startHistory(''))
  const next = change(typing, '123/4', 'b')
  expect(undo(next).present).toBe('123')
  expect(undo(undo(next)).present).toBe('')
  expect(redo(undo(next)).present).toBe('123/4')
  expect(redo(change(undo(next), 'x', 'c')).present).toBe('x')
})
