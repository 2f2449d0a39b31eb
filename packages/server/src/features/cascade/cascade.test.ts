import type { CampaignDetail } from '@thidua/contract/campaign'
import type { ReachRow, Recipients } from '@thidua/contract/cascade'
import type { DocumentRow } from '@thidua/contract/document'
import type { Static } from 'typebox'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { trackedCampaign } from '../../testing/tracked-campaign.ts'

let world: TestApp
let office: TestClient
let district: TestClient
let commune: TestClient
let procuracy: TestClient
let districtProcuracy: TestClient
let campaign: CampaignDetail
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await TestApp.start()
  ids['province'] = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  ids['office'] = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }, ids['province'])
  ids['district'] = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Cao Lộc', tier: 'huyen' }, ids['province'])
  ids['commune'] = await world.orgUnit({ name: 'Ủy ban nhân dân xã Gia Cát', tier: 'xa' }, ids['district'])
  ids['procuracy'] = await world.orgUnit({ name: 'Viện kiểm sát nhân dân tỉnh Lạng Sơn', branch: 'kiem-sat' })
  ids['districtProcuracy'] = await world.orgUnit(
    { name: 'Viện kiểm sát nhân dân huyện Cao Lộc', branch: 'kiem-sat', tier: 'huyen' },
    ids['procuracy'],
  )
  office = await world.person('thi.dua', ids['office'], ['records-clerk', 'campaign-office'])
  district = await world.person('cao.loc', ids['district'], ['records-clerk', 'focal-officer'])
  commune = await world.person('gia.cat', ids['commune'], ['records-clerk'])
  procuracy = await world.person('vks.tinh', ids['procuracy'], ['records-clerk', 'campaign-office'])
  districtProcuracy = await world.person('vks.huyen', ids['districtProcuracy'], ['records-clerk'])
})
afterAll(() => world.stop())
beforeEach(async () => {
  campaign = await trackedCampaign(office)
})

const send = (names: string[]) =>
  office.post<{ delivered: number }>(`/api/campaigns/${campaign.id}/deliver`, {
    orgUnitIds: names.map((name) => ids[name]),
  })
const reachOf = async (client: TestClient): Promise<ReachRow[]> =>
  (await client.get<{ rows: ReachRow[] }>(`/api/campaigns/${campaign.id}/reach`)).body.rows
const rowOf = async (client: TestClient, name: string) =>
  (await reachOf(client)).find((row) => row.orgUnitId === ids[name])
const deliveryOf = async (client: TestClient): Promise<string> =>
  (await rowOf(client, Object.keys(ids).find((name) => ids[name] === client.orgUnitId) ?? ''))?.deliveryId ?? ''
const letter = { symbol: '18/UBND-NV', issuedOn: '2021-02-04', subject: 'Triển khai Chỉ thị 09/CT-UBND' }

test('members of a cluster that the text names are proposed for it, and each recipient says its clusters', async () => {
  const formed = await office.post<{ clusterId: string }>('/api/clusters', {
    kind: 'khoi',
    name: 'Khối thi đua Nội chính',
    orgUnitIds: [ids['procuracy']],
    headId: null,
    on: '2021-01-05',
  })
  await world.services.database.asOwner((tx) =>
    tx
      .updateTable('duty')
      .set({ actor: 'các Cụm, Khối thi đua thuộc tỉnh' })
      .where('campaign_id', '=', campaign.id)
      .execute(),
  )
  const { recipients, clusters } = (
    await office.get<Static<typeof Recipients>>(`/api/campaigns/${campaign.id}/recipients`)
  ).body
  const of = (name: string) => recipients.find((one) => one.orgUnitId === ids[name])
  expect(clusters).toEqual([{ id: formed.body.clusterId, kind: 'khoi', name: 'Khối thi đua Nội chính' }])
  expect(of('procuracy')).toMatchObject({ because: ['cluster'], clusterIds: [formed.body.clusterId] })
  expect(of('district')?.because).not.toContain('cluster')
  expect(of('district')?.clusterIds).toEqual([])
  await office.post(`/api/clusters/${formed.body.clusterId}/close`, { on: '2021-02-07' })
})

test('a plan by which a unit passes the document on stays a plan', async () => {
  await send(['district'])
  const deliveryId = await deliveryOf(district)
  await district.post(`/api/documents/${campaign.legalBasis?.documentId}/register`, {})
  const relayWith = (other: object) =>
    district.post<{ letterId: string }>(`/api/deliveries/${deliveryId}/relay`, {
      letter: { symbol: '31/KH-UBND', issuedOn: '2021-02-05', subject: 'Triển khai', ...other },
      orgUnitIds: [ids['commune']],
    })
  const { letterId } = (await relayWith({})).body
  const { documents } = (await district.get<{ documents: DocumentRow[] }>('/api/documents?direction=outgoing')).body
  expect(documents.find(({ id }) => id === letterId)?.documentType).toBe('Kế hoạch')
  expect((await relayWith({ documentType: 'Tờ trình' })).code).toBe('input.invalid')
})

test('recipients are proposed with the reason why', async () => {
  const { recipients } = (await office.get<Static<typeof Recipients>>(`/api/campaigns/${campaign.id}/recipients`)).body
  const because = (name: string) => recipients.find((one) => one.orgUnitId === ids[name])?.because
  expect(because('district')).toContain('named')
  expect(because('office')).toContain('duty-holder')
  expect(because('procuracy')).toEqual([])
})

test('what is delivered stands among the receiver’s papers and can be opened there', async () => {
  await send(['district'])
  const { documents } = (await district.get<{ documents: DocumentRow[] }>('/api/documents?state=unregistered')).body
  const arrived = documents.find((one) => one.id === campaign.legalBasis?.documentId)
  expect(arrived).toMatchObject({ symbol: '09/CT-UBND', direction: 'incoming', register: null })
  expect((await district.get(`/api/documents/${arrived?.id}`)).status).toBe(200)
})

test('a unit relays to its own subordinates with its own letter, and everybody above sees it', async () => {
  await send(['district', 'procuracy'])
  const id = await deliveryOf(district)
  await district.post(`/api/documents/${campaign.legalBasis?.documentId}/register`, {
    arrivedOn: '2021-02-03',
    number: '96',
  })
  expect(await rowOf(office, 'district')).toMatchObject({ status: 'registered', toRelay: 1 })
  expect((await district.post(`/api/deliveries/${id}/relay`, { letter, orgUnitIds: [ids['procuracy']] })).code).toBe(
    'cascade.already-delivered',
  )
  expect(
    (await district.post(`/api/deliveries/${id}/relay`, { letter, orgUnitIds: [ids['districtProcuracy']] })).code,
  ).toBe('cascade.not-below')
  expect(
    (
      await district.post<{ delivered: number }>(`/api/deliveries/${id}/relay`, {
        letter,
        orgUnitIds: [ids['commune']],
      })
    ).body.delivered,
  ).toBe(1)
  expect(await rowOf(office, 'district')).toMatchObject({
    status: 'relayed',
    register: { number: '96', on: '2021-02-03' },
    relayedBy: { symbol: '18/UBND-NV' },
    toRelay: 0,
    total: { units: 2, delivered: 2 },
  })
  expect((await rowOf(office, 'commune'))?.depth).toBe(2)
})

test('officers who confirm reading are counted once, at every node above them', async () => {
  await send(['district'])
  const id = await deliveryOf(district)
  expect((await district.post(`/api/deliveries/${id}/acknowledge`)).status).toBe(200)
  expect((await district.post(`/api/deliveries/${id}/acknowledge`)).code).toBe('cascade.already-read')
  expect((await rowOf(office, 'district'))?.own).toMatchObject({ officers: 1, acknowledged: 1, silent: 0 })
  expect((await rowOf(office, 'province'))?.total.acknowledged).toBe(1)
})

test('the province sees of a closed line its head only; the head sees all of its own', async () => {
  await send(['procuracy'])
  const id = await deliveryOf(procuracy)
  await procuracy.post(`/api/deliveries/${id}/relay`, {
    letter: { ...letter, symbol: '124/VKS-VP' },
    orgUnitIds: [ids['districtProcuracy']],
  })
  expect((await reachOf(office)).map((row) => row.orgUnitId)).not.toContain(ids['districtProcuracy'])
  expect((await rowOf(office, 'province'))?.total.units).toBe(1)
  expect((await reachOf(procuracy)).map((row) => row.orgUnitId)).toEqual([ids['procuracy'], ids['districtProcuracy']])
  expect((await districtProcuracy.get(`/api/campaigns/${campaign.id}`)).status).toBe(200)
})

test('urging reaches only whom one may look at, can be taken back, and is answered by the unit itself', async () => {
  await send(['district', 'procuracy'])
  const urged = await office.post<{ reminderIds: string[]; undo: string }>(`/api/campaigns/${campaign.id}/urge`, {
    orgUnitIds: [ids['district']],
    about: 'register',
  })
  expect(
    (
      await office.post(`/api/campaigns/${campaign.id}/urge`, {
        orgUnitIds: [ids['districtProcuracy']],
        about: 'register',
      })
    ).code,
  ).toBe('policy.outside-jurisdiction')
  expect((await commune.post(`/api/reminders/${urged.body.reminderIds[0]}/answer`, { answer: 'done' })).code).toBe(
    'record.not-found',
  )
  expect(
    (await district.post(`/api/reminders/${urged.body.reminderIds[0]}/answer`, { answer: 'more-time' })).status,
  ).toBe(200)
  const second = await office.post<{ undo: string; reminderIds: string[] }>(`/api/campaigns/${campaign.id}/urge`, {
    orgUnitIds: [ids['district']],
    about: 'read',
  })
  await office.post(second.body.undo)
  expect((await district.post(`/api/reminders/${second.body.reminderIds[0]}/answer`, { answer: 'done' })).code).toBe(
    'record.not-found',
  )
})

test('a briefing counts those present beside those who confirmed, told apart', async () => {
  await send(['district'])
  const id = await deliveryOf(district)
  await district.post(`/api/deliveries/${id}/brief`, {
    heldOn: '2021-02-05',
    chairedBy: 'Chủ tịch UBND huyện',
    personIds: [district.personId],
  })
  expect((await rowOf(office, 'district'))?.own).toMatchObject({ acknowledged: 0, briefedOnly: 1 })
  expect(
    (
      await district.post(`/api/deliveries/${id}/brief`, {
        heldOn: '2021-02-05',
        chairedBy: 'X',
        personIds: [commune.personId],
      })
    ).code,
  ).toBe('cascade.nobody-briefed')
})

test('an unknown unit is refused and nobody receives anything', async () => {
  const before = (await reachOf(office)).length
  const answer = await office.post(`/api/campaigns/${campaign.id}/deliver`, {
    orgUnitIds: [ids['district'], '01900000-0000-7000-8000-000000000000'],
  })
  expect(answer.code).toBe('cascade.unknown-unit')
  expect(await reachOf(office)).toHaveLength(before)
})
