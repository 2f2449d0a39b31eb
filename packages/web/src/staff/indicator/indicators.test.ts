import type { Indicator } from '@thidua/contract/indicator'
import { expect, test } from 'vitest'
import { readIndicatorSearch } from './indicator-search.ts'
import { matching } from './indicators.ts'

const indicator = (slug: string, name: string, field: Indicator['field']): Indicator => ({
  slug,
  name,
  field,
  measureUnit: '%',
  direction: 'up',
  aggregation: 'ratio',
  accumulation: 'latest',
  knownLate: false,
  owner: 'Sở Y tế',
  definition: '',
  source: '',
  keptBy: null,
  retired: false,
  abilities: [],
})
const all = [
  indicator('a', 'Tỷ lệ hộ nghèo', 'lao-dong-an-sinh'),
  indicator('b', 'Đường bê tông', 'ha-tang-moi-truong'),
]

test('words find an indicator without their accents and in any order', () => {
  expect(matching(all, { tim: 'ngheo ty le' }).map(({ slug }) => slug)).toEqual(['a'])
  expect(matching(all, { tim: 'duong' }).map(({ slug }) => slug)).toEqual(['b'])
  expect(matching(all, { tim: 'so y te' })).toHaveLength(2)
})

test('a part of the work narrows the list, and what the address cannot mean is dropped', () => {
  expect(matching(all, { 'linh-vuc': 'ha-tang-moi-truong' }).map(({ slug }) => slug)).toEqual(['b'])
  expect(readIndicatorSearch({ 'linh-vuc': 'vu-tru', tim: '', ma: 'pci' })).toEqual({ ma: 'pci' })
})
