import type { CalendarEntry } from '@thidua/contract/calendar'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { trackedCampaign } from '../../testing/tracked-campaign.ts'

let world: TestApp
let office: TestClient
let district: TestClient
let stranger: TestClient
let campaign: CampaignDetail

beforeAll(async () => {
  world = await TestApp.start()
  const province = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  const officeId = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }, province)
  const districtId = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Cao Lộc', tier: 'huyen' }, province)
  const strangerId = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Bắc Sơn', tier: 'huyen' }, province)
  office = await world.person('thi.dua', officeId, ['records-clerk', 'campaign-office'])
  district = await world.person('cao.loc', districtId, ['records-clerk', 'focal-officer'])
  stranger = await world.person('bac.son', strangerId, ['records-clerk'])
  campaign = await trackedCampaign(office)
  await office.post(`/api/campaigns/${campaign.id}/deliver`, { orgUnitIds: [districtId] })
})
afterAll(() => world.stop())

const entriesOf = async (client: TestClient, from: string, to: string): Promise<CalendarEntry[]> =>
  (await client.get<{ entries: CalendarEntry[] }>(`/api/calendar?from=${from}&to=${to}`)).body.entries

test('a month that a document names without a day stands on its last day, as the whole of it', async () => {
  expect(await entriesOf(office, '2021-06-01', '2021-06-30')).toMatchObject([
    { kind: 'midterm-review', on: '2021-06-30', wholeMonth: true, campaignTitle: campaign.title },
  ])
})

test('the days of a campaign come in their order, to those who lead it and to those who were sent it', async () => {
  const kinds = (entries: CalendarEntry[]) => entries.map(({ kind, on }) => [kind, on])
  const year = await entriesOf(office, '2021-01-01', '2021-12-31')
  expect(kinds(year)).toEqual([
    ['campaign-starts', '2021-02-01'],
    ['midterm-review', '2021-06-30'],
    ['campaign-ends', '2021-10-30'],
    ['final-review', '2021-11-30'],
  ])
  expect(await entriesOf(district, '2021-01-01', '2021-12-31')).toEqual(year)
})

test('a unit without a place in the campaign sees none of its days', async () => {
  expect(await entriesOf(stranger, '2021-01-01', '2021-12-31')).toEqual([])
})
