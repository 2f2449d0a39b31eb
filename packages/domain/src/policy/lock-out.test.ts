import { expect, test } from 'vitest'
import { recordFailure, secondsLocked, triesLeft, type SignInFailures } from './lock-out.ts'

const start = '2021-06-21T01:00:00.000Z'
const after = (seconds: number): string => new Date(Date.parse(start) + seconds * 1000).toISOString()
const fail = (times: number): SignInFailures | undefined =>
  Array.from({ length: times }).reduce<SignInFailures | undefined>(
    (state, _, index) => recordFailure(state, after(index)),
    undefined,
  )

test('four failed tries leave one and lock nothing', () => {
  const state = fail(4)
  expect(state && triesLeft(state)).toBe(1)
  expect(secondsLocked(state, after(10))).toBe(0)
})

test('the fifth failed try locks the name for a quarter of an hour', () => {
  const state = fail(5)
  expect(secondsLocked(state, after(4))).toBe(900)
  expect(secondsLocked(state, after(904))).toBe(0)
})

test('a try a quarter of an hour after the last failure counts from one again', () => {
  expect(recordFailure(fail(4), after(3 + 901)).failures).toBe(1)
})
