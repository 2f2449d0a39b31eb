import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMPARATORS, type TargetGoal } from '../campaign/target.ts'
import { compare } from '../kernel/decimal.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type PaceQuestion, paceOf } from './pace.ts'
import { progressOf, stillMissing } from './progress.ts'

const rising: TargetGoal = {
  comparator: 'at_least',
  direction: 'up',
  value: '95',
  valueHigh: null,
  base: null,
  change: null,
}
const goal = (changed: Partial<TargetGoal>): TargetGoal => Object.assign({}, rising, changed)
const fall = goal({
  comparator: 'decrease_by_at_least',
  direction: 'down',
  value: '5',
  base: '200',
  change: 'relative',
})

test('"% so kế hoạch" is value by target, and a goal is met at it', () => {
  expect(progressOf(goal({ value: '5835' }), '2917.5')).toMatchObject({ percentOfPlan: '50', met: false, bar: '0.5' })
  expect(progressOf(rising, '95')).toMatchObject({ percentOfPlan: '100', met: true, bar: '1' })
})

test('the bar starts at the base, the percentage does not', () => {
  expect(progressOf(goal({ value: '98', base: '78' }), '88')).toMatchObject({ bar: '0.5', met: false })
})

test('a falling target is not at 0 %: it counts what fell', () => {
  expect(progressOf(fall, '192')).toMatchObject({ reached: '4', percentOfPlan: '80', bar: '0.8', met: false })
  expect(progressOf(fall, '190').met).toBe(true)
  expect(progressOf(fall, '210')).toMatchObject({ reached: '-5', bar: '0', met: false })
})

test('a fall in points is not a fall in percent', () => {
  const poverty = goal({
    comparator: 'decrease_by_at_least',
    direction: 'down',
    value: '3',
    base: '10.89',
    change: 'points',
  })
  expect(progressOf(poverty, '7.89')).toMatchObject({ reached: '3', met: true })
  expect(progressOf(poverty, '8.89')).toMatchObject({ reached: '2', met: false })
})

test('a ceiling is kept at or below it', () => {
  const ceiling = goal({ comparator: 'at_most', direction: 'down', value: '8', base: '12' })
  expect(progressOf(ceiling, '8').met).toBe(true)
  expect(progressOf(ceiling, '10')).toMatchObject({ met: false, bar: '0.5', percentOfPlan: '125' })
})

test('"không để xảy ra" is met at 0 only, and has no percentage', () => {
  const none = goal({ comparator: 'at_most', direction: 'down', value: '0' })
  expect(progressOf(none, '0')).toMatchObject({ met: true, percentOfPlan: null })
  expect(progressOf(none, '1')).toMatchObject({ met: false, bar: '0' })
})

test('a rising range is met at its near end, an exact plan only at itself', () => {
  expect(progressOf(goal({ comparator: 'between', value: '7', valueHigh: '7.5' }), '7.8').met).toBe(true)
  const hit = goal({ comparator: 'between', direction: 'hit', value: '7', valueHigh: '7.5' })
  expect([progressOf(hit, '7.2').met, progressOf(hit, '7.8').met]).toEqual([true, false])
  expect(progressOf(goal({ comparator: 'exactly', direction: 'hit', value: '100' }), '101').met).toBe(false)
})

test('a rank climbs by becoming smaller', () => {
  const rank = goal({
    comparator: 'rank_improve_between',
    direction: 'rank',
    value: '1',
    valueHigh: '2',
    base: '36',
    change: 'points',
  })
  expect(progressOf(rank, '35')).toMatchObject({ reached: '1', met: true, percentOfPlan: null })
  expect(progressOf(rank, '36').met).toBe(false)
})

test('exceeding a reference counts the excess', () => {
  const excess = goal({ comparator: 'exceed_reference_by_at_least', value: '5', base: '30', change: 'points' })
  expect(progressOf(excess, '36')).toMatchObject({ reached: '6', met: true })
})

test('what cannot be said is not said: no figure, no base, a base of 0', () => {
  expect(progressOf(rising, null)).toMatchObject({ met: null, percentOfPlan: null, threshold: '95' })
  expect(progressOf({ ...fall, base: null }, '190').met).toBeNull()
  expect(progressOf({ ...fall, base: '0' }, '3').met).toBeNull()
})

test('a goal in words is done or not done', () => {
  const words = goal({ comparator: 'qualitative', value: null })
  expect([progressOf(words, '1').met, progressOf(words, '0').met]).toEqual([true, false])
})

test('what is still missing is said in the unit of the goal', () => {
  expect(stillMissing(progressOf(goal({ value: '10' }), '7'))).toBe('3')
  expect(stillMissing(progressOf(goal({ value: '10' }), '12'))).toBeNull()
})

test('the bar never leaves 0 to 1, whatever the goal and the figure', () => {
  const anyNumber = fc.integer({ min: -200, max: 200 }).map(String)
  fc.assert(
    fc.property(
      fc.constantFrom(...COMPARATORS),
      fc.constantFrom('up', 'down', 'hit', 'rank'),
      anyNumber,
      fc.option(anyNumber),
      anyNumber,
      (comparator, direction, value, base, figure) => {
        const { bar } = progressOf(goal({ comparator, direction, value, base, change: 'points' }), figure)
        expect(bar === null || (compare(bar, '0') >= 0 && compare(bar, '1') <= 0)).toBe(true)
      },
    ),
  )
})

const halfway: Omit<PaceQuestion, 'goal' | 'value'> = {
  time: 'cumulative',
  startsOn: plainDate('2021-01-01'),
  endsOn: plainDate('2021-01-11'),
  asOf: plainDate('2021-01-06'),
  knownOnce: false,
}
const statusOf = (of: TargetGoal, value: string | null, other: Partial<PaceQuestion> = {}) =>
  paceOf(Object.assign({}, halfway, { goal: of, value }, other)).status

test('halfway through, half of the goal is on track, nine tenths of that at risk, less is off', () => {
  const hundred = goal({ value: '100' })
  expect(['50', '49.9', '45', '44.9', '100'].map((value) => statusOf(hundred, value))).toEqual([
    'on',
    'risk',
    'risk',
    'off',
    'met',
  ])
  expect(paceOf({ ...halfway, goal: hundred, value: '40' })).toMatchObject({ expected: '50', percentOfPace: '80' })
})

test('the line of a level starts at its base', () => {
  const level = goal({ value: '98', base: '78' })
  expect(['88', '87.5', '80'].map((value) => statusOf(level, value, { time: 'latest' }))).toEqual(['on', 'risk', 'off'])
})

test('without a figure there is no status', () => {
  expect(statusOf(rising, null)).toBe('none')
})

test('what is known only once has no status until its figure is there', () => {
  expect(statusOf(rising, null, { knownOnce: true })).toBe('none')
  expect(statusOf(rising, '96', { knownOnce: true })).toBe('met')
  expect(statusOf(rising, '94', { knownOnce: true })).toBe('off')
})

test('a fall against the same period must hold all along and is met on the last day only', () => {
  expect(statusOf(fall, '180')).toBe('on')
  expect(statusOf(fall, '190.4')).toBe('risk')
  expect(statusOf(fall, '199')).toBe('off')
  expect(statusOf(fall, '180', { asOf: plainDate('2021-01-11') })).toBe('met')
})

test('of a yearly limit only the elapsed share may be used up', () => {
  const limit = goal({ comparator: 'at_most', direction: 'down', value: '100' })
  expect(['40', '55', '60'].map((value) => statusOf(limit, value))).toEqual(['on', 'risk', 'off'])
})

test('on the last day a target is met or off, never at risk', () => {
  expect(statusOf(goal({ value: '100' }), '99', { asOf: plainDate('2021-02-01') })).toBe('off')
})

test('on the first day nothing is asked yet', () => {
  expect(statusOf(goal({ value: '100' }), '0', { asOf: plainDate('2021-01-01') })).toBe('on')
})

test('more than an exact plan cannot be made good', () => {
  expect(statusOf(goal({ comparator: 'exactly', direction: 'hit', value: '100' }), '101')).toBe('off')
})

test('a figure of nought above a ceiling below nought has an empty bar', () => {
  const goal = {
    comparator: 'at_most',
    direction: 'up',
    value: '-1',
    valueHigh: null,
    base: null,
    change: null,
  } as const
  expect(progressOf(goal as never, '0' as never)).toMatchObject({ bar: '0', met: false })
})
