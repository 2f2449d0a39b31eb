import type { DocumentDetail, DocumentPages, Intake, IntakeList } from '@thidua/contract/document'
import type { Static } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePdf } from '../../adapters/write-document/write-pdf.ts'
import { edxmlPacket } from '../../testing/edxml-packet.ts'
import { sampleDirective } from '../../testing/sample-documents.ts'
import { letterOf } from '../../testing/scans/letter-of.ts'
import { emptyPdf, lockedPdf, picturePdf } from '../../testing/scans/pdf-file.ts'
import { pngOf } from '../../testing/scans/png-header.ts'
import { sizedScanOf } from '../../testing/scans/scan-of.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

interface Received {
  documents: { id: string; symbol: string | null }[]
  intake: { id: string; pageCount: number } | null
}

let world: TestApp
let clerk: TestClient
let scan: { bytes: Uint8Array; width: number; height: number }
const pdf = writePdf(letterOf(sampleDirective))

beforeAll(async () => {
  world = await TestApp.start()
  clerk = await world.person('van.thu', await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' }), ['records-clerk'])
  scan = await sizedScanOf(pdf)
})
afterAll(() => world.stop())

const send = (name: string, bytes: Uint8Array, client = clerk) =>
  client.upload<Received>('/api/documents', { name, bytes })
const intakeOf = async (id: string | undefined) => (await clerk.get<Intake>(`/api/intakes/${id}`)).body
const intakes = async () => (await clerk.get<Static<typeof IntakeList>>('/api/intakes')).body.intakes
const pagesOf = async (id: string | undefined | null) =>
  (await clerk.get<Static<typeof DocumentPages>>(`/api/documents/${id}/pages`)).body.pages
const keptFiles = async () =>
  (await world.services.database.asOwner((tx) => tx.selectFrom('stored_file').select('sha256').execute())).length

test('a PDF of text is read at once, and each target has its place on the page', async () => {
  const answer = await send('chi-thi.pdf', pdf)
  expect(answer.body).toMatchObject({ documents: [{ symbol: '09/CT-UBND' }], intake: null })
  const id = answer.body.documents[0]?.id
  const { text, reading, pageCount } = (await clerk.get<DocumentDetail>(`/api/documents/${id}`)).body
  expect([reading?.targets.length, pageCount]).toEqual([2, 1])
  const [page] = await pagesOf(id)
  for (const [start = 0, end = 0, left = 0, , right = 0] of page?.words ?? []) {
    expect(text?.slice(start, end)).toMatch(/^\S+$/)
    expect(left).toBeLessThan(right)
  }
  const picture = await clerk.get<Uint8Array>(`/api/documents/${id}/pages/1/picture`)
  expect(picture.headers['content-type']).toBe('image/webp')
})

test('a packet brings its document, and what its header says stands beside what the document says', async () => {
  const packet = edxmlPacket({ name: 'chi-thi.pdf', bytes: pdf })
  const { body } = await send('goi.edxml', packet)
  expect(body).toMatchObject({ documents: [{ symbol: '09/CT-UBND' }], intake: null })
  const detail = (await clerk.get<DocumentDetail>(`/api/documents/${body.documents[0]?.id}`)).body
  expect(detail.packet).toMatchObject({ dueOn: '2021-03-15', urgency: 'Hỏa tốc' })
  expect(detail.files.map((file) => file.fileName)).toEqual(['goi.edxml', 'chi-thi.pdf'])
})

test('a scan is being read until a job has read it; then its documents stand in the registry', async () => {
  const answer = await send('quet.pdf', picturePdf([scan]))
  expect(answer.body).toEqual({ documents: [], intake: { id: expect.any(String), pageCount: 1 } })
  const id = answer.body.intake?.id
  expect(await intakeOf(id)).toMatchObject({ state: 'reading', pagesRead: 0, pageCount: 1, documentId: null })
  await world.doJobs()
  const ended = await intakeOf(id)
  expect(ended).toMatchObject({ state: 'read', pagesRead: 1 })
  const detail = (await clerk.get<DocumentDetail>(`/api/documents/${ended.documentId}`)).body
  expect(detail.document).toMatchObject({ symbol: '09/CT-UBND', documentType: 'Chỉ thị', issuedOn: '2021-02-01' })
  expect(detail.reading?.targets.map((target) => target.value)).toEqual([63, 120])
  expect(await pagesOf(ended.documentId)).toMatchObject([{ page: 1, source: 'ocr', hasPicture: true }])
})

test('photos that come together are the pages of one document', async () => {
  const form = new FormData()
  for (const name of ['mot.jpg', 'hai.jpg']) form.append('file', new Blob([new Uint8Array(scan.bytes)]), name)
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/documents',
    headers: {
      cookie: clerk.cookie,
      'x-acting-unit': clerk.orgUnitId,
      'idempotency-key': 'hai-anh',
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  expect(answer.json<Received>().intake?.pageCount).toBe(2)
  await world.doJobs()
  const { documentId } = await intakeOf(answer.json<Received>().intake?.id)
  expect((await pagesOf(documentId)).map((page) => page.page)).toEqual([1, 2])
})

test('a file whose reading is stopped is not taken in and its bytes are wiped', async () => {
  const before = await keptFiles()
  const { body } = await send('dung.pdf', picturePdf([scan, scan]))
  expect((await clerk.post(`/api/intakes/${body.intake?.id}/cancel`)).status).toBe(200)
  expect((await clerk.post(`/api/intakes/${body.intake?.id}/cancel`)).code).toBe('intake.ended-already')
  await world.doJobs()
  expect(await intakeOf(body.intake?.id)).toMatchObject({ state: 'cancelled', documentId: null, pagesRead: 0 })
  expect((await intakes()).map((one) => one.id)).not.toContain(body.intake?.id)
  expect(await keptFiles()).toBe(before)
})

test('a scan that is marked secret is wiped when the mark is read', async () => {
  const secret = await sizedScanOf(
    writePdf({ ...letterOf(sampleDirective), typeName: 'MẬT', subject: 'Không được giữ' }),
  )
  const { body } = await send('mat.pdf', picturePdf([secret]))
  await world.doJobs()
  expect(await intakeOf(body.intake?.id)).toMatchObject({ state: 'failed', failed: { code: 'document.secret' } })
  const waiting = await world.services.database.asOwner((tx) =>
    tx
      .selectFrom('document_intake_file')
      .select('sha256')
      .where('intake_id', '=', body.intake?.id ?? '')
      .execute(),
  )
  for (const { sha256 } of waiting) expect(await world.services.files.get(sha256)).toBeUndefined()
})

test.each([
  ['a PDF under a password', 'khoa.pdf', lockedPdf(), 'reading.pdf-encrypted'],
  ['half a PDF', 'dut.pdf', pdf.slice(0, 900), 'reading.pdf-broken'],
  ['a PDF of 501 pages', 'day.pdf', emptyPdf(501), 'reading.too-many-pages'],
  ['a picture of 30,000 by 30,000 dots', 'to.png', pngOf(30_000, 30_000), 'reading.picture-too-large'],
  ['a picture that is none', 'gia.jpg', new TextEncoder().encode('không phải ảnh'), 'reading.picture-broken'],
])('%s is refused at once and nothing waits', async (_what, name, bytes, code) => {
  const before = (await intakes()).length
  expect((await send(name, bytes)).code).toBe(code)
  expect((await intakes()).length).toBe(before)
})

test('another unit sees nothing of what is being read here', async () => {
  const stranger = await world.person('nguoi.la', await world.orgUnit({ name: 'Sở Y tế tỉnh Lạng Sơn' }), [
    'records-clerk',
  ])
  const { body } = await send('rieng.pdf', picturePdf([scan]))
  expect((await stranger.get(`/api/intakes/${body.intake?.id}`)).code).toBe('record.not-found')
  expect((await stranger.post(`/api/intakes/${body.intake?.id}/cancel`)).code).toBe('record.not-found')
  expect((await stranger.get<Static<typeof IntakeList>>('/api/intakes')).body.intakes).toEqual([])
  const mine = (await clerk.get<{ documents: { id: string }[] }>('/api/documents')).body.documents[0]?.id
  expect((await stranger.get(`/api/documents/${mine}/pages`)).code).toBe('record.not-found')
  expect((await stranger.get(`/api/documents/${mine}/pages/1/picture`)).code).toBe('record.not-found')
})
