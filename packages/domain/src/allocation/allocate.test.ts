import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolute, compare, divide, multiply, subtract, sum } from '../kernel/decimal.ts'
import { allocate, checkAllocation } from './allocate.ts'
import { checkPledge } from './pledge.ts'

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
        const parts = allocate({ aggregation: 'sum', whole, weights, places })
        const total = sum(weights.map(({ weight }) => weight))
        expect(sum(parts.map(({ value }) => value))).toBe(whole)
        for (const [at, { value }] of parts.entries()) {
          const exact = divide(multiply(whole, weights[at]?.weight ?? '0'), total)
          expect(compare(absolute(subtract(value, exact)), step)).toBe(-1)
        }
        expect(checkAllocation('sum', whole, parts)).toEqual([])
      },
    ),
  )
})

test('ten communes among three districts go by largest remainder', () => {
  const weights = [
    { nodeId: 'huu-lung', weight: '121735' },
    { nodeId: 'loc-binh', weight: '84740' },
    { nodeId: 'dinh-lap', weight: '28579' },
  ]
  expect(allocate({ aggregation: 'count', whole: '10', weights, places: 0 }).map(({ value }) => value)).toEqual([
    '5',
    '4',
    '1',
  ])
})

test('a rate is copied, not cut', () => {
  const weights = [
    { nodeId: 'a', weight: '1' },
    { nodeId: 'b', weight: '9' },
  ]
  const parts = allocate({ aggregation: 'ratio', whole: '93.6', weights, places: 0 })
  expect(parts.map(({ value }) => value)).toEqual(['93.6', '93.6'])
  expect(checkAllocation('ratio', '93.6', [{ nodeId: 'a', value: '95' }])).toMatchObject([
    { code: 'allocation.rate-differs' },
  ])
})

test('parts that do not cover the whole are named with what is missing', () => {
  const parts = [
    { nodeId: 'a', value: '4' },
    { nodeId: 'b', value: '5.5' },
  ]
  expect(checkAllocation('sum', '10', parts)).toEqual([
    { code: 'allocation.short', params: { whole: '10', given: '9.5', missing: '0.5' } },
  ])
  expect(checkAllocation('sum', '9', parts)).toMatchObject([{ code: 'allocation.over', params: { excess: '0.5' } }])
})

test('nothing can be shared by no weight, nor a negative whole', () => {
  const weights = [{ nodeId: 'a', weight: '0' }]
  expect(() => allocate({ aggregation: 'sum', whole: '10', weights, places: 0 })).toThrow('allocation.no-weight')
  expect(() => allocate({ aggregation: 'sum', whole: '-1', weights, places: 0 })).toThrow('allocation.negative')
})

test('a pledge is never weaker than the assigned target', () => {
  const rising = { comparator: 'at_least', direction: 'up' } as const
  const ceiling = { comparator: 'at_most', direction: 'down' } as const
  expect(() => checkPledge(rising, '95', '96')).not.toThrow()
  expect(() => checkPledge(rising, '95', '94.9')).toThrow('allocation.pledge-weaker')
  expect(() => checkPledge(ceiling, '10', '9')).not.toThrow()
  expect(() => checkPledge(ceiling, '10', '11')).toThrow('allocation.pledge-weaker')
})
