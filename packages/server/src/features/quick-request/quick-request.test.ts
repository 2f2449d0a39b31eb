import type { Recipients } from '@thidua/contract/cascade'
import type { AskQuicklyBody, QuickRequestList, QuickRequestView } from '@thidua/contract/quick-request'
import type { Today } from '@thidua/contract/today'
import type { Static } from 'typebox'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet } from '../../adapters/spreadsheet/read-sheet.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let province: TestClient
let district: TestClient
let communes: TestClient[]
let procuracyId: string
let districtProcuracyId: string

beforeAll(async () => {
  world = await TestApp.start()
  const provinceId = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  const districtId = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Cao Lộc', tier: 'huyen' }, provinceId)
  province = await world.person('tinh', provinceId, ['focal-officer'])
  district = await world.person('cao.loc', districtId, ['focal-officer'])
  communes = []
  for (const name of ['Hòa Cư', 'Hợp Thành', 'Tân Thành']) {
    const id = await world.orgUnit({ name: `Ủy ban nhân dân xã ${name}`, tier: 'xa' }, districtId)
    communes.push(await world.person(`xa.${communes.length}`, id, ['records-clerk', 'focal-officer']))
  }
  procuracyId = await world.orgUnit({ name: 'Viện kiểm sát nhân dân tỉnh', branch: 'kiem-sat' }, provinceId)
  districtProcuracyId = await world.orgUnit(
    { name: 'Viện kiểm sát nhân dân huyện', branch: 'kiem-sat', tier: 'huyen' },
    procuracyId,
  )
})
afterAll(() => world.stop())

const commune = (at: number): TestClient => {
  const found = communes[at]
  if (found === undefined) throw new Error(`no commune ${at}`)
  return found
}
const hoursAhead = (hours: number): string =>
  new Date(Date.parse(world.services.clock.now()) + hours * 3_600_000).toISOString()
const number: AskQuicklyBody['questions'][number] = {
  kind: 'number',
  words: 'Số hộ',
  measureUnit: 'hộ',
  wholeNumber: true,
  sums: true,
  choices: [],
  optional: false,
}

const ask = (by: TestClient, changed: Partial<AskQuicklyBody> = {}) =>
  by.post<{ id: string }>('/api/quick-requests', {
    title: 'Thiệt hại do mưa đá',
    documentSymbol: '211/UBND-VP',
    note: null,
    campaignId: null,
    dueAt: hoursAhead(6),
    questions: [
      { ...number, words: 'Số hộ bị tốc mái' },
      { ...number, kind: 'choice', words: 'Điện lưới', measureUnit: null, choices: ['Bình thường', 'Mất điện'] },
      { ...number, kind: 'yes-no', words: 'Có người bị thương', measureUnit: null },
      { ...number, kind: 'text', words: 'Kiến nghị', measureUnit: null, optional: true },
    ],
    orgUnitIds: communes.map(({ orgUnitId }) => orgUnitId),
    ...changed,
  } satisfies AskQuicklyBody)
const asked = async (): Promise<string> => (await ask(district)).body.id
const view = async (by: TestClient, id: string) => (await by.get<QuickRequestView>(`/api/quick-requests/${id}`)).body

/** Answers the questions in their order; null leaves one out. */
async function answer(by: TestClient, id: string, said: readonly (string | null)[]) {
  const { questions } = await view(by, id)
  const values = questions.flatMap(({ questionId }, at) => {
    const value = said[at] ?? null
    return value === null ? [] : [{ questionId, value }]
  })
  return by.post<{ revision: number; error: { fields: { path: string; code: string }[] } }>(
    `/api/quick-requests/${id}/answer`,
    { values },
  )
}
const waitingFor = async (by: TestClient) => (await by.get<Today>('/api/today')).body.items.map((item) => item.kind)

test('whoever asks chooses among those beneath; of a closed line only its head', async () => {
  const { body } = await province.get<Static<typeof Recipients>>('/api/quick-requests/recipients')
  const ids = body.recipients.map((one) => one.orgUnitId)
  expect(ids).toContain(procuracyId)
  expect(ids).toContain(commune(0).orgUnitId)
  expect(ids).not.toContain(districtProcuracyId)
  expect(ids).not.toContain(province.orgUnitId)
  const behind = await ask(province, { orgUnitIds: [districtProcuracyId] })
  expect(behind.code).toBe('quick-request.behind-closed-line')
  expect((behind.body as unknown as { error: { message: string } }).error.message).toContain(
    'Viện kiểm sát nhân dân tỉnh',
  )
  expect((await ask(district, { orgUnitIds: [procuracyId] })).code).toBe('quick-request.outside-jurisdiction')
  expect((await ask(commune(0))).code).toBe('quick-request.outside-jurisdiction')
})

test('a form is refused without questions of the right shape, and at an hour that has passed', async () => {
  expect((await ask(district, { dueAt: hoursAhead(-1) })).code).toBe('quick-request.due-passed')
  const noChoice = { ...number, kind: 'choice' as const, words: 'Điện lưới', measureUnit: null }
  expect((await ask(district, { questions: [noChoice] })).code).toBe('quick-request.questions-invalid')
  expect(
    (await ask(district, { questions: Array.from({ length: 13 }, () => ({ ...number, words: 'Số hộ' })) })).code,
  ).toBe('quick-request.question-count')
})

test('two of three answer: the asker sees the sums with 2 of 3, and who is silent; others see their own alone', async () => {
  const id = await asked()
  expect(await waitingFor(commune(0))).toContain('quick-request-due')
  await answer(commune(0), id, ['12', 'Mất điện', 'no', 'xin bạt che'])
  await answer(commune(1), id, ['3', 'Bình thường', 'no'])
  expect(await waitingFor(commune(0))).not.toContain('quick-request-due')
  const { table, mine } = await view(district, id)
  expect(mine).toBeNull()
  expect([table?.answered, table?.expected]).toEqual([2, 3])
  expect(table?.sums.map(({ total, answered, counts }) => [total, answered, counts.map(({ count }) => count)])).toEqual(
    [
      ['15', 2, []],
      [null, 2, [1, 1]],
      [null, 2, [0, 2]],
      [null, 1, []],
    ],
  )
  expect(table?.rows.map((row) => [row.unit.name, row.due.kind])).toEqual([
    ['Ủy ban nhân dân xã Hòa Cư', 'sent'],
    ['Ủy ban nhân dân xã Hợp Thành', 'sent'],
    ['Ủy ban nhân dân xã Tân Thành', 'waiting'],
  ])
  expect(await view(commune(1), id)).toMatchObject({ table: null, mine: { revision: 1 } })
  expect((await province.get(`/api/quick-requests/${id}`)).code).toBe('record.not-found')
})

test('an answer is corrected until it is closed; every revision stays, and the application’s role may not change one', async () => {
  const id = await asked()
  await answer(commune(0), id, ['12', 'Mất điện', 'no'])
  expect((await answer(commune(0), id, ['14', 'Mất điện', 'no'])).body.revision).toBe(2)
  const { mine } = await view(commune(0), id)
  expect(mine?.revisions.map((one) => one.values[0]?.value)).toEqual(['12', '14'])
  expect((await view(district, id)).table?.sums[0]?.total).toBe('14')
  for (const attempt of [
    sql`update quick_value set number = 0`,
    sql`delete from quick_answer`,
    sql`update quick_request set title = 'khác'`,
    sql`delete from quick_request_fact`,
  ])
    await expect(
      world.services.database.transact('app', { orgUnitId: commune(0).orgUnitId }, (tx) => attempt.execute(tx)),
    ).rejects.toThrow(/permission denied/)
})

test('what is wrong is said under its question, and nothing is kept', async () => {
  const id = await asked()
  const { questions } = await view(commune(0), id)
  const refused = await answer(commune(0), id, ['1.5', 'Chập chờn', null])
  expect(refused.body.error.fields.map(({ path, code }) => [path, code])).toEqual([
    [questions[0]?.questionId, 'quick-request.not-whole'],
    [questions[1]?.questionId, 'quick-request.not-a-choice'],
    [questions[2]?.questionId, 'quick-request.answer-missing'],
  ])
  expect((await view(commune(0), id)).mine?.revision).toBe(0)
})

test('a closed one says who closed it and takes answers again once it is reopened', async () => {
  const id = await asked()
  expect((await commune(0).post(`/api/quick-requests/${id}/close`)).code).toBe('policy.outside-jurisdiction')
  await district.post(`/api/quick-requests/${id}/close`)
  expect((await answer(commune(0), id, ['1', 'Bình thường', 'no'])).code).toBe('quick-request.closed')
  expect(await view(commune(0), id)).toMatchObject({
    status: 'closed',
    closed: { by: 'Người dùng cao.loc' },
    abilities: [],
  })
  expect((await district.post(`/api/quick-requests/${id}/extend`, { dueAt: hoursAhead(9) })).code).toBe(
    'quick-request.closed',
  )
  await district.post(`/api/quick-requests/${id}/reopen`, { dueAt: hoursAhead(9) })
  expect((await answer(commune(0), id, ['1', 'Bình thường', 'no'])).status).toBe(200)
  expect((await view(district, id)).abilities).toEqual([
    'quick-request.close',
    'quick-request.extend',
    'quick-request.urge',
  ])
})

test('the silent are urged and nobody else; the urging stands before them and can be taken back', async () => {
  const id = await asked()
  await answer(commune(0), id, ['1', 'Bình thường', 'no'])
  const urged = await district.post<{ reminderIds: string[]; undo: string }>(`/api/quick-requests/${id}/urge`, {})
  expect(urged.body.reminderIds).toHaveLength(2)
  expect((await view(district, id)).table?.rows.map((row) => row.urgedAt !== null)).toEqual([false, true, true])
  const { items } = (await commune(1).get<Today>('/api/today')).body
  expect(items.find((item) => item.kind === 'reminder-waiting')).toMatchObject({
    link: `/bao-cao/nhanh/${id}`,
    params: { about: 'quick-request', campaign: 'Thiệt hại do mưa đá' },
  })
  await district.post(urged.body.undo)
  expect(await waitingFor(commune(1))).not.toContain('reminder-waiting')
  await answer(commune(1), id, ['1', 'Bình thường', 'no'])
  expect((await district.post(`/api/quick-requests/${id}/urge`, { orgUnitIds: [commune(1).orgUnitId] })).code).toBe(
    'quick-request.nobody-silent',
  )
})

test('the table goes out as XLSX and CSV, sums in the foot; only for whoever asked', async () => {
  const id = await asked()
  await answer(commune(0), id, ['12', 'Mất điện', 'yes'])
  await answer(commune(1), id, ['1003', 'Bình thường', 'no'])
  const book = await district.get<Uint8Array>(`/api/quick-requests/${id}/workbook`)
  const lines = (await readSheet(new Uint8Array(book.body)))?.map(({ cells }) => cells)
  expect(lines?.[3]?.slice(0, 2)).toEqual([
    { kind: 'text', text: 'Ủy ban nhân dân xã Hòa Cư' },
    { kind: 'number', value: '12' },
  ])
  expect(lines?.at(-1)?.slice(0, 2)).toEqual([
    { kind: 'text', text: 'Cộng' },
    { kind: 'number', value: '1015' },
  ])
  const csv = new TextDecoder().decode((await district.get<Uint8Array>(`/api/quick-requests/${id}/csv`)).body)
  expect(csv.split('\r\n')[1]).toMatch(/^Ủy ban nhân dân xã Hòa Cư;12;Mất điện;Có;;/)
  expect(csv).toContain('Cộng;1015;"Bình thường: 1; Mất điện: 1"')
  expect((await commune(0).get(`/api/quick-requests/${id}/workbook`)).code).toBe('policy.outside-jurisdiction')
})

test('each sees in the list what it asked and what it was asked', async () => {
  const id = await asked()
  const lists = async (by: TestClient) => {
    const { asked: ours, received } = (await by.get<Static<typeof QuickRequestList>>('/api/quick-requests')).body
    return [ours.some((one) => one.id === id), received.some((one) => one.id === id)]
  }
  expect(await lists(district)).toEqual([true, false])
  expect(await lists(commune(2))).toEqual([false, true])
  expect(await lists(province)).toEqual([false, false])
})
