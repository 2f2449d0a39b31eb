import type { OrgUnitRow } from '@thidua/contract/org-unit'
import { expect, test } from 'vitest'
import { countTiers, filterTree, largestFirst, pathTo } from './filter-tree.ts'

const unit = (id: string, name: string, superiorId: string | null, tier: OrgUnitRow['tier']): OrgUnitRow => ({
  id,
  name,
  code: `m${id}`,
  tier,
  branch: 'chinh-quyen',
  superiorId,
  depth: 0,
  childCount: 0,
})
const rows = [
  unit('1', 'UBND tỉnh Lạng Sơn', null, 'tinh'),
  unit('2', 'UBND huyện Cao Lộc', '1', 'huyen'),
  unit('3', 'UBND xã Gia Cát', '2', 'xa'),
  unit('4', 'UBND huyện Đình Lập', '1', 'huyen'),
]
const found = (filter: Parameters<typeof filterTree>[1]) => filterTree(rows, filter).rows.map((row) => row.id)

test('a search without accents finds a unit with all that stand above it', () => {
  expect(found({ text: 'gia cat' })).toEqual(['1', '2', '3'])
  expect(found({ text: 'dinh lap' })).toEqual(['1', '4'])
  expect([...filterTree(rows, { text: 'gia cat' }).matches]).toEqual(['3'])
})

test('a code finds its unit only when it is whole', () => {
  expect(found({ text: 'm3' })).toEqual(['1', '2', '3'])
  expect(found({ text: 'm9' })).toEqual([])
})

test('filters meet: tier and words together', () => {
  expect(found({ text: 'ubnd', tier: 'huyen' })).toEqual(['1', '2', '4'])
  expect(found({ branch: 'dang' })).toEqual([])
})

test('no filter keeps every unit', () => {
  expect(found({})).toEqual(['1', '2', '3', '4'])
  expect(countTiers(rows).get('huyen')).toBe(2)
  expect(pathTo(rows, '3')).toEqual(['2', '1'])
})

test('the largest tree stands first, lone units after it in their order', () => {
  const lone = [unit('8', 'Báo Lạng Sơn', null, 'tinh'), unit('9', 'Cục Thuế tỉnh', null, 'tinh')]
  expect(largestFirst([...lone, ...rows]).map((row) => row.id)).toEqual(['1', '2', '3', '4', '8', '9'])
})
