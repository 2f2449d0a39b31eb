import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { isClosedBoundary, isSeenFromAbove } from './closed-lines.ts'
import type { Branch, OrgUnitLink, OrgUnitVersion } from './org-unit.ts'
import { ancestorsOf, descendantsOf, treeAsOf } from './tree.ts'

const day = plainDate
const office = (
  orgUnitId: string,
  branch: Branch = 'chinh-quyen',
  from = '2000-01-01',
  to?: string,
): OrgUnitVersion => ({
  orgUnitId,
  name: orgUnitId,
  code: null,
  tier: 'tinh',
  branch,
  validFrom: day(from),
  validTo: to === undefined ? null : day(to),
})
const under = (superiorId: string, subordinateId: string, from = '2000-01-01', to?: string): OrgUnitLink => ({
  kind: 'parent',
  superiorId,
  subordinateId,
  validFrom: day(from),
  validTo: to === undefined ? null : day(to),
})

const versions = [
  office('province'),
  office('health'),
  office('district', 'chinh-quyen', '2000-01-01', '2025-07-01'),
  office('commune'),
  office('procuracy', 'kiem-sat'),
  office('procuracy-district', 'kiem-sat'),
]
const links = [
  under('province', 'health'),
  under('province', 'district', '2000-01-01', '2025-07-01'),
  under('district', 'commune', '2000-01-01', '2025-07-01'),
  under('province', 'commune', '2025-07-01'),
  under('province', 'procuracy'),
  under('procuracy', 'procuracy-district'),
]

test('the tree is asked for a day: the district tier stands in 2021 and is gone on 1 July 2025', () => {
  const before = treeAsOf({ date: day('2025-06-30'), versions, links })
  const after = treeAsOf({ date: day('2025-07-01'), versions, links })
  expect(ancestorsOf(before, 'commune')).toEqual(['district', 'province'])
  expect(ancestorsOf(after, 'commune')).toEqual(['province'])
  expect(after.unit('district')).toBeUndefined()
})

test('superiors come before their subordinates', () => {
  const tree = treeAsOf({ date: day('2021-02-01'), versions, links })
  expect(descendantsOf(tree, 'province')).toEqual(['health', 'district', 'commune', 'procuracy', 'procuracy-district'])
  expect(tree.roots).toEqual(['province'])
})

test('from outside a closed line one sees its head and nothing within', () => {
  const tree = treeAsOf({ date: day('2021-02-01'), versions, links })
  expect(isClosedBoundary(tree, 'procuracy')).toBe(true)
  expect(isClosedBoundary(tree, 'procuracy-district')).toBe(false)
  expect(isSeenFromAbove(tree, 'province', 'procuracy')).toBe(true)
  expect(isSeenFromAbove(tree, 'province', 'procuracy-district')).toBe(false)
  expect(isSeenFromAbove(tree, 'procuracy', 'procuracy-district')).toBe(true)
  expect(isSeenFromAbove(tree, 'province', 'commune')).toBe(true)
  expect(isSeenFromAbove(tree, 'district', 'province')).toBe(false)
})

test('two superiors of one kind on one day are refused, of two kinds are not', () => {
  const second = under('health', 'commune')
  expect(() => treeAsOf({ date: day('2021-02-01'), versions, links: [...links, second] })).toThrow(
    'org-unit.second-superior',
  )
  const professional = [...links, { ...second, kind: 'professional' as const }]
  expect(treeAsOf({ date: day('2021-02-01'), versions, links: professional }).superiorOf('commune')).toBe('district')
})

test('a ring is refused', () => {
  const ring = [under('health', 'district'), under('district', 'health')]
  expect(() => treeAsOf({ date: day('2021-02-01'), versions, links: ring })).toThrow('org-unit.cycle')
})

test('in any tree, whoever is beneath a unit has that unit above it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), (choices) => {
      const units = choices.map((_, at) => office(`u${at}`))
      const edges = choices.slice(1).map((choice, at) => under(`u${choice % (at + 1)}`, `u${at + 1}`))
      const tree = treeAsOf({ date: day('2021-01-01'), versions: units, links: edges })
      for (const { orgUnitId } of units) {
        const below = descendantsOf(tree, orgUnitId)
        expect(units.filter((unit) => ancestorsOf(tree, unit.orgUnitId).includes(orgUnitId)).length).toBe(below.length)
        expect(below.every((id) => ancestorsOf(tree, id).includes(orgUnitId))).toBe(true)
      }
    }),
  )
})
