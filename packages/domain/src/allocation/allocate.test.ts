import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolute, compare, divide, multiply, subtract, sum } from '../kernel/decimal.ts'
import { allocate, checkAllocation, isDivided } from './allocate.ts'
import { checkPledge } from './pledge.ts'

const adds = { aggregation: 'sum', change: null } as const
const rate = { aggregation: 'ratio', change: null } as const

const anyWeights = fc
  .array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => weights.map((weight, at) => ({ nodeId: `n${at}`, weight: String(weight) })))

test('parts by population make the whole exactly, and none is a step away from its exact share', () => {
  fc.assert(
    fc.property(
      anyWeights,
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 2 }),
      (weights, thousandths, places) => {
        const whole = divide(String(thousandths), `1${'0'.repeat(places)}`)
        const step = divide('1', `1${'0'.repeat(places)}`)
        const parts = allocate({ ...adds, whole, weights, places })
        const total = sum(weights.map(({ weight }) => weight))
        expect(sum(parts.map(({ value }) => value))).toBe(whole)
        for (const [at, { value }] of parts.entries()) {
          const exact = divide(multiply(whole, weights[at]?.weight ?? '0'), total)
          expect(compare(absolute(subtract(value, exact)), step)).toBe(-1)
        }
        expect(checkAllocation(adds, whole, parts)).toEqual([])
      },
    ),
  )
})

test('locked parts stay as they are, and the others share exactly what is left', () => {
  fc.assert(
    fc.property(
      anyWeights,
      fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 29 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (weights, lockedValues, rest) => {
        const free = weights.slice(Math.min(lockedValues.length, weights.length - 1))
        fc.pre(free.some(({ weight }) => weight !== '0'))
        const locked = weights
          .slice(0, weights.length - free.length)
          .map(({ nodeId }, at) => ({ nodeId, value: String(lockedValues[at]) }))
        const whole = sum([String(rest), ...locked.map(({ value }) => value)])
        const parts = allocate({ ...adds, whole, weights, locked, places: 0 })
        expect(parts.slice(0, locked.length)).toEqual(locked)
        expect(sum(parts.map(({ value }) => value))).toBe(whole)
        expect(parts.slice(locked.length)).toEqual(allocate({ ...adds, whole: String(rest), weights: free, places: 0 }))
      },
    ),
  )
})

test('locked parts beyond the whole leave nothing to share', () => {
  const weights = [
    { nodeId: 'a', weight: '1' },
    { nodeId: 'b', weight: '1' },
  ]
  const locked = [{ nodeId: 'a', value: '11' }]
  expect(() => allocate({ ...adds, whole: '10', weights, locked, places: 0 })).toThrow('allocation.locked-over')
  expect(allocate({ ...rate, whole: '10', weights, locked, places: 0 })).toEqual([
    { nodeId: 'a', value: '11' },
    { nodeId: 'b', value: '10' },
  ])
})

test('a fall in percent is asked of everyone alike, a fall by a number is cut', () => {
  expect(isDivided({ aggregation: 'sum', change: 'relative' })).toBe(false)
  expect(isDivided({ aggregation: 'sum', change: 'points' })).toBe(true)
})

test('ten communes among three districts go by largest remainder', () => {
  const weights = [
    { nodeId: 'huu-lung', weight: '121735' },
    { nodeId: 'loc-binh', weight: '84740' },
    { nodeId: 'dinh-lap', weight: '28579' },
  ]
  expect(
    allocate({ ...adds, aggregation: 'count', whole: '10', weights, places: 0 }).map(({ value }) => value),
  ).toEqual(['5', '4', '1'])
})

test('a rate is copied, not cut', () => {
  const weights = [
    { nodeId: 'a', weight: '1' },
    { nodeId: 'b', weight: '9' },
  ]
  const parts = allocate({ ...rate, whole: '93.6', weights, places: 0 })
  expect(parts.map(({ value }) => value)).toEqual(['93.6', '93.6'])
  expect(checkAllocation(rate, '93.6', [{ nodeId: 'a', value: '95' }])).toMatchObject([
    { code: 'allocation.rate-differs' },
  ])
})

test('parts that do not cover the whole are named with what is missing', () => {
  const parts = [
    { nodeId: 'a', value: '4' },
    { nodeId: 'b', value: '5.5' },
  ]
  expect(checkAllocation(adds, '10', parts)).toEqual([
    { code: 'allocation.short', params: { whole: '10', given: '9.5', missing: '0.5' } },
  ])
  expect(checkAllocation(adds, '9', parts)).toMatchObject([{ code: 'allocation.over', params: { excess: '0.5' } }])
})

test('nothing can be shared by no weight, nor a negative whole', () => {
  const weights = [{ nodeId: 'a', weight: '0' }]
  expect(() => allocate({ ...adds, whole: '10', weights, places: 0 })).toThrow('allocation.no-weight')
  expect(() => allocate({ ...adds, whole: '-1', weights, places: 0 })).toThrow('allocation.negative')
})

test('a pledge is never weaker than the assigned target', () => {
  const rising = { comparator: 'at_least', direction: 'up' } as const
  const ceiling = { comparator: 'at_most', direction: 'down' } as const
  expect(() => checkPledge(rising, '95', '96')).not.toThrow()
  expect(() => checkPledge(rising, '95', '94.9')).toThrow('allocation.pledge-weaker')
  expect(() => checkPledge(ceiling, '10', '9')).not.toThrow()
  expect(() => checkPledge(ceiling, '10', '11')).toThrow('allocation.pledge-weaker')
  expect(() => checkPledge({ comparator: 'exactly', direction: 'up' }, '10', '11')).toThrow('allocation.pledge-differs')
})
