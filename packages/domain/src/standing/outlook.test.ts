import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TargetGoal } from '../campaign/target.ts'
import { addDays, plainDate } from '../kernel/plain-date.ts'
import { trackRecordOf } from './forecast.ts'
import { outlookOf, outlookRecordOf, type OutlookQuestion } from './outlook.ts'

const start = plainDate('2021-01-01')
const point = (day: number, value: string) => ({ on: addDays(start, day), value })
const rising: TargetGoal = {
  comparator: 'at_least',
  direction: 'up',
  value: '100',
  valueHigh: null,
  base: null,
  change: null,
}
const question = (change: Partial<OutlookQuestion>): OutlookQuestion => ({
  goal: rising,
  time: 'cumulative',
  startsOn: start,
  endsOn: addDays(start, 100),
  knownOnce: false,
  most: null,
  points: [point(50, '60')],
  ...change,
})

test('what is added up starts from nought, so the second report makes an outlook with a band', () => {
  expect(outlookOf(question({ points: [point(25, '40'), point(50, '60')] }))).toMatchObject({
    value: '120',
    low: '100',
    high: '140',
    verdict: 'likely',
  })
  expect(outlookOf(question({ points: [point(50, '60')] }))).toBeNull()
})

test('a goal inside the band is open, above it unlikely', () => {
  expect(outlookOf(question({ points: [point(25, '10'), point(50, '50')] }))?.verdict).toBe('open')
  expect(outlookOf(question({ points: [point(25, '10'), point(50, '20')] }))?.verdict).toBe('unlikely')
})

test('a limit that is kept all over the band is likely', () => {
  const limit: TargetGoal = { ...rising, comparator: 'at_most', direction: 'down' }
  expect(outlookOf(question({ goal: limit, points: [point(25, '10'), point(50, '20')] }))?.verdict).toBe('likely')
})

test('a level starts from its base, and without one from the first report', () => {
  const points = [point(25, '50'), point(50, '60')]
  const from = (base: string | null) => question({ time: 'latest', goal: { ...rising, base }, points })
  expect(outlookOf(from('40'))).toMatchObject({ value: '80', verdict: 'unlikely' })
  expect(outlookOf(from(null))).toBeNull()
})

test('a share is never forecast above the whole', () => {
  expect(outlookOf(question({ most: '100', points: [point(25, '40'), point(50, '60')] }))).toMatchObject({
    value: '100',
    high: '100',
    verdict: 'likely',
  })
})

test('a change against the same period has no outlook: its base is not the whole year’s', () => {
  const fewer: TargetGoal = {
    ...rising,
    comparator: 'decrease_by_at_least',
    direction: 'down',
    change: 'relative',
    base: '50',
  }
  expect(outlookOf(question({ goal: fewer }))).toBeNull()
})

test('ranks, figures of single periods, what is known once and what is over have no outlook', () => {
  expect(outlookOf(question({ goal: { ...rising, direction: 'rank' } }))).toBeNull()
  expect(outlookOf(question({ time: 'per-period' }))).toBeNull()
  expect(outlookOf(question({ knownOnce: true }))).toBeNull()
  expect(outlookOf(question({ points: [point(50, '60'), point(100, '90')] }))).toBeNull()
})

test('the record says how far earlier forecasts were off: 40 was said for a day that brought 50', () => {
  expect(trackRecordOf([point(0, '0'), point(20, '20'), point(40, '50')])).toEqual({ tries: 1, meanError: '20' })
  expect(trackRecordOf([point(0, '0'), point(20, '20')])).toBeNull()
  expect(outlookRecordOf(question({ points: [point(20, '20'), point(40, '50')] }))?.tries).toBe(1)
})

test('what goes on evenly was always forecast rightly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 3, max: 9 }), (pace, days) => {
      const points = Array.from({ length: days }, (_, at) => point(at, String(at * pace)))
      expect(trackRecordOf(points)).toEqual({ tries: days - 2, meanError: '0' })
    }),
  )
})
