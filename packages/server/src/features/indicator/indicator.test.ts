import type { CampaignDetail } from '@thidua/contract/campaign'
import type { IndicatorList } from '@thidua/contract/indicator'
import type { Trace } from '@thidua/contract/standing'
import type { Static } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleDirective } from '../../testing/sample-documents.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let office: TestClient
let district: TestClient
beforeAll(async () => {
  world = await TestApp.start()
  const province = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  const lead = await world.orgUnit({ name: 'Sở Nội vụ' }, province)
  office = await world.person('office', lead, ['records-clerk', 'campaign-office', 'leader'])
  const unit = await world.orgUnit({ name: 'Ủy ban nhân dân huyện', tier: 'huyen' }, province)
  district = await world.person('district', unit, ['focal-officer'])
})
afterAll(() => world.stop())

const own = {
  name: 'Số hộ trồng hồi theo tiêu chuẩn hữu cơ',
  field: 'nong-thon',
  measureUnit: 'hộ',
  direction: 'up',
  aggregation: 'sum',
  accumulation: 'latest',
  knownLate: false,
  owner: 'Sở Nông nghiệp và Phát triển nông thôn',
  definition: 'Số hộ có giấy chứng nhận hữu cơ còn hạn.',
  source: 'Đề án cây hồi của tỉnh',
}
const list = async (who: TestClient, language = 'vi') =>
  (await who.get<Static<typeof IndicatorList>>('/api/indicators', { headers: { 'accept-language': language } })).body

test('everybody reads the catalogue, in their own language', async () => {
  const turnout = async (language: string) =>
    (await list(district, language)).indicators.find(({ slug }) => slug === 'voter-turnout')
  expect(await turnout('vi')).toMatchObject({ name: 'Tỷ lệ cử tri đi bầu', measureUnit: '%', keptBy: null })
  expect(await turnout('en')).toMatchObject({ name: 'Voter turnout' })
  expect((await list(district)).abilities).toEqual([])
})

test('a campaign office adds its own and retires it; a name that stands there already is refused', async () => {
  expect((await district.post('/api/indicators', own)).code).toBe('policy.role-missing')
  const added = await office.post<{ slug: string }>('/api/indicators', own)
  expect(added.status).toBe(201)
  expect((await office.post('/api/indicators', { ...own, name: 'số hộ trồng HỒI theo tiêu chuẩn hữu cơ' })).code).toBe(
    'indicator.name-taken',
  )
  expect((await office.post('/api/indicators', { ...own, name: 'Tỷ lệ hộ nghèo' })).code).toBe('indicator.name-taken')
  const shown = async () => (await list(office)).indicators.find(({ slug }) => slug === added.body.slug)
  expect(await shown()).toMatchObject({ ...own, retired: false, abilities: ['indicator.manage'] })
  expect((await district.post(`/api/indicators/${added.body.slug}/retire`)).code).toBe('policy.role-missing')
  await office.post(`/api/indicators/${added.body.slug}/retire`)
  expect(await shown()).toMatchObject({ retired: true, abilities: [] })
  expect((await office.post('/api/indicators/pci/retire')).code).toBe('indicator.common')
  expect((await office.post('/api/indicators', own)).status).toBe(201)
})

test('a target names an indicator of the catalogue, and its panel says what that means', async () => {
  const received = await office.post<{ documents: { id: string }[] }>('/api/documents/paste', { text: sampleDirective })
  const made = await office.post<{ id: string }>(`/api/documents/${received.body.documents[0]?.id}/campaign`, {})
  const path = `/api/campaigns/${made.body.id}`
  const fields = {
    indicator: 'Diện tích rừng trồng mới',
    comparator: 'at_least',
    value: '100',
    valueHigh: null,
    measureUnit: 'ha',
    base: null,
    direction: 'up',
    change: null,
    aggregation: 'sum',
    accumulation: 'cumulative',
    knownOnce: false,
    deadline: null,
    contentPath: null,
    quote: null,
    spanStart: null,
    spanEnd: null,
  }
  const add = (indicatorSlug: string) => office.post<{ id: string }>(`${path}/targets`, { ...fields, indicatorSlug })
  expect((await add('no-such-thing')).code).toBe('indicator.unknown')
  const { id } = (await add('forest-planted')).body
  const draft = (await office.get<CampaignDetail>(path)).body
  expect(draft.targets.find((one) => one.id === id)).toMatchObject({ indicatorSlug: 'forest-planted' })
  for (const target of draft.targets) await office.post(`/api/targets/${target.id}/confirm`)
  await office.post(`${path}/confirm`, { parts: ['contents', 'duties', 'milestones'] })
  const tracked = await office.post(`${path}/track`)
  expect(tracked).toMatchObject({ status: 200 })
  const { body } = await office.get<Static<typeof Trace>>(`/api/trace?target=${id}`)
  expect(body.meaning).toMatchObject({ name: 'Diện tích rừng trồng mới', source: 'Thống kê lâm nghiệp' })
})
