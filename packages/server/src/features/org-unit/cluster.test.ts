import type { ClusterDetail, ClusterList } from '@thidua/contract/cluster'
import { newId } from '../../ids.ts'
import type { Static } from 'typebox'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let office: TestClient
let officer: TestClient
let districtAdmin: TestClient
let province: string
let officeId: string
let cluster: string
let districts: string[]
let made = 0

beforeAll(async () => {
  world = await TestApp.start()
  province = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  officeId = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }, province)
  office = await world.person('thi.dua', officeId, ['campaign-office'])
  officer = await world.person('can.bo', officeId, ['officer'])
})
afterAll(() => world.stop())
beforeEach(async () => {
  made += 1
  districts = []
  for (const name of ['Chi Lăng', 'Cao Lộc', 'Lộc Bình'])
    districts.push(await world.orgUnit({ name: `Ủy ban nhân dân huyện ${name} ${made}`, tier: 'huyen' }, province))
  cluster = (await form(`Cụm thi đua số ${made}`, districts.slice(0, 2), '2021-01-05')).body.clusterId
})

const form = (name: string, orgUnitIds: string[], on: string, by = office) =>
  by.post<{ clusterId: string }>('/api/clusters', { kind: 'cum', name, orgUnitIds, headId: orgUnitIds[0], on })
const change = (act: string, body: object, by = office) => by.post(`/api/clusters/${cluster}/${act}`, body)
const read = async (): Promise<ClusterDetail> => (await officer.get<ClusterDetail>(`/api/clusters/${cluster}`)).body
const membersOn = async (asOf: string): Promise<string[]> =>
  (await officer.get<Static<typeof ClusterList>>(`/api/clusters?asOf=${asOf}`)).body.clusters
    .filter(({ id }) => id === cluster)
    .flatMap(({ members }) => members.map(({ id }) => id))

test('members join and leave on a day; every earlier day shows who belonged then', async () => {
  const [first, second, third] = districts
  expect((await change('leave', { orgUnitIds: [second], on: '2021-02-01' })).status).toBe(200)
  expect((await change('join', { orgUnitIds: [third], on: '2021-02-03' })).status).toBe(200)
  expect(await membersOn('2021-01-04')).toEqual([])
  expect((await membersOn('2021-01-31')).sort()).toEqual([first, second].sort())
  expect(await membersOn('2021-02-01')).toEqual([first])
  expect((await membersOn('2021-02-08')).sort()).toEqual([first, third].sort())
  expect((await read()).seats.filter(({ role }) => role === 'member')).toHaveLength(3)
})

test('the head goes from one member to another, and is no outsider', async () => {
  const [first, second, third] = districts
  expect((await read()).head?.id).toBe(first)
  expect((await change('head', { orgUnitId: second, on: '2021-02-01' })).status).toBe(200)
  expect((await read()).head?.id).toBe(second)
  expect((await change('head', { orgUnitId: third, on: '2021-02-05' })).code).toBe('org-unit.cluster-not-member')
  expect((await change('head', { orgUnitId: first, on: '2021-02-01' })).code).toBe('org-unit.cluster-date')
})

test('a unit is not taken into a second cluster of one keeper, and the refusal names it and where it is', async () => {
  const answer = await form('Cụm thi đua khác', [districts[0] ?? ''], '2021-02-01')
  expect(answer.code).toBe('org-unit.cluster-taken')
  expect((answer.body as unknown as { error: { message: string } }).error.message).toBe(
    `Ủy ban nhân dân huyện Chi Lăng ${made} đã ở Cụm thi đua số ${made} vào thời gian này. Ghi rời cụm, khối đó trước.`,
  )
  expect((await form(`Cụm thi đua số ${made}`, [districts[2] ?? ''], '2021-02-01')).code).toBe(
    'org-unit.cluster-name-taken',
  )
})

test('a dissolved cluster keeps its past and takes nobody', async () => {
  expect((await change('close', { on: '2021-02-02' })).status).toBe(200)
  expect(await membersOn('2021-02-01')).toHaveLength(2)
  expect(await membersOn('2021-02-02')).toEqual([])
  expect((await change('join', { orgUnitIds: [districts[2]], on: '2021-02-03' })).code).toBe('org-unit.cluster-closed')
})

test('everybody may ask; only the keeper’s office and who stands above it changes, each change with its audit row', async () => {
  districtAdmin = await world.person(`qt.huyen.${made}`, districts[0] ?? '', ['administrator'])
  const leave = { orgUnitIds: [districts[1]], on: '2021-02-01' }
  expect((await read()).abilities).toEqual([])
  expect((await change('leave', leave, officer)).code).toBe('policy.role-missing')
  expect((await change('leave', leave, districtAdmin)).code).toBe('policy.outside-jurisdiction')
  const above = await world.person(`qt.tinh.${made}`, province, ['administrator'])
  expect((await change('leave', leave, above)).status).toBe(200)
  const audit = await world.services.database.asOwner((tx) =>
    tx.selectFrom('audit_entry').select('action').where('subject_id', '=', cluster).orderBy('id').execute(),
  )
  expect(audit.map(({ action }) => action)).toEqual(['cluster.form', 'cluster.leave'])
})

test('the database itself lets no other office write into a cluster, and nobody sit in two', async () => {
  const seat = (unit: string | undefined, keptBy: string, as: string) =>
    world.services.database.transact('app', { orgUnitId: as, personId: office.personId }, (tx) =>
      tx
        .insertInto('cluster_seat')
        .values({
          id: newId(),
          cluster_id: cluster,
          kept_by: keptBy,
          org_unit_id: unit ?? '',
          role: 'member',
          valid_from: '2021-02-01',
        })
        .execute(),
    )
  await expect(seat(districts[2], officeId, districts[0] ?? '')).rejects.toThrow('row-level security')
  await expect(seat(districts[0], officeId, officeId)).rejects.toThrow('exclusion constraint')
})
