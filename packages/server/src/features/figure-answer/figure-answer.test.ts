import type { DemandProposal } from '@thidua/contract/demand'
import type { FiguresAboutUs } from '@thidua/contract/figure-answer'
import type { ReportForm } from '@thidua/contract/report'
import type { Board, Trace } from '@thidua/contract/standing'
import type { Today } from '@thidua/contract/today'
import type { Static } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldAll } from '../../jobs/fold-standings.ts'
import {
  buildCampaign,
  cell,
  demand,
  plantNode,
  report,
  type CampaignWorld,
  type District,
} from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let campaign: CampaignWorld
let first: District
let second: District
let insurance: TestClient

beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 2)
  const [one, two] = campaign.districts
  if (one === undefined || two === undefined) throw new Error('two districts')
  ;[first, second] = [one, two]
  const ownerId = await world.orgUnit({ name: 'Bảo hiểm xã hội tỉnh' }, campaign.provinceId)
  insurance = await world.person('bhxh', ownerId, ['focal-officer', 'leader'])
  await plantNode(world, {
    campaignId: campaign.campaignId,
    leadId: campaign.office.orgUnitId,
    orgUnitId: ownerId,
    parent: campaign.provinceId,
  })
})
afterAll(() => world.stop())

let months = 0
/** A period in which the owner reports for both districts. */
async function ownedPeriod(): Promise<string> {
  months += 1
  const month = `2022-${String(months).padStart(2, '0')}`
  return demand(campaign, {
    name: `Tháng ${month}`,
    startsOn: `${month}-01`,
    endsOn: `${month}-28`,
    duties: [first, second].map(({ orgUnitId }) => ({
      targetId: campaign.trees,
      subjectUnitId: orgUnitId,
      reporterUnitId: insurance.orgUnitId,
    })),
  })
}
const supply = (periodId: string, values: readonly [string, string], version = 0) =>
  report(
    insurance,
    periodId,
    [cell(campaign.trees, first.orgUnitId, values[0]), cell(campaign.trees, second.orgUnitId, values[1])],
    version,
  )
type About = Static<typeof FiguresAboutUs>
const aboutIn = async (of: District, periodId: string) =>
  (await of.officer.get<About>(`/api/figures-about-us?period=${periodId}`)).body.reports[0]?.figures[0]
const answer = (of: District, body: Record<string, unknown>) =>
  of.officer.post<{ error: { fields: { path: string; code: string }[] } }>('/api/figure-answers', {
    answers: [{ kind: 'agreed', value: null, numerator: null, denominator: null, reason: null, ...body }],
  })
const rowsOf = async (client: TestClient, periodId: string) =>
  (await client.get<ReportForm>(`/api/periods/${periodId}/report?reporter=${insurance.orgUnitId}`)).body.rows.toSorted(
    (a, b) => (a.subject.id === first.orgUnitId ? -1 : b.subject.id === first.orgUnitId ? 1 : 0),
  )
const kindsOf = async (client: TestClient) =>
  (await client.get<Today>('/api/today')).body.items.map((item) => item.kind)

test('a unit sees what an owner sent about it, and nothing of what was sent about others', async () => {
  const period = await ownedPeriod()
  expect((await first.officer.get<About>(`/api/figures-about-us?period=${period}`)).body.reports).toEqual([])
  const { draftId } = await supply(period, ['90', '80'])
  const { body } = await first.officer.get<About>(`/api/figures-about-us?period=${period}`)
  expect(body.reports).toHaveLength(1)
  expect(body.reports[0]).toMatchObject({
    owner: { name: 'Bảo hiểm xã hội tỉnh' },
    figures: [{ value: '90', answer: { status: 'silent' } }],
  })
  expect(body.abilities).toEqual(['figure.answer'])
  expect((await first.officer.get(`/api/reports/${draftId}`)).code).toBe('record.not-found')
  expect(await kindsOf(first.officer)).toContain('figures-to-answer')
})

test('owner and lead see who agreed, who objected with what and why, and who is silent; the owner’s figure counts', async () => {
  const period = await ownedPeriod()
  await supply(period, ['90', '80'])
  const figure = await aboutIn(first, period)
  const objection = { figureId: figure?.answer.figureId, kind: 'objected', value: '95', reason: 'thiếu hai thôn' }
  expect((await answer(first, objection)).status).toBe(201)
  for (const client of [insurance, campaign.office])
    expect((await rowsOf(client, period)).map((row) => row.answer)).toMatchObject([
      { status: 'objected', value: '95', reason: 'thiếu hai thôn' },
      { status: 'silent', value: null },
    ])
  await foldAll(world.services)
  const board = await campaign.office.get<Static<typeof Board>>(
    `/api/campaigns/${campaign.campaignId}/board?period=${period}`,
  )
  expect(JSON.stringify(board.body)).toContain('"170"')
  for (const client of [campaign.office, first.officer]) {
    const behind = await client.get<Static<typeof Trace>>(
      `/api/trace?target=${campaign.trees}&node=${first.node.id}&period=${period}`,
    )
    expect(behind.body.reports).toMatchObject([
      { source: 'owner', value: '90', counts: true, reporter: { name: 'Bảo hiểm xã hội tỉnh' } },
    ])
  }
  expect(await kindsOf(insurance)).toContain('objections-waiting')
})

test('the owner answers an objection by keeping its figure, saying why; a newer figure opens the question again', async () => {
  const period = await ownedPeriod()
  const { version } = await supply(period, ['90', '80'])
  const figureId = (await aboutIn(first, period))?.answer.figureId ?? ''
  expect((await insurance.post(`/api/figures/${figureId}/uphold`, { reason: 'đúng' })).code).toBe('report.no-objection')
  await answer(first, { figureId, kind: 'objected', value: '95', reason: 'thiếu hai thôn' })
  expect((await first.officer.post(`/api/figures/${figureId}/uphold`, { reason: 'đúng' })).code).toBe(
    'record.not-found',
  )
  await insurance.post(`/api/figures/${figureId}/uphold`, { reason: 'hai thôn tính vào kỳ sau' })
  expect((await aboutIn(first, period))?.answer).toMatchObject({
    status: 'upheld',
    upheldBecause: 'hai thôn tính vào kỳ sau',
  })
  await supply(period, ['95', '80'], version)
  expect(await aboutIn(first, period)).toMatchObject({ value: '95', answer: { status: 'silent' } })
  expect((await answer(first, { figureId })).body.error.fields[0]?.code).toBe('report.figure-superseded')
})

test('an objection without a figure or a reason is refused by its figure, and none of the answers is kept', async () => {
  const period = await ownedPeriod()
  await supply(period, ['90', '80'])
  const figureId = (await aboutIn(first, period))?.answer.figureId ?? ''
  const codeOf = async (body: Record<string, unknown>) =>
    (await answer(first, { figureId, kind: 'objected', ...body })).body.error.fields.map(({ path, code }) => [
      path,
      code,
    ])
  expect(await codeOf({ reason: 'thiếu' })).toEqual([[figureId, 'report.figure-missing']])
  expect(await codeOf({ value: '95' })).toEqual([[figureId, 'report.objection-without-reason']])
  expect(await codeOf({ value: '90.0', reason: 'thiếu' })).toEqual([[figureId, 'report.objection-says-the-same']])
  expect((await aboutIn(first, period))?.answer.status).toBe('silent')
  expect((await answer(second, { figureId })).code).toBe('record.not-found')
})

test('whoever supplied a target’s figures in the last period is proposed for the next', async () => {
  await ownedPeriod()
  const { body } = await campaign.office.get<Static<typeof DemandProposal>>(
    `/api/campaigns/${campaign.campaignId}/demands/proposal`,
  )
  expect(body.owners).toEqual([{ targetId: campaign.trees, orgUnitId: insurance.orgUnitId }])
  expect(body.mayOwn).toContainEqual({ id: insurance.orgUnitId, name: 'Bảo hiểm xã hội tỉnh' })
  expect(body.mayOwn.map((unit) => unit.id)).not.toContain(campaign.districtProcuracy.orgUnitId)
})

test('what was said of a figure is only added to: the application’s role may not change it', async () => {
  const period = await ownedPeriod()
  await supply(period, ['90', '80'])
  const figureId = (await aboutIn(first, period))?.answer.figureId ?? ''
  await answer(first, { figureId })
  const change = world.services.database.transact('app', { orgUnitId: first.orgUnitId }, (tx) =>
    tx.updateTable('figure_answer').set({ reason: 'khác' }).execute(),
  )
  await expect(change).rejects.toThrow(/permission denied/)
})
