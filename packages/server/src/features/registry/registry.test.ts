import type { DocumentDetail } from '@thidua/contract/document'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleDirective } from '../../testing/sample-documents.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

interface Received {
  documents: { id: string; symbol: string | null; documentType: string | null }[]
}

let world: TestApp
let clerk: TestClient
let officer: TestClient

beforeAll(async () => {
  world = await TestApp.start()
  const office = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' })
  clerk = await world.person('van.thu', office, ['records-clerk'])
  officer = await world.person('can.bo', office, ['officer'])
})
afterAll(() => world.stop())

const text = (words: string) => new TextEncoder().encode(words)
const receive = async (): Promise<string> =>
  (await clerk.upload<Received>('/api/documents', { name: 'chi-thi.txt', bytes: text(sampleDirective) })).body
    .documents[0]?.id ?? ''

test('a text file comes in, is read, and its file can be fetched back unchanged', async () => {
  const answer = await clerk.upload<Received>('/api/documents', { name: 'chi-thi.txt', bytes: text(sampleDirective) })
  expect(answer.status).toBe(201)
  expect(answer.body.documents).toEqual([expect.objectContaining({ symbol: '09/CT-UBND', documentType: 'Chỉ thị' })])
  const detail = await clerk.get<DocumentDetail>(`/api/documents/${answer.body.documents[0]?.id}`)
  expect(detail.body.reading?.targets.length).toBeGreaterThanOrEqual(2)
  const [file] = detail.body.files
  const bytes = await clerk.get<Uint8Array>(`/api/documents/${detail.body.document.id}/files/${file?.sha256}`)
  expect(new TextDecoder().decode(bytes.body)).toBe(sampleDirective)
  for (const target of detail.body.reading?.targets ?? [])
    expect(detail.body.text?.slice(target.start, target.end)).toBe(target.quote)
})

test.each([
  ['an empty file', 'rong.txt', new Uint8Array(), 'reading.file-empty'],
  ['twenty megabytes of noise', 'nhieu.docx', new Uint8Array(20 * 1024 * 1024).fill(7), 'reading.not-a-docx'],
  ['a DOCX that is not one', 'gia.docx', text('không phải Word'), 'reading.not-a-docx'],
  ['a file of blanks', 'trang.txt', text('  \n \n'), 'reading.no-text'],
  ['a format that is not read', 'bang.xlsx', text('PK'), 'reading.unsupported-format'],
  ['a document marked secret', 'mat.txt', text(`UBND TỈNH\nMẬT\n${sampleDirective}`), 'document.secret'],
])('%s is refused with its code and nothing is saved', async (_what, name, bytes, code) => {
  const count = async () =>
    (await clerk.get<{ documents: unknown[] }>('/api/documents?limit=200')).body.documents.length
  const before = await count()
  const answer = await clerk.upload('/api/documents', { name, bytes })
  expect(answer.code).toBe(code)
  expect(await count()).toBe(before)
})

test('only the records clerk takes papers in', async () => {
  expect((await officer.post('/api/documents/paste', { text: sampleDirective })).code).toBe('policy.role-missing')
})

test('a book kept elsewhere needs the number that the office gave', async () => {
  const id = await receive()
  expect((await clerk.post(`/api/documents/${id}/register`, { arrivedOn: '2021-02-03' })).code).toBe(
    'registry.number-missing',
  )
  const entered = await clerk.post<{ number: string }>(`/api/documents/${id}/register`, {
    arrivedOn: '2021-02-03',
    number: '12.20',
  })
  expect(entered.body.number).toBe('12.20')
  expect((await clerk.post(`/api/documents/${id}/register`, { arrivedOn: '2021-02-03', number: '13' })).code).toBe(
    'registry.registered-already',
  )
})

test('a day that does not exist or is still to come is refused; a stamp before the paper is pointed out', async () => {
  const id = await receive()
  const register = (arrivedOn: string) =>
    clerk.post<{ findings: { code: string }[] }>(`/api/documents/${id}/register`, { arrivedOn, number: '14' })
  expect((await register('2021-02-30')).code).toBe('input.invalid')
  expect((await register('2021-03-01')).code).toBe('registry.arrival-in-future')
  expect((await register('2021-01-01')).body.findings).toEqual([
    expect.objectContaining({ code: 'registry.arrived-before-issued' }),
  ])
})

test('twelve clerks who register at once get the numbers 1 to 12 without a gap', async () => {
  const office = await world.orgUnit({ name: 'Sở Tư pháp tỉnh Lạng Sơn' })
  const own = await world.person('so.rieng', office, ['records-clerk'])
  await own.put('/api/books/incoming', { keptBy: 'ours', year: 2021 })
  const ids = await Promise.all(
    Array.from(
      { length: 12 },
      async () => (await own.post<Received>('/api/documents/paste', { text: sampleDirective })).body.documents[0]?.id,
    ),
  )
  const answers = await Promise.all(
    ids.map((id) => own.post<{ number: string }>(`/api/documents/${id}/register`, { arrivedOn: '2021-02-05' })),
  )
  const numbers = answers.map((answer) => Number(answer.body.number)).sort((left, right) => left - right)
  expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
})

test('another unit sees nothing of what arrived here', async () => {
  const id = await receive()
  const stranger = await world.person('nguoi.la', await world.orgUnit({ name: 'Sở Y tế tỉnh Lạng Sơn' }), [
    'records-clerk',
  ])
  expect((await stranger.get(`/api/documents/${id}`)).code).toBe('record.not-found')
  expect((await stranger.get<{ documents: unknown[] }>('/api/documents')).body.documents).toEqual([])
})

test('a request sent twice with one key is done once; with another content it is refused', async () => {
  const first = await clerk.post<Received>('/api/documents/paste', { text: sampleDirective }, { key: 'mot-lan' })
  const second = await clerk.post<Received>('/api/documents/paste', { text: sampleDirective }, { key: 'mot-lan' })
  expect(second.body).toEqual(first.body)
  expect((await clerk.post('/api/documents/paste', { text: `${sampleDirective} ` }, { key: 'mot-lan' })).code).toBe(
    'request.key-reused',
  )
})
