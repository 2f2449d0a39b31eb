import type { PledgeRow, Registration } from '@thidua/contract/registration'
import { expect, test } from 'vitest'
import { bodyOf, faultyRows, levelOf, pasted, saysSomethingNew, textOf } from './pledge-sheet.ts'

const row = (targetId: string, more: Partial<PledgeRow> = {}): PledgeRow => ({
  targetId,
  indicator: targetId,
  contentPath: null,
  measureUnit: 'trường',
  comparator: 'at_least',
  change: null,
  direction: 'up',
  wholeNumber: false,
  assigned: '1200',
  pledged: null,
  open: true,
  ...more,
})
const of = (...rows: PledgeRow[]): Registration => ({
  campaign: { id: 'c', title: '' },
  unit: { id: 'u', name: '' },
  dueOn: null,
  daysLate: 0,
  status: 'none',
  version: 2,
  rows,
  versions: [],
  files: [],
  abilities: [],
})

test('a row begins with what was assigned, or with the last pledge while it holds', () => {
  expect(textOf({}, row('a'))).toBe('1.200')
  expect(textOf({}, row('a', { pledged: '1300', open: false }))).toBe('1.300')
  expect(textOf({}, row('a', { pledged: '1100', open: true }))).toBe('1.200')
})

test('what is weaker or no number keeps the unit from registering', () => {
  const registration = of(row('a'), row('b'), row('c'))
  const texts = { a: '1.199,5', b: '1.200,5', c: 'nhiều' }
  expect(registration.rows.map((one) => levelOf(texts, one))).toEqual(['weaker', 'higher', 'unreadable'])
  expect(faultyRows(registration, texts).map(({ targetId }) => targetId)).toEqual(['a', 'c'])
})

test('what is sent names every target and the version that was seen', () => {
  const words = { note: ' ', decidedBy: 'Chủ tịch' }
  expect(bodyOf(of(row('a'), row('b')), { b: '1.300' }, words)).toEqual({
    version: 2,
    note: null,
    decidedBy: 'Chủ tịch',
    pledges: [
      { targetId: 'a', value: '1200' },
      { targetId: 'b', value: '1300' },
    ],
  })
})

test('a registration that holds is not made again without a change', () => {
  const registered = { ...of(row('a', { pledged: '1300', open: false })), status: 'registered' as const }
  expect(saysSomethingNew(registered, {})).toBe(false)
  expect(saysSomethingNew(registered, { a: '1.400' })).toBe(true)
})

test('a column from a spreadsheet is laid from the row on, and its gaps leave what stands', () => {
  expect(pasted(of(row('a'), row('b'), row('c')), { c: '9' }, 1, [['1.500'], ['']])).toEqual({ b: '1.500', c: '9' })
})
