import type { UnitMap } from '@thidua/contract/map-tiles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let province: string
let districts: string[]
let keeper: TestClient

beforeAll(async () => {
  world = await TestApp.start()
  province = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh' })
  districts = await Promise.all(
    ['Cao Lộc', 'Lộc Bình'].map((name) =>
      world.orgUnit({ name: `Ủy ban nhân dân huyện ${name}`, tier: 'huyen' }, province),
    ),
  )
  keeper = await world.person('quan.tri', province, ['administrator'])
})
afterAll(() => world.stop())

const tile = (at: number, column: number, row: number) => ({ orgUnitId: districts[at] ?? '', column, row })
const arrange = (who: TestClient, ...tiles: ReturnType<typeof tile>[]) =>
  who.put(`/api/org-units/${province}/map-tiles`, { tiles })
const map = async (who: TestClient) => (await who.get<UnitMap>(`/api/org-units/${province}/map-tiles`)).body

test('a map is laid out anew as a whole, and everybody may look at it', async () => {
  expect((await arrange(keeper, tile(0, 1, 1), tile(1, 2, 1))).body).toEqual({ placed: 2 })
  expect((await arrange(keeper, tile(1, 1, 1))).status).toBe(200)
  const officer = await world.person('can.bo', districts[0] ?? '', ['officer'])
  const seen = await map(officer)
  expect(seen.tiles).toEqual([tile(1, 1, 1)])
  expect(seen.units.map((unit) => unit.id).toSorted()).toEqual(districts.toSorted())
  expect(seen.abilities).toEqual([])
})

test('who does not keep the office does not move its map, and a refused map leaves the old one', async () => {
  await arrange(keeper, tile(0, 3, 3))
  const district = await world.person('quan.tri.huyen', districts[0] ?? '', ['administrator'])
  expect((await arrange(district, tile(0, 1, 1))).code).toBe('policy.outside-jurisdiction')
  expect((await arrange(keeper, tile(0, 1, 1), tile(1, 1, 1))).code).toBe('org-unit.tile-taken')
  expect((await arrange(keeper, { orgUnitId: province, column: 1, row: 1 })).code).toBe('org-unit.tile-not-beneath')
  expect((await map(keeper)).tiles).toEqual([tile(0, 3, 3)])
})
