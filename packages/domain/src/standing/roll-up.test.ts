import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Aggregation } from '../campaign/indicator.ts'
import { add } from '../kernel/decimal.ts'
import type { Amount } from '../report/amount.ts'
import { EMPTY_FOLD, type CampaignNode, foldChanges, nodesEntered, rollUpFromScratch } from './fold.ts'
import {
  NOTHING,
  type RollUpRule,
  type Standing,
  delta,
  invert,
  isNothing,
  leafOf,
  merge,
  samePeriodOfStanding,
  valueOfStanding,
} from './roll-up.ts'

const rule = (aggregation: Aggregation): RollUpRule => ({ aggregation, scale: '100', condition: null })
const number = (value: string): Amount => ({ kind: 'number', value })
const ratio = (numerator: string, denominator: string): Amount => ({ kind: 'ratio', numerator, denominator })
const reported = (amount: Amount | null) => ({ amount, verified: false, late: false })

const anyStanding: fc.Arbitrary<Standing> = fc
  .tuple(fc.integer(), fc.integer({ min: 0, max: 999 }), fc.nat(), fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), fc.nat())
  .map(([whole, decimals, denominator, expected, reported, verified, late, samePeriod]) => ({
    total: add(String(whole), `0.${String(decimals).padStart(3, '0')}`),
    denominator: String(denominator),
    expected,
    reported,
    verified,
    late,
    samePeriod: String(samePeriod),
    samePeriodKnown: reported,
  }))

test('merging is commutative and associative, has a nothing and an inverse', () => {
  fc.assert(
    fc.property(anyStanding, anyStanding, anyStanding, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a))
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      expect(merge(a, NOTHING)).toEqual(a)
      expect(isNothing(merge(a, invert(a)))).toBe(true)
      expect(merge(a, delta(a, b))).toEqual(b)
    }),
  )
})

test('a parent with two silent children shows 3 of 5 reported', () => {
  const leaves = [number('10'), null, number('0'), null, number('5.5')].map((amount) =>
    leafOf(rule('sum'), reported(amount)),
  )
  const parent = leaves.reduce(merge, NOTHING)
  expect([parent.reported, parent.expected]).toEqual([3, 5])
  expect(valueOfStanding(rule('sum'), parent)).toBe('15.5')
})

test('missing is not zero: where nothing was reported there is no value, where 0 was reported it is 0', () => {
  expect(valueOfStanding(rule('sum'), leafOf(rule('sum'), reported(null)))).toBeNull()
  expect(valueOfStanding(rule('sum'), leafOf(rule('sum'), reported(number('0'))))).toBe('0')
})

test('a rate is the sum of numerators over the sum of denominators, never a mean of rates', () => {
  const big = leafOf(rule('ratio'), reported(ratio('900', '1000')))
  const small = leafOf(rule('ratio'), reported(ratio('1', '10')))
  expect(valueOfStanding(rule('ratio'), merge(big, small))?.slice(0, 5)).toBe('89.20')
  const parts = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(parts, (pairs) => {
      const all = pairs
        .map(([n, d]) => leafOf(rule('ratio'), reported(ratio(String(n), String(d)))))
        .reduce(merge, NOTHING)
      const [n, d] = pairs.reduce(([sn, sd], [pn, pd]) => [sn + pn, sd + pd], [0, 0])
      expect(Number(valueOfStanding(rule('ratio'), all))).toBeCloseTo((n * 100) / d, 9)
    }),
  )
})

test('a rate of nothing has no value', () => {
  expect(valueOfStanding(rule('ratio'), leafOf(rule('ratio'), reported(ratio('0', '0'))))).toBeNull()
})

test('a count counts the units whose figure meets the condition', () => {
  const certified: RollUpRule = { aggregation: 'count', scale: '1', condition: { is: 'at_least', value: '19' } }
  const communes = ['19', '18', '20'].map((value) => leafOf(certified, reported(number(value))))
  const all = communes.reduce(merge, NOTHING)
  expect([valueOfStanding(certified, all), all.denominator]).toEqual(['2', '3'])
  const atMost = leafOf({ ...certified, condition: { is: 'at_most', value: '18' } }, reported(number('18')))
  expect(atMost.total).toBe('1')
})

const nodes = new Map<string, CampaignNode>(
  [
    ['province', null, false],
    ['district', 'province', false],
    ['commune', 'district', false],
    ['procuracy', 'province', true],
    ['region-1', 'procuracy', false],
  ].map(
    ([nodeId, parentId, closedBoundary]) => [nodeId, { nodeId, parentId, closedBoundary }] as [string, CampaignNode],
  ),
)

test('figures from beneath a closed boundary stop there; its head enters by its own figure', () => {
  expect(nodesEntered(nodes, 'region-1', 'sum')).toEqual(['region-1'])
  expect(nodesEntered(nodes, 'procuracy', 'sum')).toEqual(['procuracy', 'province'])
  expect(nodesEntered(nodes, 'commune', 'sum')).toEqual(['commune', 'district', 'province'])
})

test('what is latest at its own place is added to nobody', () => {
  expect(nodesEntered(nodes, 'commune', 'own')).toEqual(['commune'])
})

/** Trees where each node hangs on an earlier one; some are closed boundaries. */
const anyNodes = fc
  .array(fc.record({ choice: fc.nat(), closed: fc.boolean() }), { minLength: 1, maxLength: 14 })
  .map(
    (choices) =>
      new Map(
        choices.map(({ choice, closed }, at): [string, CampaignNode] => [
          `n${at}`,
          { nodeId: `n${at}`, parentId: at === 0 ? null : `n${choice % at}`, closedBoundary: at > 0 && closed },
        ]),
      ),
  )
const anyAmount = fc.option(
  fc
    .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.nat(99))
    .map(([n, d]) => ratio(`${n}.${d}`.replace(/-0\./, '0.'), String(d))),
)
const anyChanges = fc.array(
  fc.record({ at: fc.nat(), amount: anyAmount, verified: fc.boolean(), late: fc.boolean() }),
  { maxLength: 40 },
)

test('folding changes one by one gives what counting from scratch gives, for any tree and any order', () => {
  fc.assert(
    fc.property(
      anyNodes,
      anyChanges,
      fc.constantFrom<Aggregation>('sum', 'ratio', 'count', 'own'),
      (tree, changes, aggregation) => {
        let state = EMPTY_FOLD
        for (const { at, ...figure } of changes) {
          const subject = `n${at % tree.size}`
          const leaf = leafOf(rule(aggregation), figure)
          state = foldChanges(tree, aggregation, state, new Map([[subject, leaf]]))
          state = foldChanges(tree, aggregation, state, new Map([[subject, leaf]]))
        }
        for (const [nodeId, standing] of rollUpFromScratch(tree, aggregation, state.leaves))
          expect(state.standings.get(nodeId) ?? NOTHING).toEqual(standing)
      },
    ),
  )
})

test('the same period of last year is summed over those who came, and told only when it is known of all of them', () => {
  const leaf = (value: string | null, samePeriod: string | null) =>
    leafOf(rule('sum'), { ...reported(value === null ? null : number(value)), samePeriod })
  expect(samePeriodOfStanding([leaf('5', '4'), leaf('7', '6'), leaf(null, '9')].reduce(merge, NOTHING))).toBe('10')
  expect(samePeriodOfStanding([leaf('5', '4'), leaf('7', null)].reduce(merge, NOTHING))).toBeNull()
  expect(samePeriodOfStanding(NOTHING)).toBeNull()
})

test('rates of last year are never added up', () => {
  const leaf = leafOf(rule('ratio'), { ...reported(ratio('1', '2')), samePeriod: '50' })
  expect(leaf).toMatchObject({ samePeriod: '0', samePeriodKnown: 0 })
})
