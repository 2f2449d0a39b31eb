import { expect, test } from 'vitest'
import { idsOf, narrowed, proposed, recipientSearch, type Recipient } from './recipients.ts'

const unit = (orgUnitId: string, name: string, other: Partial<Recipient> = {}): Recipient => ({
  orgUnitId,
  name,
  branch: 'chinh-quyen',
  tier: 'huyen',
  depth: 1,
  superiorId: null,
  clusterIds: [],
  because: [],
  delivered: false,
  ...other,
})
const units = [
  unit('cao-loc', 'Ủy ban nhân dân huyện Cao Lộc', { because: ['named'] }),
  unit('dinh-lap', 'Ủy ban nhân dân huyện Đình Lập', { because: ['named'], delivered: true }),
  unit('gia-cat', 'Ủy ban nhân dân xã Gia Cát', { tier: 'xa' }),
  unit('court', 'Tòa án nhân dân tỉnh Lạng Sơn', { tier: 'tinh', branch: 'toa-an', clusterIds: ['noi-chinh'] }),
]

test('units are found by words without accents, by branch, by tier and by cluster, all at once', () => {
  expect(idsOf(narrowed(units, { tim: 'dinh lap' }))).toEqual(['dinh-lap'])
  expect(idsOf(narrowed(units, { nganh: 'toa-an' }))).toEqual(['court'])
  expect(idsOf(narrowed(units, { tim: 'uy ban', cap: 'xa' }))).toEqual(['gia-cat'])
  expect(idsOf(narrowed(units, { cum: 'noi-chinh' }))).toEqual(['court'])
  expect(idsOf(narrowed(units, { cum: 'noi-chinh', cap: 'xa' }))).toEqual([])
})

test('whoever has the document already is not proposed again', () => {
  expect(idsOf(proposed(units))).toEqual(['cao-loc'])
})

test('an address that names no known branch or tier narrows nothing', () => {
  expect(recipientSearch({ nganh: 'khong-co', cap: 7, tim: '' })).toEqual({})
  expect(recipientSearch({ nganh: 'toa-an', cap: 'tinh', tim: 'tòa', cum: 'noi-chinh' })).toEqual({
    nganh: 'toa-an',
    cap: 'tinh',
    tim: 'tòa',
    cum: 'noi-chinh',
  })
})
