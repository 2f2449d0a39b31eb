import { expect, test } from 'vitest'
import type { OrgUnitVersion } from '../org-unit/org-unit.ts'
import { unitsNamed } from './units-named.ts'

const unit = (
  orgUnitId: string,
  name: string,
  tier: OrgUnitVersion['tier'],
  branch: OrgUnitVersion['branch'] = 'chinh-quyen',
) => ({ orgUnitId, name, tier, branch })
const units = [
  unit('province', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'tinh'),
  unit('home-affairs', 'Sở Nội vụ tỉnh Lạng Sơn', 'tinh'),
  unit('health', 'Sở Y tế tỉnh Lạng Sơn', 'tinh'),
  unit('cao-loc', 'Ủy ban nhân dân huyện Cao Lộc', 'huyen'),
  unit('city', 'Ủy ban nhân dân thành phố Lạng Sơn', 'huyen'),
  unit('gia-cat', 'Ủy ban nhân dân xã Gia Cát', 'xa'),
  unit('procuracy', 'Viện kiểm sát nhân dân tỉnh Lạng Sơn', 'tinh', 'kiem-sat'),
  unit('youth', 'Tỉnh Đoàn Lạng Sơn', 'tinh', 'mat-tran'),
]

test.each([
  ['Sở Nội vụ', ['home-affairs']],
  ['UBND huyện Cao Lộc', ['cao-loc']],
  ['VKSND tỉnh Lạng Sơn', ['procuracy']],
  ['UBND các huyện, thành phố', ['cao-loc', 'city']],
  ['Các sở, ban, ngành', ['home-affairs', 'health']],
  ['Các đoàn thể tỉnh', ['youth']],
  ['Lưu: VT', []],
])('%s names %j', (printed, named) => {
  expect(unitsNamed([printed], units)).toEqual(named)
})
