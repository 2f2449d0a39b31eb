import type { RegisterBody, Registration, RegistrationList } from '@thidua/contract/registration'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildCampaign, type CampaignWorld, type District } from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let campaign: CampaignWorld
let first: District
beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 3)
  const [district] = campaign.districts
  if (district === undefined) throw new Error('no district')
  first = district
})
beforeEach(() =>
  world.services.database.asOwner(async (tx) => {
    await tx.deleteFrom('registration_file').execute()
    await tx.deleteFrom('pledge').execute()
    await tx.deleteFrom('registration').execute()
    await tx.deleteFrom('standing_change').where('allocation_id', 'is not', null).execute()
    await tx.deleteFrom('allocation').execute()
  }),
)
afterAll(() => world.stop())

const path = (rest: string) => `/api/campaigns/${campaign.campaignId}${rest}`
const assign = (values: Record<string, string>, to: District = first, version = 0) =>
  campaign.office.post(path('/allocations'), {
    note: null,
    targets: Object.entries(values).map(([targetId, value]) => ({
      targetId,
      parts: [{ orgUnitId: to.orgUnitId, value, samePeriodLastYear: null, locked: false, version }],
    })),
  })
const register = (who: TestClient, values: Record<string, string>, more: Partial<RegisterBody> = {}) =>
  who.post<{ id: string; version: number }>(path('/registrations'), {
    version: 0,
    note: null,
    pledges: Object.entries(values).map(([targetId, value]) => ({ targetId, value })),
    ...more,
  })
const read = async (who: TestClient, unit = '') => (await who.get<Registration>(path(`/registration${unit}`))).body

test('a unit registers every target that it was given, equal or higher, and the board shows it beside', async () => {
  await assign({ [campaign.trees]: '300', [campaign.cover]: '63' })
  const before = await read(first.officer)
  expect(before).toMatchObject({ status: 'none', version: 0, abilities: ['pledge.register', 'pledge.decide'] })
  expect(before.rows.map(({ assigned, pledged, open }) => [assigned, pledged, open])).toEqual([
    ['300', null, true],
    ['63', null, true],
  ])
  const done = await register(first.officer, { [campaign.trees]: '320', [campaign.cover]: '63' })
  expect(done).toMatchObject({ status: 201, body: { version: 1 } })
  expect(await read(first.officer)).toMatchObject({ status: 'registered', version: 1 })
  const board = await first.officer.get<{ rows: { targetId: string; goal: string; pledged: string }[] }>(path('/board'))
  expect(board.body.rows.find((row) => row.targetId === campaign.trees)).toMatchObject({ goal: '300', pledged: '320' })
})

test('a weaker pledge and a target left out are refused at their places, and nothing is kept', async () => {
  await assign({ [campaign.trees]: '300', [campaign.cover]: '63' })
  const weak = await register(first.officer, { [campaign.trees]: '299' })
  expect(weak).toMatchObject({ status: 422, code: 'registration.incomplete' })
  expect(weak.body).toMatchObject({
    error: {
      fields: [
        { path: 'pledges.0', code: 'allocation.pledge-weaker' },
        { path: 'pledges', code: 'registration.left-out' },
      ],
    },
  })
  expect(await read(first.officer)).toMatchObject({ status: 'none' })
})

test('a unit that was given nothing has nothing to register', async () => {
  expect(await read(first.officer)).toMatchObject({ status: 'unassigned', rows: [], abilities: [] })
  expect((await register(first.officer, { [campaign.trees]: '1' })).code).toBe('registration.nothing-assigned')
})

test('registering again is a new version; over a version that one has not seen it is refused', async () => {
  await assign({ [campaign.trees]: '300' })
  await register(first.officer, { [campaign.trees]: '300' })
  expect(await register(first.officer, { [campaign.trees]: '310' })).toMatchObject({ status: 412 })
  await register(first.officer, { [campaign.trees]: '310' }, { version: 1, note: 'Huyện thêm 10 ha' })
  const { versions } = await read(first.officer)
  expect(versions).toMatchObject([{ version: 2, note: 'Huyện thêm 10 ha' }, { version: 1 }])
})

test('an officer names the leader who decided; a leader need not', async () => {
  await assign({ [campaign.trees]: '300' })
  const officer = await world.person(`cv${first.orgUnitId.slice(-8)}`, first.orgUnitId, ['focal-officer'])
  expect((await register(officer, { [campaign.trees]: '300' })).code).toBe('registration.decider-missing')
  await register(officer, { [campaign.trees]: '300' }, { decidedBy: 'Chủ tịch UBND huyện' })
  const { versions } = await read(first.officer)
  expect(versions).toMatchObject([{ decidedBy: 'Chủ tịch UBND huyện', enteredBy: expect.stringContaining('cv') }])
})

test('who is assigned more after registering has to register again', async () => {
  await assign({ [campaign.trees]: '300' })
  await register(first.officer, { [campaign.trees]: '310' })
  await assign({ [campaign.trees]: '350' }, first, 1)
  expect(await read(first.officer)).toMatchObject({ status: 'outdated', rows: [{ pledged: '310', open: true }] })
})

test('the superior sees who has registered and how late, reads what, and urges the others', async () => {
  const [, second, third] = campaign.districts
  await assign({ [campaign.trees]: '300' })
  await assign({ [campaign.trees]: '200' }, second)
  await register(first.officer, { [campaign.trees]: '310' })
  await campaign.office.put(path('/registration-due'), { dueOn: '2021-02-05' })
  const list = async () => (await campaign.office.get<RegistrationList>(path('/registrations'))).body
  const rowOf = async (of: District | undefined) => (await list()).rows.find((row) => row.node.id === of?.node.id)
  expect(await rowOf(first)).toMatchObject({ status: 'registered', assigned: 1, higher: 1, daysLate: 3 })
  expect(await rowOf(second)).toMatchObject({ status: 'none', open: 1, urgedAt: null })
  expect(await rowOf(third)).toMatchObject({ status: 'unassigned', daysLate: 0 })
  expect(await read(campaign.office, `?unit=${first.orgUnitId}`)).toMatchObject({
    rows: [{ pledged: '310' }],
    abilities: [],
  })
  await campaign.office.post(path('/urge'), { orgUnitIds: [second?.orgUnitId], about: 'pledge' })
  expect((await rowOf(second))?.urgedAt).not.toBeNull()
})

test('a neighbour sees nothing of it, and a last day outside the campaign is refused', async () => {
  await assign({ [campaign.trees]: '300' })
  const [, second] = campaign.districts
  expect((await second?.officer.get(path(`/registration?unit=${first.orgUnitId}`)))?.code).toBe('record.not-found')
  const due = await campaign.office.put(path('/registration-due'), { dueOn: '2030-01-01' })
  expect(due.code).toBe('registration.due-outside-campaign')
  expect((await first.officer.put(path('/registration-due'), { dueOn: null })).code).toBe('policy.outside-jurisdiction')
})

test('a unit that has to register by a day finds it among what waits for it', async () => {
  await assign({ [campaign.trees]: '300', [campaign.cover]: '63' })
  const waiting = async () =>
    (
      await first.officer.get<{ items: { kind: string; params: object; link: string }[] }>('/api/today')
    ).body.items.filter(({ kind }) => kind === 'pledge-missing')
  await campaign.office.put(path('/registration-due'), { dueOn: null })
  expect(await waiting()).toEqual([])
  await campaign.office.put(path('/registration-due'), { dueOn: '2021-02-05' })
  expect(await waiting()).toMatchObject([
    { params: { count: 2 }, group: 'overdue', link: `/phong-trao/${campaign.campaignId}/chi-tieu/dang-ky` },
  ])
  await register(first.officer, { [campaign.trees]: '300', [campaign.cover]: '63' })
  expect(await waiting()).toEqual([])
})

test('the giao ước is printed as PDF and Word, signed outside, and brought back to the version that it is of', async () => {
  await assign({ [campaign.trees]: '300' })
  const { body } = await register(first.officer, { [campaign.trees]: '320' })
  const paper = (type: string, who = first.officer) =>
    who.get<Buffer>(`/api/registrations/${body.id}/paper/${encodeURIComponent(type)}`)
  const pdf = await paper('application/pdf')
  expect(pdf.headers['content-disposition']).toContain('giao-uoc-thi-dua-')
  expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-')
  const docx = await paper('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  expect(docx.body.subarray(0, 2).toString()).toBe('PK')
  const signed = { name: 'giao-uoc-da-ky.pdf', bytes: Buffer.from('%PDF-1.7 đã ký'), type: 'application/pdf' }
  expect((await campaign.office.upload(`/api/registrations/${body.id}/signed`, signed)).code).toBe(
    'policy.outside-jurisdiction',
  )
  expect((await first.officer.upload(`/api/registrations/${body.id}/signed`, signed)).status).toBe(201)
  const { files } = await read(campaign.office, `?unit=${first.orgUnitId}`)
  expect(files).toMatchObject([{ version: 1, fileName: 'giao-uoc-da-ky.pdf' }])
  const back = await campaign.office.get<Buffer>(`/api/registrations/${body.id}/signed/${files[0]?.id}`)
  expect(back.body.toString()).toBe('%PDF-1.7 đã ký')
  expect((await paper('application/pdf', campaign.districts[1]?.officer)).code).toBe('record.not-found')
})
