import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../kernel/decimal.ts'
import { placesOf, proposeParts, type Sharer } from './propose-parts.ts'

const adds = { aggregation: 'sum', change: null, whole: '20', places: 0 } as const
const sharer = (nodeId: string, fields: Partial<Sharer> = {}): Sharer => ({
  nodeId,
  population: '100',
  lastYear: null,
  part: null,
  isLocked: false,
  ...fields,
})

test('an office without land keeps its part when the rest goes by population', () => {
  const sharers = [sharer('so', { population: null, part: '3' }), sharer('a'), sharer('b', { population: '300' })]
  expect(proposeParts({ ...adds, whole: '19' }, sharers, 'population')).toEqual({
    parts: [
      { nodeId: 'so', value: '3' },
      { nodeId: 'a', value: '4' },
      { nodeId: 'b', value: '12' },
    ],
    without: ['so'],
  })
})

test('who had nothing and is unknown to the basis is given nothing, and is named', () => {
  const sharers = [sharer('a', { lastYear: '5' }), sharer('b'), sharer('c', { lastYear: '15' })]
  expect(proposeParts(adds, sharers, 'last-year')).toEqual({
    parts: [
      { nodeId: 'a', value: '5' },
      { nodeId: 'c', value: '15' },
    ],
    without: ['b'],
  })
})

test('a locked part stays by every basis, and the parts make the whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ population: fc.nat(90_000), lastYear: fc.nat(500), locked: fc.boolean() }), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.constantFrom('population', 'last-year', 'equal' as const),
      (units, basis) => {
        const sharers = units.map((one, at) =>
          sharer(`n${at}`, {
            population: String(one.population + 1),
            lastYear: String(one.lastYear + 1),
            part: one.locked ? '7' : null,
            isLocked: one.locked,
          }),
        )
        fc.pre(sharers.some(({ isLocked }) => !isLocked))
        const { parts } = proposeParts({ ...adds, whole: '1000' }, sharers, basis)
        expect(sum(parts.map(({ value }) => value))).toBe('1000')
        expect(parts.filter((_part, at) => sharers[at]?.isLocked).every(({ value }) => value === '7')).toBe(true)
      },
    ),
  )
})

test('a rate is copied to offices too, but for the one that is locked', () => {
  const target = { ...adds, aggregation: 'ratio', whole: '93.6' } as const
  const sharers = [sharer('so', { population: null }), sharer('a', { part: '95', isLocked: true })]
  expect(proposeParts(target, sharers, 'population')).toEqual({
    parts: [
      { nodeId: 'so', value: '93.6' },
      { nodeId: 'a', value: '95' },
    ],
    without: [],
  })
})

test('schools are given out whole, money as finely as the goal is written', () => {
  expect(placesOf({ wholeNumber: true, whole: '20.5' })).toBe(0)
  expect(placesOf({ wholeNumber: false, whole: '5835' })).toBe(0)
  expect(placesOf({ wholeNumber: false, whole: '11.25' })).toBe(2)
})
