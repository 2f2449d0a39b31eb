import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { chainOf, periodBefore, periodsRunningOn } from './chain.ts'

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

test('a correction reaches the periods that run on from it, and no others', () => {
  expect(periodsRunningOn('cumulative', periods, 'january')).toEqual(['january', 'february'])
  expect(periodsRunningOn('latest', periods, 'january').toSorted()).toEqual([
    'february',
    'half-year',
    'january',
    'july',
  ])
  expect(periodsRunningOn('per-period', periods, 'january')).toEqual(['january'])
})

test('the period before is the last one that ended before this one began', () => {
  expect(periodBefore(periods, 'july')?.periodId).toBe('half-year')
  expect(periodBefore(periods, 'january')).toBeUndefined()
})
