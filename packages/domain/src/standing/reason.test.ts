import { expect, test } from 'vitest'
import type { TargetGoal } from '../campaign/target.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type PaceQuestion, paceOf } from './pace.ts'
import { reasonOf } from './reason.ts'

const goal: TargetGoal = {
  comparator: 'at_least',
  direction: 'up',
  value: '100',
  valueHigh: null,
  base: null,
  change: null,
}
const code = (changed: Partial<PaceQuestion>) => {
  const question: PaceQuestion = {
    goal,
    value: '50',
    time: 'cumulative',
    startsOn: plainDate('2021-01-01'),
    endsOn: plainDate('2021-12-31'),
    asOf: plainDate('2021-07-02'),
    knownOnce: false,
    ...changed,
  }
  return reasonOf(question, paceOf(question)).code
}

test('every status says why', () => {
  expect(code({})).toBe('standing.on-pace')
  expect(code({ value: '46' })).toBe('standing.at-risk')
  expect(code({ value: '10' })).toBe('standing.off-pace')
  expect(code({ value: '100' })).toBe('standing.met')
  expect(code({ value: '99', asOf: plainDate('2021-12-31') })).toBe('standing.missed')
})

test('what cannot be judged says so and is no failure', () => {
  expect(code({ value: null })).toBe('standing.no-figure')
  expect(code({ goal: { ...goal, value: null } })).toBe('standing.no-goal')
  expect(code({ goal: { ...goal, comparator: 'increase_by_at_least', change: 'relative' } })).toBe(
    'standing.cannot-judge',
  )
})
