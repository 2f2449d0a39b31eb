import type { CampaignDetail } from '@thidua/contract/campaign'
import { MEDIA_TYPES, type ReviewDetail, type ReviewDraft } from '@thidua/contract/review'
import { figuresOf } from '@thidua/domain/review/document'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { extractDocx } from '../../adapters/text-extraction/docx.ts'
import { ReportedFigures } from '../../testing/reported-figures.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { trackedCampaign } from '../../testing/tracked-campaign.ts'

let world: TestApp
let office: TestClient
let clerk: TestClient
let campaign: CampaignDetail
let figures: ReportedFigures
const ids: Record<string, string> = {}
const [PDF, DOCX] = MEDIA_TYPES

beforeAll(async () => {
  world = await TestApp.start('2021-06-20T02:00:00.000Z')
  ids['province'] = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  ids['office'] = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }, ids['province'])
  ids['caoLoc'] = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Cao Lộc', tier: 'huyen' }, ids['province'])
  ids['dinhLap'] = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Đình Lập', tier: 'huyen' }, ids['province'])
  office = await world.person('thi.dua', ids['office'], ['records-clerk', 'campaign-office'])
  clerk = await world.person('van.thu', ids['office'], ['records-clerk'])
})
afterAll(() => world.stop())
beforeEach(async () => {
  const { id } = await trackedCampaign(office)
  // kilometres of road are added up, whatever was read of them
  await world.services.database.asOwner((tx) =>
    tx
      .updateTable('target')
      .set({ aggregation: 'sum', accumulation: 'cumulative', scale: '1' })
      .where('measure_unit', '=', 'km')
      .execute(),
  )
  campaign = (await office.get<CampaignDetail>(`/api/campaigns/${id}`)).body
  const orgUnitIds = [ids['caoLoc'], ids['dinhLap']] as string[]
  await office.post(`/api/campaigns/${campaign.id}/deliver`, { orgUnitIds })
  figures = new ReportedFigures(world, campaign, office)
  await figures.open(orgUnitIds)
})

const roads = () => {
  const target = campaign.targets.find((one) => one.measureUnit === 'km')
  if (target === undefined) throw new Error('the sample directive has a target in km')
  return target
}
const freeze = async (cutOff = '2021-06-15'): Promise<ReviewDetail> => {
  const frozen = await office.post<{ id: string }>(`/api/campaigns/${campaign.id}/reviews`, {
    kind: 'midterm',
    periodId: figures.periodId,
    cutOff,
  })
  expect(frozen.status).toBe(201)
  return read(frozen.body.id)
}
const read = async (id: string): Promise<ReviewDetail> => (await office.get<ReviewDetail>(`/api/reviews/${id}`)).body
const numbersOf = (draft: ReviewDraft) => figuresOf(draft).map((run) => run.value)
const wordsOf = (draft: ReviewDraft) => JSON.stringify(draft)
const withSubject = (draft: ReviewDraft, subject: string): ReviewDraft => ({ ...draft, subject })

test('figures sent by the cut-off day are frozen with their sum, and who is missing is said', async () => {
  await figures.send(ids['caoLoc'] ?? '', roads(), '40', '2021-06-08T03:00:00Z', 'Mưa nhiều ngày.')
  const review = await freeze()
  expect(numbersOf(review.draft)).toContain('40')
  expect(wordsOf(review.draft)).toContain('Mới có 1/2 đơn vị báo cáo')
  expect(wordsOf(review.draft)).toContain('Báo cáo chậm hoặc chưa báo cáo (1 đơn vị): Ủy ban nhân dân huyện Đình Lập')
  expect(review.unitsWords.find((one) => one.heading === 'shortcomings')?.words).toEqual([
    { orgUnitName: 'Ủy ban nhân dân huyện Cao Lộc', text: 'Mưa nhiều ngày.' },
  ])
})

test('what came after the cut-off day is taken out again, though the standings hold it already', async () => {
  await figures.send(ids['caoLoc'] ?? '', roads(), '40', '2021-06-08T03:00:00Z')
  await figures.send(ids['caoLoc'] ?? '', roads(), '55', '2021-06-17T03:00:00Z')
  await figures.send(ids['dinhLap'] ?? '', roads(), '30', '2021-06-16T03:00:00Z')
  expect(numbersOf((await freeze('2021-06-15')).draft)).toEqual(numbersOf((await freeze('2021-06-15')).draft))
  expect(numbersOf((await freeze('2021-06-15')).draft)).toContain('40')
  expect(numbersOf((await freeze('2021-06-16')).draft)).toContain('70')
  expect(numbersOf((await freeze('2021-06-17')).draft)).toContain('85')
})

test('a later revision never moves a frozen figure', async () => {
  const figureId = await figures.send(ids['caoLoc'] ?? '', roads(), '40', '2021-06-08T03:00:00Z')
  const review = await freeze()
  await figures.send(ids['caoLoc'] ?? '', roads(), '90', '2021-06-18T03:00:00Z')
  expect(numbersOf((await read(review.id)).draft)).toContain('40')
  const kept = await world.services.database.asOwner((tx) =>
    tx
      .selectFrom('review_figure')
      .selectAll()
      .where('review_id', '=', review.id)
      .where('target_id', '=', roads().id)
      .execute(),
  )
  expect(kept).toHaveLength(3)
  for (const row of kept) expect(['40', null]).toContain(row.value)
  expect(kept.filter((row) => row.figure_ids.includes(figureId))).toHaveLength(2)
})

test('frozen figures cannot be changed in the database by the application', async () => {
  const review = await freeze()
  const change = world.services.database.transact('app', { orgUnitId: ids['office'] ?? '' }, (tx) =>
    tx.updateTable('review_figure').set({ value: '1' }).where('review_id', '=', review.id).execute(),
  )
  await expect(change).rejects.toThrow('permission denied')
})

test('the text is edited from the version that was seen; a number in it cannot be changed', async () => {
  await figures.send(ids['caoLoc'] ?? '', roads(), '40', '2021-06-08T03:00:00Z')
  const { id, draft, version } = await freeze()
  expect((await office.put(`/api/reviews/${id}`, draft)).code).toBe('request.version-missing')
  expect((await office.put(`/api/reviews/${id}`, withSubject(draft, 'Sơ kết sáu tháng'), { version })).status).toBe(200)
  expect((await office.put(`/api/reviews/${id}`, draft, { version })).code).toBe('record.changed-meanwhile')
  const forged = JSON.parse(JSON.stringify(draft).replaceAll('"value":"40"', '"value":"400"')) as ReviewDraft
  expect((await office.put(`/api/reviews/${id}`, forged, { version: version + 1 })).code).toBe('review.figure-changed')
  expect((await read(id)).draft.subject).toBe('Sơ kết sáu tháng')
})

test('the report is set as PDF and as Word after the request, from the text as it stands', async () => {
  await figures.send(ids['caoLoc'] ?? '', roads(), '40', '2021-06-08T03:00:00Z')
  const { id, draft, version } = await freeze()
  await office.put(`/api/reviews/${id}`, withSubject(draft, 'Sơ kết trồng rừng, làm đường'), { version })
  const address = (type: string) => `/api/reviews/${id}/renditions/${encodeURIComponent(type)}`
  expect((await office.get(address(PDF))).code).toBe('review.not-rendered')
  for (const mediaType of MEDIA_TYPES)
    expect((await office.post(`/api/reviews/${id}/render`, { mediaType })).status).toBe(202)
  expect((await office.get(address(PDF))).code).toBe('review.rendering-pending')
  expect(await world.doJobs()).toBe(2)
  expect(await world.doJobs()).toBe(0)
  expect((await read(id)).renditions.map((one) => [one.mediaType, one.state, one.isCurrent])).toEqual([
    [PDF, 'ready', true],
    [DOCX, 'ready', true],
  ])
  const pdf = await office.get<Buffer>(address(PDF))
  expect(pdf.headers['content-type']).toBe(PDF)
  const inPdf = (await extractText(new Uint8Array(pdf.body), { mergePages: true })).text.normalize('NFC')
  const inWord = await extractDocx(new Uint8Array((await office.get<Buffer>(address(DOCX))).body))
  for (const words of [inPdf, inWord]) {
    expect(words).toContain('SỞ NỘI VỤ')
    expect(words).toContain('/BC-SNV')
    expect(words).toContain('Sơ kết trồng rừng, làm đường')
    expect(words).toContain('DỰ THẢO')
  }
})

test('the cut-off day has come and lies in the period', async () => {
  const ask = (cutOff: string, periodId = figures.periodId) =>
    office.post(`/api/campaigns/${campaign.id}/reviews`, { kind: 'midterm', periodId, cutOff })
  expect((await ask('2021-06-21')).code).toBe('review.cut-off-ahead')
  expect((await ask('2020-12-31')).code).toBe('review.cut-off-before-period')
  expect((await ask('2021-06-15', campaign.id)).code).toBe('review.period-elsewhere')
})

test('a review is its campaign office’s: others neither see it nor freeze one', async () => {
  const review = await freeze()
  expect(
    (
      await clerk.post(`/api/campaigns/${campaign.id}/reviews`, {
        kind: 'midterm',
        periodId: figures.periodId,
        cutOff: '2021-06-15',
      })
    ).code,
  ).toBe('policy.role-missing')
  const district = await world.person(`nguoi.${campaign.id.slice(-8)}`, ids['caoLoc'] ?? '', [
    'leader',
    'campaign-office',
  ])
  expect((await district.get(`/api/reviews/${review.id}`)).code).toBe('record.not-found')
  expect((await district.get(`/api/campaigns/${campaign.id}/reviews`)).code).toBe('policy.outside-jurisdiction')
})
