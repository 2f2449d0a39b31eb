import { expect, test } from 'vitest'
import type { Amount } from './amount.ts'
import type { IndicatorKind, ReportFigure } from './figure.ts'
import { checkFigure, checkReport, refuseUnexplained } from './submit.ts'

const kind: IndicatorKind = {
  aggregation: 'sum',
  time: 'cumulative',
  stores: 'cumulative',
  scale: '1',
  min: '0',
  max: null,
  wholeNumber: false,
}
const rate: IndicatorKind = {
  ...kind,
  aggregation: 'ratio',
  scale: '100',
  max: '100',
  time: 'latest',
  wholeNumber: true,
}
const number = (value: string): Amount => ({ kind: 'number', value })
const ratio = (numerator: string, denominator: string): Amount => ({ kind: 'ratio', numerator, denominator })
const cell = (amount: Amount | null, other: Partial<ReportFigure> = {}): ReportFigure => ({
  targetId: 'revenue',
  subjectId: 'cao-loc',
  measure: 'cumulative',
  source: 'unit',
  status: 'preliminary',
  amount,
  notYet: false,
  ...other,
})
const faultsOf = (figure: ReportFigure, of: IndicatorKind = kind) =>
  checkFigure(figure, { kind: of, previous: null }).faults.map(({ code }) => code)
const odditiesOf = (amount: Amount, previous: Amount, of: IndicatorKind = kind) =>
  checkFigure(cell(amount), { kind: of, previous }).oddities.map(({ code }) => code)

test('an empty cell is sent only with the mark "chưa có số"', () => {
  expect(faultsOf(cell(null))).toEqual(['report.figure-missing'])
  expect(faultsOf(cell(null, { notYet: true }))).toEqual([])
  expect(faultsOf(cell(number('5'), { notYet: true }))).toEqual(['report.figure-and-not-yet'])
})

test('a rate is entered as its two numbers', () => {
  expect(faultsOf(cell(number('93.6')), rate)).toEqual(['report.rate-needs-parts'])
  expect(faultsOf(cell(ratio('936', '1000')), rate)).toEqual([])
  expect(faultsOf(cell(ratio('1', '0')), rate)).toEqual(['report.denominator-zero'])
  expect(faultsOf(cell(ratio('-1', '10')), rate)).toEqual(['report.part-negative'])
  expect(faultsOf(cell(ratio('1.5', '10')), rate)).toEqual(['report.not-whole'])
})

test('a figure outside the range of its indicator is refused', () => {
  expect(faultsOf(cell(number('-1')))).toEqual(['report.below-range'])
  expect(faultsOf(cell(ratio('101', '100')), rate)).toEqual(['report.above-range'])
  expect(faultsOf(cell(number('1e3')))).toEqual(['report.number-invalid'])
})

test('a cumulative figure that falls, a slipped comma and more cases than there are: odd, not refused', () => {
  expect(odditiesOf(number('90'), number('100'))).toEqual(['report.cumulative-falls'])
  expect(odditiesOf(number('1000'), number('100'))).toEqual(['report.jumps-tenfold'])
  expect(odditiesOf(number('110'), number('100'))).toEqual([])
  expect(odditiesOf(ratio('11', '10'), ratio('9', '10'), { ...rate, max: null })).toEqual([
    'report.numerator-above-denominator',
  ])
})

test('a rate that falls while its cases grow is not odd', () => {
  expect(odditiesOf(ratio('50', '100'), ratio('40', '60'), { ...rate, time: 'cumulative' })).toEqual([])
})

const context = () => ({ kind, previous: null })

test('what is odd is sent only with a word of explanation', () => {
  const odd = [{ path: 'a', code: 'report.jumps-tenfold', params: {} }]
  expect(() => refuseUnexplained(odd, () => ' ')).toThrow('report.oddity-unexplained')
  expect(() => refuseUnexplained(odd, () => 'thu một lần từ đấu giá đất')).not.toThrow()
})

test('every faulty cell is named at once; a report of words alone may be sent, an empty one not', () => {
  expect(() => checkReport([cell(null), cell(number('-1'))], 0, context)).toThrow('report.not-ready')
  expect(() => checkReport([], 0, context)).toThrow('report.empty')
  expect(checkReport([], 3, context)).toEqual([])
})
