import type { CampaignDetail } from '@thidua/contract/campaign'
import type { PublicationList, PublishableDocuments, PublishedProgress } from '@thidua/contract/publication'
import { createHash } from 'node:crypto'
import type { Static } from 'typebox'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ReportedFigures } from '../../testing/reported-figures.ts'
import { sampleDirective } from '../../testing/sample-documents.ts'
import { TestApp } from '../../testing/test-app.ts'
import { TestClient } from '../../testing/test-client.ts'
import { trackedCampaign } from '../../testing/tracked-campaign.ts'

let world: TestApp
let office: TestClient
let leader: TestClient
let everybody: TestClient
let campaign: CampaignDetail
let figures: ReportedFigures
let districtId: string
let path: string

beforeAll(async () => {
  world = await TestApp.start('2021-06-20T02:00:00.000Z')
  const provinceId = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  const officeId = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }, provinceId)
  districtId = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Cao Lộc', tier: 'huyen' }, provinceId)
  office = await world.person('thi.dua', officeId, ['records-clerk', 'campaign-office'])
  leader = await world.person('giam.doc', officeId, ['leader'], 'Lăng Thị Thử')
  everybody = new TestClient(world.app)
})
afterAll(() => world.stop())
beforeEach(async () => {
  campaign = await trackedCampaign(office)
  path = `/api/campaigns/${campaign.id}/publications`
  await office.post(`/api/campaigns/${campaign.id}/deliver`, { orgUnitIds: [districtId] })
  figures = new ReportedFigures(world, campaign, office)
  await figures.open([districtId])
})

const target = () => {
  const [first] = campaign.targets
  if (first === undefined) throw new Error('the sample has targets')
  return first
}
const report = (value: string) => figures.send(districtId, target(), value, '2021-06-08T03:00:00Z')
const publishProgress = () =>
  leader.post<{ id: string }>(path, { kind: 'progress', periodId: figures.periodId, source: 'Sở Nội vụ' })
const publishDirective = () =>
  leader.post<{ id: string }>(path, {
    kind: 'document',
    documentId: campaign.legalBasis?.documentId,
    source: 'Sở Nội vụ',
  })
const page = async (address = `/cong/${campaign.id}`) => {
  const answer = await everybody.get<Buffer>(address)
  return { status: answer.status, headers: answer.headers, html: Buffer.from(answer.body).toString('utf8') }
}

test('nothing is public until somebody with the right lets it out', async () => {
  await report('60')
  expect((await page()).status).toBe(404)
  expect((await office.post(path, { kind: 'progress', periodId: figures.periodId, source: 'x' })).code).toBe(
    'policy.role-missing',
  )
  expect((await publishProgress()).status).toBe(201)
  expect((await page()).status).toBe(200)
})

test('what would be published can be looked at first, and is what the public then gets', async () => {
  await report('60')
  const preview = (await leader.get<PublishedProgress>(`${path}/preview?periodId=${figures.periodId}`)).body
  expect(preview.rows.find((row) => row.name.toLowerCase() === target().indicator.toLowerCase())).toMatchObject({
    value: '60',
    reported: 1,
    expected: 1,
  })
  await publishProgress()
  const { html } = await page()
  expect(html).toContain(preview.headline)
  expect(html).toContain('60')
})

test('later figures do not reach the public without an approval of their own', async () => {
  await report('60')
  await publishProgress()
  const before = (await page(`/cong/${campaign.id}/so-lieu.csv`)).html
  await report('61.75')
  expect((await page(`/cong/${campaign.id}/so-lieu.csv`)).html).toBe(before)
  await publishProgress()
  expect((await page(`/cong/${campaign.id}/so-lieu.csv`)).html).toContain(',61.75,')
})

test('a period without any figure is not published', async () => {
  expect((await publishProgress()).code).toBe('publication.nothing-to-show')
})

test('a document of the campaign is published once, downloaded by everybody, and gone when withdrawn', async () => {
  const made = await publishDirective()
  expect(made.status).toBe(201)
  expect((await publishDirective()).code).toBe('publication.published-already')
  const { html } = await page()
  expect(html).toContain('09/CT-UBND')
  const [href = ''] = /\/cong\/[\w-]+\/van-ban\/[0-9a-f]{64}/.exec(html) ?? []
  expect((await page(href)).html).toContain('Phát động phong trào thi đua trồng rừng')
  expect((await leader.post(`/api/publications/${made.body.id}/withdraw`)).status).toBe(200)
  expect((await leader.post(`/api/publications/${made.body.id}/withdraw`)).code).toBe('publication.withdrawn-already')
  expect((await page(href)).status).toBe(404)
  expect((await page()).status).toBe(404)
  const list = (await leader.get<Static<typeof PublicationList>>(path)).body.publications
  expect(list.map((one) => [one.kind, one.withdrawnAt === null, one.approvedBy])).toEqual([
    ['document', false, 'Lăng Thị Thử'],
  ])
})

const relayLetter = `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN
VĂN PHÒNG

Số: 77/VP-NC
V/v gửi văn bản của Ủy ban nhân dân tỉnh

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lạng Sơn, ngày 02 tháng 02 năm 2021

Kính gửi: Sở Nội vụ tỉnh Lạng Sơn

Văn phòng gửi kèm văn bản để Quý Sở thực hiện. Trao đổi nội bộ: đường dây nóng của phòng Nội chính./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHÁNH VĂN PHÒNG

Nông Văn Thử

`

test('of a file that holds a letter and the directive it passes on, the public gets the directive alone, set anew as PDF', async () => {
  const received = await office.post<{ documents: { id: string; symbol: string }[] }>('/api/documents/paste', {
    text: relayLetter + sampleDirective,
  })
  expect(received.body.documents.map(({ symbol }) => symbol)).toEqual(['77/VP-NC', '09/CT-UBND'])
  const documentId = received.body.documents[1]?.id
  const made = await office.post<{ id: string }>(`/api/documents/${documentId}/campaign`, {})
  const address = `/api/campaigns/${made.body.id}/publications`
  const listed = (await leader.get<Static<typeof PublishableDocuments>>(`${address}/documents`)).body.documents
  expect(listed).toEqual([expect.objectContaining({ id: documentId, file: 'rendition', publishable: true })])
  const preview = await leader.get<Buffer>(`${address}/documents/${documentId}/file`)
  expect((await leader.post(address, { kind: 'document', documentId, source: 'Sở Nội vụ' })).status).toBe(201)
  const { html } = await page(`/cong/${made.body.id}`)
  const [href = ''] = /\/cong\/[\w-]+\/van-ban\/[0-9a-f]{64}/.exec(html) ?? []
  const file = await everybody.get<Buffer>(href)
  expect(file.headers['content-type']).toBe('application/pdf')
  expect(file.body).toEqual(preview.body)
  expect(html).toContain('Bản trình bày lại')
  const original = createHash('sha256')
    .update(relayLetter + sampleDirective)
    .digest('hex')
  expect((await page(`/cong/${made.body.id}/van-ban/${original}`)).status).toBe(404)
})

test('where the file holds one document, the form says the original and the public gets just that', async () => {
  const listed = (await leader.get<Static<typeof PublishableDocuments>>(`${path}/documents`)).body.documents
  expect(listed[0]).toMatchObject({ symbol: '09/CT-UBND', file: 'original', publishable: true, publicationId: null })
  const made = await publishDirective()
  const after = (await leader.get<Static<typeof PublishableDocuments>>(`${path}/documents`)).body.documents
  expect(after[0]?.publicationId).toBe(made.body.id)
})

test('a document that cannot be set apart from what lies in its file is not published at all', async () => {
  const received = await office.post<{ documents: { id: string }[] }>('/api/documents/paste', {
    text: `${relayLetter}${sampleDirective}\nPhụ lục\nDanh sách các thôn làm đường\n`,
  })
  const documentId = received.body.documents[1]?.id
  const made = await office.post<{ id: string }>(`/api/documents/${documentId}/campaign`, {})
  const address = `/api/campaigns/${made.body.id}/publications`
  expect((await leader.post(address, { kind: 'document', documentId, source: 'Sở Nội vụ' })).code).toBe(
    'publication.not-separable',
  )
  expect((await office.get(`${address}/documents`)).code).toBe('policy.role-missing')
})

test('a document of elsewhere is not published, and its file not handed out', async () => {
  const received = await office.post<{ documents: { id: string }[] }>('/api/documents/paste', {
    text: 'Giấy mời họp nội bộ của Sở Nội vụ.',
  })
  const documentId = received.body.documents[0]?.id
  expect((await leader.post(path, { kind: 'document', documentId, source: 'x' })).code).toBe(
    'publication.document-elsewhere',
  )
  const file = await world.services.database.asOwner((tx) =>
    tx
      .selectFrom('document_file')
      .select('sha256')
      .where('document_id', '=', documentId ?? '')
      .executeTakeFirstOrThrow(),
  )
  await publishDirective()
  expect((await page(`/cong/${campaign.id}/van-ban/${file.sha256}`)).status).toBe(404)
})

test('the public page sets no cookie, lets no script run, names nobody who approved it, and may be cached', async () => {
  await report('60')
  await publishProgress()
  const { headers, html } = await page()
  expect(headers['set-cookie']).toBeUndefined()
  expect(String(headers['content-security-policy'])).toContain("default-src 'none'")
  expect(String(headers['content-security-policy'])).not.toContain('script-src')
  expect(html).not.toMatch(/<script|Lăng Thị Thử|on(?:click|load)=/)
  expect(String(headers['cache-control'])).toContain('public')
  const again = await everybody.get(`/cong/${campaign.id}`, { headers: { 'if-none-match': String(headers['etag']) } })
  expect(again.status).toBe(304)
})

test('the portal speaks English at an address of its own, kept apart in caches, with the office’s titles as they are', async () => {
  await report('60')
  await publishProgress()
  const english = await page(`/cong/${campaign.id}?lang=en`)
  expect(english.html).toMatch(/^<!doctype html><html lang="en">/)
  expect(english.html).toContain('targets on track or achieved')
  expect(english.html).toContain('at least 63\u00A0%')
  expect(english.html).toContain(campaign.title)
  expect(english.html).toContain(`hrefLang="vi" href="http://127.0.0.1/cong/${campaign.id}"`)
  expect(english.html).not.toMatch(/tiến độ|chỉ tiêu|Nguồn|Tải số liệu|Cơ quan/)
  expect(String(english.headers['cache-control'])).toContain('public')
  expect(english.headers['vary']).toBeUndefined()
  expect(english.headers['set-cookie']).toBeUndefined()
  const list = await page('/cong?lang=en')
  expect(list.html).toContain(`href="/cong/${campaign.id}?lang=en"`)
  expect(list.html).toContain('Emulation campaigns')
  expect((await page(`/cong/${campaign.id}/so-lieu.csv?lang=en`)).html).toContain('Target,Unit,Goal,Result')
  expect((await page('/cong/01900000-0000-7000-8000-000000000000?lang=en')).html).toContain('There is no such page')
})

test('the portal’s role reads published views and no record behind them', async () => {
  for (const table of ['campaign', 'publication', 'person', 'figure', 'official_document'] as const)
    await expect(
      world.services.database.transact('portal', {}, (tx) => tx.selectFrom(table).selectAll().execute()),
    ).rejects.toThrow('permission denied')
})

test('the list of campaigns names the published ones, and their words cannot become markup', async () => {
  await report('60')
  await publishProgress()
  await world.services.database.asOwner((tx) =>
    tx
      .updateTable('campaign')
      .set({ title: 'Thi đua <script>alert(1)</script>' })
      .where('id', '=', campaign.id)
      .execute(),
  )
  const { html } = await page('/cong')
  expect(html).toContain(`/cong/${campaign.id}`)
  expect(html).not.toContain('<script>')
  expect((await page()).html).not.toContain('<script>')
})
