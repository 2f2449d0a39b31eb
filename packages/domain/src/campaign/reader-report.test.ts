import { expect, test } from 'vitest'
import { judgeReading, reportOf, type TargetFields, type TargetMending } from './reader-report.ts'

const fields = (change: Partial<TargetFields> = {}): TargetFields => ({
  indicator: 'Tỷ lệ cử tri đi bầu',
  comparator: 'at_least',
  value: '95',
  valueHigh: null,
  measureUnit: '%',
  base: null,
  direction: 'up',
  change: null,
  aggregation: 'ratio',
  accumulation: 'latest',
  deadline: null,
  contentPath: '2.1',
  ...change,
})
const act = (
  targetId: string,
  kind: TargetMending['act'],
  before?: TargetFields,
  after?: TargetFields,
): TargetMending => ({
  targetId,
  act: kind,
  before: before ?? null,
  after: after ?? null,
})
const verdictOf = (...acts: TargetMending[]) => judgeReading(acts)[0]?.verdict

test('what is confirmed, or changed into itself, was read rightly', () => {
  expect(verdictOf(act('t', 'confirm'))).toBe('right')
  expect(verdictOf(act('t', 'change', fields(), fields()))).toBe('right')
  // changed there and back
  expect(
    verdictOf(
      act('t', 'change', fields(), fields({ value: '9' })),
      act('t', 'change', fields({ value: '9' }), fields()),
    ),
  ).toBe('right')
})

test('what is mended names each field once, from what was read to what was settled', () => {
  const [judged] = judgeReading([
    act('t', 'change', fields(), fields({ value: '90' })),
    act('t', 'change', fields({ value: '90' }), fields({ value: '90,6', measureUnit: 'xã' })),
  ])
  expect(judged).toMatchObject({
    verdict: 'mended',
    changes: [
      { field: 'value', before: '95', after: '90,6' },
      { field: 'measureUnit', before: '%', after: 'xã' },
    ],
  })
})

test('a capital at the beginning, and what a person knows from elsewhere, is no mistake of the reader', () => {
  const settled = fields({ indicator: 'Tỷ lệ cử tri đi bầu', base: '90', deadline: '2021-05-23' })
  expect(verdictOf(act('t', 'change', fields({ indicator: 'tỷ lệ cử tri đi bầu' }), settled))).toBe('right')
  // but a base that was read wrongly is one
  expect(verdictOf(act('t', 'change', fields({ base: '9' }), settled))).toBe('mended')
})

test('what is dropped was no target, unless it is taken back; what is added by hand was missed', () => {
  expect(verdictOf(act('t', 'drop'))).toBe('not-a-target')
  expect(verdictOf(act('t', 'drop'), act('t', 'add'))).toBe('right')
  expect(verdictOf(act('t', 'add', undefined, fields()))).toBe('missed')
  expect(verdictOf(act('t', 'add', undefined, fields()), act('t', 'drop'))).toBe('right')
})

test('the report counts verdicts and puts the field that is mended most first', () => {
  const judged = judgeReading([
    act('a', 'confirm'),
    act('b', 'change', fields(), fields({ value: '1' })),
    act('c', 'change', fields(), fields({ value: '2', measureUnit: 'xã' })),
    act('d', 'drop'),
  ])
  expect(reportOf(judged)).toEqual({
    looked: 4,
    right: 1,
    mended: 2,
    notATarget: 1,
    missed: 0,
    byField: [
      { field: 'value', count: 2 },
      { field: 'measureUnit', count: 1 },
    ],
  })
})
