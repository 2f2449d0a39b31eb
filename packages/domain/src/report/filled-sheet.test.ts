import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatVietnameseNumber } from '../kernel/decimal.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type SheetCell, type SheetLine, cellText } from '../kernel/sheet.ts'
import type { IndicatorKind } from './figure.ts'
import {
  type ExpectedRow,
  HEAD_LINE,
  SHEET_COLUMNS,
  STATUS_LINE,
  type SheetColumn,
  markOf,
  readFilledSheet,
} from './filled-sheet.ts'

const kind: IndicatorKind = {
  aggregation: 'sum',
  time: 'cumulative',
  stores: 'this-period',
  scale: '1',
  min: null,
  max: null,
  wholeNumber: false,
}
const row = (targetId: string, changed: Partial<IndicatorKind> = {}): ExpectedRow => ({
  targetId,
  subjectId: 'cao-loc',
  source: 'unit',
  context: { kind: Object.assign({}, kind, changed), previous: null },
})
const mark = markOf('p', 'cao-loc')
const report = {
  mark,
  rows: [row('trees'), row('cover', { aggregation: 'ratio', scale: '100' }), row('people', { wholeNumber: true })],
}

const cellOf = (value: string | number | undefined): SheetCell =>
  value === undefined
    ? { kind: 'empty' }
    : typeof value === 'number'
      ? { kind: 'number', value: String(value) }
      : { kind: 'text', text: value }
const line = (number: number, cells: Partial<Record<SheetColumn, string | number>>): SheetLine => ({
  line: number,
  cells: SHEET_COLUMNS.map((column) => cellOf(cells[column])),
})
const sheet = (...rows: Partial<Record<SheetColumn, string | number>>[]): SheetLine[] => [
  line(STATUS_LINE, { value: 'Sơ bộ' }),
  line(HEAD_LINE, { key: mark }),
  ...rows.map((cells, at) => line(HEAD_LINE + 1 + at, cells)),
]
const faultsOf = (lines: readonly SheetLine[]): string[] => {
  try {
    readFilledSheet(lines, report)
  } catch (error) {
    if (error instanceof Refusal) return error.fields.map(({ path, code }) => `${path} ${code}`)
    throw error
  }
  return []
}

test('numbers are taken as the spreadsheet kept them, or as officers write them', () => {
  const { status, figures } = readFilledSheet(
    sheet(
      { key: 'trees/cao-loc', value: '1.234,5', estimate: 3000 },
      { key: 'cover/cao-loc', value: 63, denominator: '100' },
      { key: 'people/cao-loc', notYet: 'X', note: 'chờ cơ quan thống kê' },
    ),
    report,
  )
  expect(status).toBe('preliminary')
  expect(figures.map(({ measure, amount, notYet, note }) => [measure, amount, notYet, note])).toEqual([
    ['this-period', { kind: 'number', value: '1234.5' }, false, null],
    ['year-estimate', { kind: 'number', value: '3000' }, false, null],
    ['this-period', { kind: 'ratio', numerator: '63', denominator: '100' }, false, null],
    ['this-period', null, true, 'chờ cơ quan thống kê'],
  ])
})

test('an empty cell is no figure and no fault', () => {
  expect(readFilledSheet(sheet({ key: 'trees/cao-loc', indicator: 'Trồng rừng' }), report).figures).toEqual([])
})

test('every fault is named by its cell, and one is enough for nothing to be taken', () => {
  expect(
    faultsOf(
      sheet(
        { key: 'trees/cao-loc', value: '12,3,4', denominator: 5 },
        { key: 'cover/cao-loc', value: 63 },
        { key: 'people/cao-loc', value: 1.5, notYet: 'chưa' },
        { key: 'other/cao-loc', value: 1 },
        { key: 'trees/cao-loc', value: 1 },
      ),
    ),
  ).toEqual([
    'I7 report.number-invalid',
    'J8 report.rate-needs-parts',
    'M9 report-sheet.mark-unknown',
    'I9 report.not-whole',
    'C10 report-sheet.unknown-row',
    'C11 report-sheet.row-twice',
  ])
})

test('a rate of nothing and a figure marked as unknown are faults of their cells', () => {
  expect(
    faultsOf(
      sheet(
        { key: 'cover/cao-loc', value: 1, denominator: 0 },
        { key: 'trees/cao-loc', value: 1, denominator: 2, notYet: 'x' },
      ),
    ),
  ).toEqual(['I7 report.denominator-zero', 'J8 report-sheet.no-denominator', 'I8 report.figure-and-not-yet'])
})

test('a sheet of another report is refused as a whole', () => {
  expect(() => readFilledSheet([line(HEAD_LINE, { key: markOf('p', 'dinh-lap') })], report)).toThrow(
    'report-sheet.other-report',
  )
})

test('whatever number an officer writes comes back as that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
      const value = part === 0 ? String(whole) : `${whole}.${String(part).padStart(3, '0').replace(/0+$/, '')}`
      const [figure] = readFilledSheet(
        sheet({ key: 'trees/cao-loc', value: formatVietnameseNumber(value) }),
        report,
      ).figures
      expect(figure?.amount).toEqual({ kind: 'number', value })
    }),
  )
})

test('lines that belong to no row are all named', () => {
  const cell = fc.oneof(
    fc.constant<SheetCell>({ kind: 'empty' }),
    fc.string().map((text): SheetCell => ({ kind: 'text', text })),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value): SheetCell => ({
      kind: 'number',
      value: value.toFixed(3),
    })),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: SHEET_COLUMNS.length }), { maxLength: 8 }), (rows) => {
      const lines = [...sheet(), ...rows.map((cells, at) => ({ line: HEAD_LINE + 1 + at, cells }))]
      const filled = rows.filter((cells) => cells.some((one) => cellText(one) !== '')).length
      // no line of noise names a row of the report, so every one that says anything is a fault
      expect(faultsOf(lines).length).toBeGreaterThanOrEqual(filled)
    }),
  )
})
