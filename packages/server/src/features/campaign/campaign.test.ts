import type { ReaderReport } from '@thidua/contract/reader-report'
import type { CampaignDetail, Target } from '@thidua/contract/campaign'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleDirective } from '../../testing/sample-documents.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let office: TestClient
let provinceId: string

beforeAll(async () => {
  world = await TestApp.start()
  provinceId = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  const homeAffairs = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }, provinceId)
  office = await world.person('thi.dua', homeAffairs, ['records-clerk', 'campaign-office'])
})
afterAll(() => world.stop())

async function draft(): Promise<CampaignDetail> {
  const received = await office.post<{ documents: { id: string }[] }>('/api/documents/paste', { text: sampleDirective })
  const made = await office.post<{ id: string }>(`/api/documents/${received.body.documents[0]?.id}/campaign`, {})
  return read(made.body.id)
}

const read = async (id: string): Promise<CampaignDetail> =>
  (await office.get<CampaignDetail>(`/api/campaigns/${id}`)).body

const readerReport = async (who: TestClient): Promise<ReaderReport> =>
  (await who.get<ReaderReport>('/api/reader-report')).body

const fieldsOf = ({
  id: _id,
  scale: _s,
  wholeNumber: _w,
  quote: _q,
  spanStart: _a,
  spanEnd: _b,
  confidence: _c,
  addedByPerson: _d,
  confirmed: _e,
  dropped: _f,
  version: _v,
  ...fields
}: Target) => fields

test('a directive becomes a draft of its issuer’s campaign, led by the office that drafted it', async () => {
  const campaign = await draft()
  expect(campaign.status).toBe('draft')
  expect(campaign.rootUnit.id).toBe(provinceId)
  expect(campaign.leadUnit?.name).toBe('Sở Nội vụ tỉnh Lạng Sơn')
  expect([campaign.startsOn, campaign.endsOn]).toEqual(['2021-02-01', '2021-10-30'])
  expect(campaign.targets.every((target) => target.spanStart !== null && !target.confirmed)).toBe(true)
  expect(campaign.milestones.map((one) => [one.kind, one.happensOn])).toEqual([
    ['midterm-review', '2021-06'],
    ['final-review', '2021-11'],
  ])
})

test('nothing read by the machine takes effect unconfirmed: tracking names all that is missing', async () => {
  const campaign = await draft()
  const refused = await office.post<{ error: { fields: { code: string }[] } }>(`/api/campaigns/${campaign.id}/track`)
  expect(refused.code).toBe('campaign.not-ready')
  expect(refused.body.error.fields.map((field) => field.code)).toEqual([
    'campaign.targets-unconfirmed',
    'campaign.elements-unconfirmed',
  ])
})

test('a confirmed draft is put under tracking once, and can no longer be mended', async () => {
  const campaign = await draft()
  for (const target of campaign.targets)
    expect((await office.post(`/api/targets/${target.id}/confirm`)).status).toBe(200)
  await office.post(`/api/campaigns/${campaign.id}/confirm`, { parts: ['contents', 'duties', 'milestones'] })
  expect((await office.post(`/api/campaigns/${campaign.id}/track`)).status).toBe(200)
  expect((await read(campaign.id)).status).toBe('tracked')
  expect((await office.post(`/api/campaigns/${campaign.id}/track`)).code).toBe('campaign.tracked-already')
  expect((await office.post(`/api/targets/${campaign.targets[0]?.id}/drop`)).code).toBe('campaign.tracked-already')
})

test('a target is mended from the version that was seen; a clash is told and nothing is lost', async () => {
  const [target] = (await draft()).targets
  if (target === undefined) throw new Error('the sample has targets')
  const fields = { ...fieldsOf(target), value: '65' }
  expect((await office.put(`/api/targets/${target.id}`, fields)).code).toBe('request.version-missing')
  expect((await office.put(`/api/targets/${target.id}`, fields, { version: target.version })).status).toBe(200)
  expect(
    (await office.put(`/api/targets/${target.id}`, { ...fields, value: '70' }, { version: target.version })).code,
  ).toBe('record.changed-meanwhile')
})

test('a target without a number keeps the campaign from being tracked, by name', async () => {
  const campaign = await draft()
  const [target] = campaign.targets
  if (target === undefined) throw new Error('the sample has targets')
  await office.put(`/api/targets/${target.id}`, { ...fieldsOf(target), value: null }, { version: target.version })
  expect((await read(campaign.id)).missing.map((one) => one.code)).toContain('campaign.target-without-number')
})

test('a dropped target counts no more and can be taken back', async () => {
  const campaign = await draft()
  const id = campaign.targets[0]?.id
  await office.post(`/api/targets/${id}/drop`)
  expect((await read(campaign.id)).targetCount).toBe(campaign.targetCount - 1)
  await office.post(`/api/targets/${id}/restore`)
  expect((await read(campaign.id)).targetCount).toBe(campaign.targetCount)
})

test('what people mend in a reading is told: rightly read, mended by field, no target, missed; to others nothing of it', async () => {
  const before = await readerReport(office)
  const firstTarget = async () => {
    const [target] = (await draft()).targets
    if (target === undefined) throw new Error('the sample has targets')
    return target
  }
  const [first, second, third] = [await firstTarget(), await firstTarget(), await firstTarget()]
  await office.post(`/api/targets/${first.id}/confirm`)
  await office.put(`/api/targets/${second.id}`, { ...fieldsOf(second), value: '66.5' }, { version: second.version })
  await office.post(`/api/targets/${third.id}/drop`)
  const after = await readerReport(office)
  const grown = (of: 'looked' | 'right' | 'mended' | 'notATarget') => after[of] - before[of]
  expect([grown('looked'), grown('right'), grown('mended'), grown('notATarget')]).toEqual([3, 1, 1, 1])
  expect(after.examples).toContainEqual(
    expect.objectContaining({
      targetId: second.id,
      verdict: 'mended',
      quote: second.quote,
      changes: [{ field: 'value', before: second.value, after: '66.5' }],
    }),
  )
  const elsewhere = await world.orgUnit({ name: 'Cơ quan ở tỉnh khác' })
  expect(await readerReport(await world.person('noi.khac', elsewhere, ['officer']))).toMatchObject({
    looked: 0,
    examples: [],
  })
})

test('a figure sent as a number instead of exact text is refused', async () => {
  const [target] = (await draft()).targets
  if (target === undefined) throw new Error('the sample has targets')
  expect(
    (await office.put(`/api/targets/${target.id}`, { ...fieldsOf(target), value: 65.1 }, { version: target.version }))
      .code,
  ).toBe('input.invalid')
})

test('a campaign of others is not to be found', async () => {
  const campaign = await draft()
  const stranger = await world.person(
    'ngoai.cuoc',
    await world.orgUnit({ name: 'Tòa án nhân dân tỉnh', branch: 'toa-an' }),
    ['campaign-office'],
  )
  expect((await stranger.get(`/api/campaigns/${campaign.id}`)).code).toBe('record.not-found')
})
