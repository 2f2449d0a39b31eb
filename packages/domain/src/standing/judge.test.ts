import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TargetGoal } from '../campaign/target.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { PeriodSpan } from './chain.ts'
import { goalAtNode, judge, newestValue } from './judge.ts'

const nothing = { value: null, baseline: null, samePeriodLastYear: null }
const accidents: TargetGoal = {
  comparator: 'decrease_by_at_least',
  direction: 'down',
  value: '5',
  valueHigh: null,
  base: null,
  change: 'relative',
}
const turnout: TargetGoal = { ...accidents, comparator: 'at_least', direction: 'up', value: '95', change: null }

test('a change in percent is counted from the same period of last year, else from its base', () => {
  const given = { ...nothing, baseline: '200', isRoot: true }
  expect(goalAtNode(accidents, 'sum', { ...given, samePeriodLastYear: '100' }).base).toBe('100')
  expect(goalAtNode(accidents, 'sum', given).base).toBe('200')
  expect(goalAtNode(turnout, 'ratio', { ...given, samePeriodLastYear: '100' }).base).toBe('200')
})

test('beneath the root a sum is held to what was given, a rate to the goal of all', () => {
  const sum: TargetGoal = { ...turnout, value: '1000', valueHigh: '1200' }
  expect(goalAtNode(sum, 'sum', { ...nothing, isRoot: false })).toMatchObject({ value: null, valueHigh: null })
  expect(goalAtNode(sum, 'sum', { ...nothing, value: '80', isRoot: false })).toMatchObject({ value: '80' })
  expect(goalAtNode(sum, 'sum', { ...nothing, value: '80', isRoot: true })).toMatchObject({ value: '1000' })
  expect(goalAtNode(turnout, 'ratio', { ...nothing, isRoot: false }).value).toBe('95')
})

const months: PeriodSpan[] = ['01', '02', '03'].map((month) => ({
  periodId: month,
  startsOn: plainDate(`2021-${month}-01`),
  endsOn: plainDate(`2021-${month}-28`),
}))

test('a silent period shows the value before it, as carried; figures of each period stand alone', () => {
  const valueIn = (id: string) => (id === '02' ? '7' : null)
  expect(newestValue('latest', months, '03', valueIn)).toEqual({ value: '7', periodId: '02', isStale: true })
  expect(newestValue('cumulative', months, '02', valueIn)).toEqual({ value: '7', periodId: '02', isStale: false })
  expect(newestValue('per-period', months, '03', valueIn)).toEqual({ value: null, periodId: '03', isStale: false })
  expect(newestValue('latest', months, '01', valueIn)).toEqual({ value: null, periodId: '01', isStale: false })
})

test('a value shown is never one of a later period', () => {
  fc.assert(
    fc.property(fc.subarray(['01', '02', '03']), fc.constantFrom('01', '02', '03'), (reported, asked) => {
      const found = newestValue('latest', months, asked, (id) => (reported.includes(id) ? id : null))
      const expected = reported.findLast((id) => id <= asked) ?? null
      expect(found.value).toBe(expected)
      expect(found.isStale).toBe(expected !== null && expected !== asked)
    }),
  )
})

test('a fall is judged once the same period is known, and says so when it is not', () => {
  const ask = (base: string | null) =>
    judge({
      goal: { ...accidents, base },
      value: '90',
      time: 'cumulative',
      startsOn: plainDate('2021-02-01'),
      endsOn: plainDate('2021-10-30'),
      asOf: plainDate('2021-06-15'),
      knownOnce: false,
    })
  expect(ask(null)).toMatchObject({ pace: { status: 'none' }, reason: { code: 'standing.cannot-judge' } })
  expect(ask('100')).toMatchObject({ pace: { status: 'on' }, progress: { percentOfPlan: '200' }, paceOfPlan: '100' })
})
