import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../kernel/plain-date.ts'
import { chainOf, periodBefore, stepsAfter } from './chain.ts'
import { overTime, runOn } from './over-time.ts'

const period = (periodId: string, startsOn: string, endsOn: string) => ({
  periodId,
  startsOn: plainDate(startsOn),
  endsOn: plainDate(endsOn),
})
const periods = [
  period('half-year', '2021-01-01', '2021-06-30'),
  period('january', '2021-01-01', '2021-01-31'),
  period('july', '2021-07-01', '2021-07-31'),
  period('february', '2021-02-01', '2021-02-28'),
]
const ids = (time: 'cumulative' | 'latest' | 'per-period', of: string) =>
  chainOf(time, periods, of).map((one) => one.periodId)

test('a running total is made of periods that do not overlap', () => {
  expect(ids('cumulative', 'february')).toEqual(['january', 'february'])
  expect(ids('cumulative', 'half-year')).toEqual(['half-year'])
  expect(ids('cumulative', 'july')).toEqual(['half-year', 'july'])
})

test('the latest level is carried from whatever ended before, a period’s own figure from nothing', () => {
  expect(ids('latest', 'half-year')).toEqual(['january', 'february', 'half-year'])
  expect(ids('per-period', 'july')).toEqual(['july'])
  expect(ids('latest', 'unknown')).toEqual([])
})

test('a correction reaches the periods that run on from it, oldest first, and no others', () => {
  const reached = (time: 'cumulative' | 'latest' | 'per-period') =>
    stepsAfter(time, periods, new Set(['january'])).map(({ periodId }) => periodId)
  expect(reached('cumulative')).toEqual(['january', 'february'])
  expect(reached('latest')).toEqual(['january', 'february', 'half-year', 'july'])
  expect(reached('per-period')).toEqual(['january'])
})

const anyPeriods = fc
  .uniqueArray(fc.tuple(fc.nat(300), fc.nat(60)), { minLength: 1, maxLength: 8, selector: ([start]) => start })
  .map((spans) =>
    spans.map(([start, days], at) =>
      period(`p${at}`, addDays(plainDate('2021-01-01'), start), addDays(plainDate('2021-01-01'), start + days)),
    ),
  )

test('going on from the period before gives what adding up the whole chain gives', () => {
  const anyAmount = fc.option(fc.nat(99).map((value) => ({ kind: 'number' as const, value: String(value) })))
  const anyTime = fc.constantFrom('cumulative' as const, 'latest' as const, 'per-period' as const)
  fc.assert(
    fc.property(anyPeriods, anyTime, fc.array(anyAmount, { minLength: 8, maxLength: 8 }), (some, time, amounts) => {
      const kind = { time, stores: 'this-period' as const }
      const own = new Map(some.map(({ periodId }, at) => [periodId, amounts[at] ?? null]))
      const known = new Map<string, ReturnType<typeof runOn>>()
      for (const { periodId, beforeId } of stepsAfter(time, some, new Set(own.keys())))
        known.set(periodId, runOn(kind, known.get(beforeId ?? '') ?? null, own.get(periodId) ?? null))
      for (const { periodId } of some) {
        const chain = chainOf(time, some, periodId).map((link) => own.get(link.periodId) ?? null)
        expect(known.get(periodId)).toEqual(overTime(kind, chain))
      }
    }),
  )
})

test('the period before is the last one that ended before this one began', () => {
  expect(periodBefore(periods, 'july')?.periodId).toBe('half-year')
  expect(periodBefore(periods, 'january')).toBeUndefined()
})
