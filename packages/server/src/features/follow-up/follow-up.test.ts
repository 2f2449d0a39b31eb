import type { CampaignDetail } from '@thidua/contract/campaign'
import type { Reminder } from '@thidua/contract/follow-up'
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
  district = await world.person('cao.loc', districtId, ['records-clerk'])
  stranger = await world.person('bac.son', strangerId, ['records-clerk'])
  campaign = await trackedCampaign(office)
  await office.post(`/api/campaigns/${campaign.id}/deliver`, { orgUnitIds: [districtId] })
})
afterAll(() => world.stop())

const urge = async (about: 'register' | 'read'): Promise<{ reminderIds: string[]; undo: string }> =>
  (
    await office.post<{ reminderIds: string[]; undo: string }>(`/api/campaigns/${campaign.id}/urge`, {
      orgUnitIds: [district.orgUnitId],
      about,
    })
  ).body
const remindersOf = async (client: TestClient): Promise<Reminder[]> =>
  (await client.get<{ reminders: Reminder[] }>(`/api/campaigns/${campaign.id}/reminders`)).body.reminders

test('both offices see the urging and its answer, each from its own side; what was taken back stays on record', async () => {
  const first = await urge('register')
  await district.post(`/api/reminders/${first.reminderIds[0]}/answer`, { answer: 'more-time' })
  const second = await urge('read')
  await office.post(second.undo)
  const [withdrawn, answered] = await remindersOf(office)
  expect(withdrawn).toMatchObject({ direction: 'sent', about: 'read', answer: null })
  expect(withdrawn?.withdrawnAt).not.toBeNull()
  expect(answered).toMatchObject({
    direction: 'sent',
    about: 'register',
    answer: 'more-time',
    withdrawnAt: null,
    toUnit: { name: 'Ủy ban nhân dân huyện Cao Lộc' },
  })
  expect((await remindersOf(district)).map((one) => one.direction)).toEqual(['received', 'received'])
})

test('a unit without a place in the campaign does not learn that there were any', async () => {
  expect((await stranger.get(`/api/campaigns/${campaign.id}/reminders`)).code).toBe('record.not-found')
})
