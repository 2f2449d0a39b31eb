import { expect, test } from 'vitest'
import { meaningOf } from './target-from-reading.ts'

const read = {
  comparator: 'decrease_by_at_least',
  direction: 'falling',
  unit: '%',
  indicator: 'Số vụ cháy',
  aggregation: 'sum',
} as const

test('a number of cases that must fall by percent falls by percent of its base', () => {
  expect(meaningOf(read)).toEqual({ direction: 'down', change: 'relative', knownOnce: false })
})

test('a rate that must fall by percent falls by percentage points', () => {
  expect(meaningOf({ ...read, indicator: 'Tỷ lệ hộ nghèo' }).change).toBe('points')
})

test('a rank is better when smaller and known once a year', () => {
  expect(meaningOf({ ...read, comparator: 'rank_improve_between', unit: 'bậc', indicator: 'Vị trí xếp hạng' })).toEqual(
    {
      direction: 'rank',
      change: 'points',
      knownOnce: true,
    },
  )
})

test('a goal that is a level changes nothing', () => {
  expect(meaningOf({ ...read, comparator: 'at_least', direction: 'rising' })).toEqual({
    direction: 'up',
    change: null,
    knownOnce: false,
  })
})
