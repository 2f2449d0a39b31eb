import type { AllocateBody, AllocationHistory, AllocationSheet } from '@thidua/contract/allocation'
import type { Static } from 'typebox'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildCampaign, plantNode, type CampaignWorld } from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let campaign: CampaignWorld
beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 3)
})
beforeEach(() =>
  world.services.database.asOwner(async (tx) => {
    await tx.deleteFrom('standing_change').where('allocation_id', 'is not', null).execute()
    await tx.deleteFrom('allocation').execute()
  }),
)
afterAll(() => world.stop())

type Part = AllocateBody['targets'][number]['parts'][number]

const part = (orgUnitId: string, value: string | null, more: Partial<Part> = {}): Part => ({
  orgUnitId,
  value,
  samePeriodLastYear: null,
  locked: false,
  version: 0,
  ...more,
})
const district = (at: number): string => campaign.districts[at]?.orgUnitId ?? ''
const give = (who: TestClient, targetId: string, parts: Part[], note: string | null = null) =>
  who.post<{ allocated: number; notes: { code: string; targetId: string }[] }>(
    `/api/campaigns/${campaign.campaignId}/allocations`,
    { note, targets: [{ targetId, parts }] },
  )
const sheet = async (who: TestClient, node = '') =>
  (await who.get<AllocationSheet>(`/api/campaigns/${campaign.campaignId}/allocation-sheet${node}`)).body
const trees = async (who: TestClient) => (await sheet(who)).targets.find((one) => one.targetId === campaign.trees)

test('several targets are given at once, or none of them', async () => {
  const { office } = campaign
  const body = (second: string) => ({
    note: null,
    targets: [
      { targetId: campaign.trees, parts: [part(district(0), '600'), part(district(1), '400', { locked: true })] },
      { targetId: second, parts: [part(district(0), '63')] },
    ],
  })
  const path = `/api/campaigns/${campaign.campaignId}/allocations`
  const elsewhere = (await buildCampaign(world, 1)).cover
  expect((await office.post(path, body(elsewhere))).code).toBe('demand.unknown-target')
  expect((await trees(office))?.parts).toEqual([])
  const given = await office.post<{ allocated: number; notes: unknown[] }>(path, body(campaign.cover))
  expect(given.body).toEqual({ allocated: 3, notes: [] })
  expect((await trees(office))?.parts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ orgUnitId: district(1), value: '400', locked: true, version: 1 }),
    ]),
  )
})

test('parts are held against what is given to all beneath, also when only some are sent', async () => {
  const { office } = campaign
  const first = await give(office, campaign.trees, [part(district(0), '600')])
  expect(first.body.notes).toMatchObject([{ code: 'allocation.short', targetId: campaign.trees }])
  const second = await give(office, campaign.trees, [part(district(1), '400')])
  expect(second.body.notes).toEqual([])
})

test('what stays the same makes no new version, and what a unit started from is kept', async () => {
  const { office } = campaign
  await give(office, campaign.trees, [part(district(0), '600', { base: '12' }), part(district(1), '400')])
  const again = [part(district(0), '650', { version: 1 }), part(district(1), '400.0', { version: 1 })]
  expect((await give(office, campaign.trees, again, 'Điều chỉnh theo sức của huyện')).body.allocated).toBe(1)
  const { parts = [] } = (await trees(office)) ?? {}
  expect(parts.find((one) => one.orgUnitId === district(0))).toMatchObject({ version: 2, value: '650', base: '12' })
  expect(parts.find((one) => one.orgUnitId === district(1))).toMatchObject({ version: 1 })
})

test('who gives over what somebody else gave meanwhile is refused, and is told which parts', async () => {
  const { office } = campaign
  await give(office, campaign.trees, [part(district(0), '600')])
  const late = await give(office, campaign.trees, [part(district(1), '100'), part(district(0), '500')])
  expect(late).toMatchObject({ status: 412, code: 'record.changed-meanwhile' })
  expect(late.body).toMatchObject({ error: { fields: [{ path: 'targets.0.parts.1' }] } })
  expect((await trees(office))?.parts).toHaveLength(1)
})

test('the history says who changed what from what, and why', async () => {
  const { office } = campaign
  await give(office, campaign.trees, [part(district(0), '600')])
  await give(office, campaign.trees, [part(district(0), '650', { version: 1 })], 'Huyện xin thêm')
  const { body } = await office.get<Static<typeof AllocationHistory>>(
    `/api/campaigns/${campaign.campaignId}/allocations/history?target=${campaign.trees}`,
  )
  expect(body.entries).toMatchObject([
    { unit: { id: district(0) }, version: 2, before: '600', value: '650', note: 'Huyện xin thêm' },
    { version: 1, before: null, value: '600', allocatedBy: expect.stringContaining('office') },
  ])
})

test('a district gives on to its communes what it was given, a rate also without', async () => {
  const [first] = campaign.districts
  if (first === undefined) throw new Error('no district')
  const commune = await world.orgUnit({ name: 'Ủy ban nhân dân xã Một', tier: 'xa' }, first.orgUnitId)
  const leadId = campaign.office.orgUnitId
  await plantNode(world, {
    campaignId: campaign.campaignId,
    leadId,
    orgUnitId: commune,
    parent: first.orgUnitId,
  })
  expect(await trees(first.officer)).toMatchObject({ whole: null })
  await give(campaign.office, campaign.trees, [part(district(0), '600')])
  const own = await sheet(first.officer)
  expect(own.units.map(({ node }) => node.orgUnitId)).toEqual([commune])
  expect(own.abilities).toEqual(['target.allocate'])
  expect(own.targets.find((one) => one.targetId === campaign.cover)).toMatchObject({ whole: '63' })
  const given = await give(first.officer, campaign.trees, [part(commune, '500')])
  expect(given.body.notes).toMatchObject([{ code: 'allocation.short' }])
  expect((await give(first.officer, campaign.trees, [part(district(1), '1')])).code).toBe('policy.outside-jurisdiction')
})

test('nobody gives into a closed line: its head is given the part and shares it', async () => {
  const { office, procuracy, districtProcuracy } = campaign
  expect((await give(office, campaign.trees, [part(procuracy.orgUnitId, '5')])).status).toBe(201)
  expect((await give(office, campaign.trees, [part(districtProcuracy.orgUnitId, '5')])).code).toBe('policy.closed-line')
  expect(await sheet(office, `?node=${procuracy.node.id}`)).toMatchObject({ units: [], abilities: [] })
  expect((await give(procuracy.officer, campaign.trees, [part(districtProcuracy.orgUnitId, '5')])).status).toBe(201)
})

test('people of the newest count stand beside districts, and never the whole province beside a department', async () => {
  const department = await world.orgUnit({ name: 'Sở Nông nghiệp và Phát triển nông thôn' }, campaign.provinceId)
  await plantNode(world, {
    campaignId: campaign.campaignId,
    leadId: campaign.office.orgUnitId,
    orgUnitId: department,
    parent: campaign.provinceId,
  })
  await world.services.database.asOwner(async (tx) => {
    const stands = (orgUnitId: string, code: string) =>
      tx.updateTable('org_unit_version').set({ territory_code: code }).where('org_unit_id', '=', orgUnitId).execute()
    await stands(campaign.provinceId, 'T1')
    await stands(department, 'T1')
    await stands(district(0), 'H1')
    await tx
      .insertInto('territory_population')
      .values([
        { code: 'T1', counted_on: '2019-04-01', population: 700_000 },
        { code: 'H1', counted_on: '2009-04-01', population: 60_000 },
        { code: 'H1', counted_on: '2019-04-01', population: 70_000 },
        { code: 'H1', counted_on: '2029-04-01', population: 90_000 },
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
  const { units } = await sheet(campaign.office)
  const of = (id: string) => units.find(({ node }) => node.orgUnitId === id)?.population
  expect(of(district(0))).toEqual({ people: 70_000, countedOn: '2019-04-01' })
  expect(of(department)).toBeNull()
})

test('where no count is on record an office enters one, and the newest counts', async () => {
  const { office } = campaign
  const enter = (who: TestClient, unit: string, people: number, countedOn: string) =>
    who.post(`/api/campaigns/${campaign.campaignId}/populations`, {
      countedOn,
      source: 'Niên giám thống kê',
      units: [{ orgUnitId: unit, people }],
    })
  expect((await enter(office, district(2), 51_000, '2020-12-31')).status).toBe(201)
  await enter(office, district(2), 50_000, '2019-04-01')
  const of = async () => (await sheet(office)).units.find(({ node }) => node.orgUnitId === district(2))?.population
  expect(await of()).toEqual({ people: 51_000, countedOn: '2020-12-31' })
  expect((await enter(office, district(2), 1, '2030-01-01')).code).toBe('allocation.counted-ahead')
  const [first] = campaign.districts
  expect((await enter(first?.officer ?? office, district(2), 1, '2020-12-31')).code).toBe('policy.outside-jurisdiction')
})
