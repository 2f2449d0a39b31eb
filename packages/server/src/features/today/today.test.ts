import type { CampaignDetail } from '@thidua/contract/campaign'
import type { Today } from '@thidua/contract/today'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { trackedCampaign } from '../../testing/tracked-campaign.ts'

let world: TestApp
let office: TestClient
let district: TestClient
let campaign: CampaignDetail

beforeAll(async () => {
  world = await TestApp.start()
  const province = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  const officeId = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }, province)
  const districtId = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Cao Lộc', tier: 'huyen' }, province)
  office = await world.person('thi.dua', officeId, ['records-clerk', 'campaign-office'])
  district = await world.person('cao.loc', districtId, ['records-clerk'])
  campaign = await trackedCampaign(office)
  await office.post(`/api/campaigns/${campaign.id}/deliver`, { orgUnitIds: [districtId] })
  await world.services.database.asOwner((tx) =>
    tx.updateTable('delivery').set({ delivered_at: '2021-02-03T02:00:00.000Z' }).execute(),
  )
})
afterAll(() => world.stop())

const itemsOf = async (client: TestClient) => (await client.get<Today>('/api/today')).body.items
const silentRow = async () => (await itemsOf(office)).find((item) => item.kind === 'silent-below')

test('a silent unit that was urged waits no more; taking the urging back brings the row back', async () => {
  const row = await silentRow()
  expect(row).toMatchObject({ group: 'today', params: { count: 1, campaign: campaign.title } })
  const urge = row?.actions.find((action) => action.key === 'urge')
  expect(urge?.kind).toBe('post')
  const done = await office.post<{ undo: string }>(urge?.href ?? '', urge?.body)
  expect(await silentRow()).toBeUndefined()
  expect((await itemsOf(district)).map((item) => item.kind)).toContain('reminder-waiting')
  await office.post(done.body.undo)
  expect(await silentRow()).toBeDefined()
})

test('a document that was not registered the next day is overdue for its clerk', async () => {
  const arrived = (await itemsOf(district)).find((item) => item.kind === 'document-unregistered')
  expect(arrived).toMatchObject({ group: 'overdue', dueOn: '2021-02-04', daysLate: 4 })
})
