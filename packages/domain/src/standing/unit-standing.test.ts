import { expect, test } from 'vitest'
import type { PaceStatus } from './pace.ts'
import { unitStanding } from './unit-standing.ts'

const of = (good: number, bad: number, none = 0): PaceStatus[] => [
  ...Array.from({ length: good }, () => 'on' as const),
  ...Array.from({ length: bad }, () => 'off' as const),
  ...Array.from({ length: none }, () => 'none' as const),
]

test('a unit is on track from four fifths of its targets, at risk from three fifths, else off track', () => {
  expect(unitStanding(of(8, 2)).status).toBe('on')
  expect(unitStanding(of(7, 3)).status).toBe('risk')
  expect(unitStanding(of(6, 4)).status).toBe('risk')
  expect(unitStanding(of(5, 5)).status).toBe('off')
})

test('what cannot be judged does not count for or against', () => {
  expect(unitStanding(of(4, 1, 9))).toEqual({ status: 'on', good: 4, judged: 5 })
  expect(unitStanding(of(0, 0, 3))).toEqual({ status: 'none', good: 0, judged: 0 })
})

test('what is at risk is not on track', () => {
  expect(unitStanding(['met', 'risk'])).toEqual({ status: 'off', good: 1, judged: 2 })
})
