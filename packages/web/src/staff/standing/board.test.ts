import { expect, test } from 'vitest'
import { countsOf, groupsOf, paceOf, worstFirst } from './board-groups.ts'
import { boardAddress, readBoardSearch } from './board-search.ts'
import type { BoardRow } from './board.ts'

const row = (changed: Partial<BoardRow>): BoardRow => ({
  targetId: 't',
  indicator: 'Thu ngân sách; cả năm',
  contentPath: '2.2.a',
  measureUnit: 'tỷ đồng',
  aggregation: 'sum',
  accumulation: 'cumulative',
  comparator: 'at_least',
  change: null,
  direction: 'up',
  goal: '100',
  goalHigh: null,
  pledged: null,
  base: null,
  value: '2552.3',
  stale: false,
  reached: '2552.3',
  percentOfPlan: '43.7',
  samePeriod: null,
  percentOfSamePeriod: null,
  bar: '0.4',
  expectedToday: '50',
  percentOfPace: '80',
  status: 'off',
  reason: { code: 'x', message: 'x' },
  path: [],
  outlook: null,
  children: 0,
  expected: 13,
  reported: 7,
  verified: 0,
  late: 0,
  ...changed,
})

test('today’s mark runs from the base of a rising level, else from 0', () => {
  expect(paceOf(row({}))).toBe(50)
  expect(paceOf(row({ base: '80', expectedToday: '90' }))).toBe(50)
  expect(paceOf(row({ comparator: 'at_most' }))).toBeNull()
  expect(paceOf(row({ comparator: 'decrease_by_at_least', base: '80', goal: '10', expectedToday: '10' }))).toBe(100)
})

test('met counts with on track, and what is late comes first under a thumb', () => {
  const rows = [row({ status: 'met' }), row({ status: 'none' }), row({ status: 'off' }), row({ status: 'on' })]
  expect(countsOf(rows)).toEqual({ on: 2, risk: 0, off: 1, none: 1 })
  expect(worstFirst(rows).map(({ status }) => status)).toEqual(['off', 'none', 'met', 'on'])
})

test('the address keeps the unit and the period while a target opens', () => {
  const search = readBoardSearch({ nut: 'n', ky: 'k', la: 1 })
  expect(boardAddress('c', search, { 'chi-tieu': 't' })).toBe('/phong-trao/c/so-lieu?chi-tieu=t&nut=n&ky=k')
  expect(boardAddress('c', search, { nut: undefined, ky: undefined })).toBe('/phong-trao/c/so-lieu')
})

test('a group carries the words of its heading, in the order of the directive', () => {
  const rows = [row({}), row({ contentPath: '2.1.a' }), row({ contentPath: null })]
  const groups = groupsOf({ rows, headings: [{ path: '2.2.a', title: 'Kinh tế' }] })
  expect(groups.map(({ contentPath, title }) => [contentPath, title])).toEqual([
    ['2.2.a', 'Kinh tế'],
    ['2.1.a', null],
    [null, null],
  ])
})
