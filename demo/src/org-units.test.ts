import { BRANCHES, TIERS } from '@thidua/domain/org-unit/org-unit'
import { expect, test } from 'vitest'
import { districtKeys, districts, orgUnits, subordinatesOf } from './org-units.ts'
import { territories } from './territories.ts'

test('the province of 30/01/2021 has 91 provincial offices, 11 districts, 200 communes and 12 procuracies', () => {
  expect(orgUnits.filter(({ code }) => code?.length === 5)).toHaveLength(200)
  expect(districtKeys).toHaveLength(11)
  expect(subordinatesOf('vksnd-tinh')).toHaveLength(8 + 11)
  expect(orgUnits).toHaveLength(91 + 8 + 11 + 200 + 11)
})

test('every office has a key of its own and a superior that stands before it', () => {
  expect(new Set(orgUnits.map(({ key }) => key)).size).toBe(orgUnits.length)
  const seen = new Set<string | null>([null])
  for (const { key, superiorKey } of orgUnits) {
    expect(seen).toContain(superiorKey)
    seen.add(key)
  }
})

test('tiers, branches and codes are those of the rules', () => {
  for (const unit of orgUnits) {
    expect(TIERS).toContain(unit.tier)
    expect(BRANCHES).toContain(unit.branch)
    expect(unit.code === null).toBe(!unit.name.startsWith('Ủy ban nhân dân'))
  }
  const codes = orgUnits.flatMap(({ code }) => code ?? [])
  expect(new Set(codes).size).toBe(codes.length)
})

test('the districts’ people make the province’s 781,655', () => {
  expect(districts.reduce((sum, { population2019 }) => sum + population2019, 0)).toBe(781_655)
  expect(territories).toHaveLength(1 + 11 + 200)
})
