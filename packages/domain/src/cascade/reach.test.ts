import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReachCounts, type ReachLeaf, NO_REACH, mergeReach, ownReach, reachOfTree } from './reach.ts'
import { chooseByRule, proposeRecipients } from './recipients.ts'
import { type DeliveryFact, deliveryState } from './status.ts'

const at = (day: number) => `2021-02-${String(day).padStart(2, '0')}T00:00:00.000Z`
const delivered: DeliveryFact = { kind: 'delivered', at: at(2) }
const leaf = (
  nodeId: string,
  parentId: string | null,
  facts: DeliveryFact[] | null,
  other: Partial<ReachLeaf> = {},
): ReachLeaf => ({
  nodeId,
  parentId,
  closedBoundary: false,
  delivery: facts === null ? null : deliveryState(facts),
  officerIds: [],
  ...other,
})

test('every node counts itself and everything beneath it', () => {
  const reach = reachOfTree([
    leaf('commune', 'district', [delivered]),
    leaf('province', null, null),
    leaf('district', 'province', [delivered, { kind: 'registered', at: at(3) }, { kind: 'relayed', at: at(4) }]),
    leaf('city', 'province', [delivered, { kind: 'registered', at: at(5) }]),
  ])
  expect(reach.get('province')?.total).toMatchObject({
    units: 3,
    delivered: 3,
    registered: 2,
    relayed: 1,
    silent: 1,
    silentSince: at(2),
    lastSignAt: at(5),
  })
  expect(reach.get('district')?.total.units).toBe(2)
})

test('officers confirmed in person and officers briefed at a meeting are told apart', () => {
  const facts: DeliveryFact[] = [
    delivered,
    { kind: 'acknowledged', at: at(3), personId: 'a' },
    { kind: 'acknowledged', at: at(3), personId: 'moved-away' },
    { kind: 'briefed', at: at(4), personIds: ['a', 'b'] },
  ]
  expect(ownReach(leaf('x', null, facts, { officerIds: ['a', 'b', 'c'] }))).toMatchObject({
    officers: 3,
    acknowledged: 1,
    briefedOnly: 1,
  })
})

test('a closed line counts as one above its head, and wholly for its head', () => {
  const reach = reachOfTree([
    leaf('province', null, null),
    leaf('procuracy', 'province', [delivered, { kind: 'relayed', at: at(3) }], { closedBoundary: true }),
    ...Array.from({ length: 11 }, (_, at) => leaf(`district-${at}`, 'procuracy', [delivered])),
  ])
  expect(reach.get('province')?.total).toMatchObject({ units: 1, relayed: 1, silent: 0 })
  expect(reach.get('procuracy')?.total).toMatchObject({ units: 12, silent: 11 })
})

const anyCounts: fc.Arbitrary<ReachCounts> = fc
  .tuple(
    fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }),
    fc.option(fc.integer({ min: 1, max: 9 }).map(at)),
    fc.option(fc.integer({ min: 1, max: 9 }).map(at)),
  )
  .map(([n, silentSince, lastSignAt]) => ({
    units: n[0] ?? 0,
    delivered: n[1] ?? 0,
    registered: n[2] ?? 0,
    relayed: n[3] ?? 0,
    officers: n[4] ?? 0,
    acknowledged: n[5] ?? 0,
    briefedOnly: n[6] ?? 0,
    silent: n[7] ?? 0,
    silentSince,
    lastSignAt,
  }))

test('merging counts is commutative and associative, and nothing adds nothing', () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, anyCounts, (a, b, c) => {
      expect(mergeReach(a, b)).toEqual(mergeReach(b, a))
      expect(mergeReach(mergeReach(a, b), c)).toEqual(mergeReach(a, mergeReach(b, c)))
      expect(mergeReach(a, NO_REACH)).toEqual(a)
    }),
  )
})

const candidates = [
  { orgUnitId: 'cao-loc', branch: 'chinh-quyen', tier: 'huyen', clusterIds: ['cum-1'] },
  { orgUnitId: 'health', branch: 'chinh-quyen', tier: 'tinh', clusterIds: ['khoi-2'] },
  { orgUnitId: 'procuracy', branch: 'kiem-sat', tier: 'tinh', clusterIds: [] },
] as const

test('recipients are picked by branch, tier and cluster together, and an empty rule picks nobody', () => {
  expect(chooseByRule(candidates, { branches: ['chinh-quyen'], tiers: ['tinh'], clusterIds: [] })).toEqual(['health'])
  expect(chooseByRule(candidates, { branches: [], tiers: [], clusterIds: ['cum-1'] })).toEqual(['cao-loc'])
  expect(chooseByRule(candidates, { branches: [], tiers: [], clusterIds: [] })).toEqual([])
})

test('each recipient stands once with every reason; the sender and those taken out do not stand at all', () => {
  const proposed = proposeRecipients(
    { named: ['health', 'cao-loc', 'province'], 'duty-holder': ['health', 'press'], hand: ['school'] },
    { sender: 'province', removed: ['cao-loc'] },
  )
  expect(proposed).toEqual([
    { orgUnitId: 'health', because: ['named', 'duty-holder'] },
    { orgUnitId: 'press', because: ['duty-holder'] },
    { orgUnitId: 'school', because: ['hand'] },
  ])
})
