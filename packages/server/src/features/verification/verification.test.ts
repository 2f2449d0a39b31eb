import type { ReportForm } from '@thidua/contract/report'
import type { ReviewDetail } from '@thidua/contract/review'
import type { Board, Trace } from '@thidua/contract/standing'
import type { Verification } from '@thidua/contract/verification'
import type { Static } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldAll } from '../../jobs/fold-standings.ts'
import { buildCampaign, cell, demand, report, type CampaignWorld, type District } from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'

let world: TestApp
let campaign: CampaignWorld

beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 4)
})
afterAll(() => world.stop())

/** A period of one month; one in a year of its own has none before it. */
const period = (year: number, month = 1): Promise<string> => {
  const name = `${year}-${String(month).padStart(2, '0')}`
  return demand(campaign, { name: `Tháng ${name}`, startsOn: `${name}-01`, endsOn: `${name}-20` })
}
const at = (index: number): District => {
  const found = campaign.districts[index]
  if (found === undefined) throw new Error(`no district ${index}`)
  return found
}
const trees = (of: District, value: string) => cell(campaign.trees, of.orgUnitId, value)
const send = (index: number, periodId: string, value: string, version = 0) =>
  report(at(index).officer, periodId, [trees(at(index), value)], version)
const toCheck = async (periodId: string) =>
  (await campaign.office.get<Verification>(`/api/periods/${periodId}/verification`)).body
interface Outcome {
  accepted: string[]
  withdrawn: string[]
  refused: { draftId: string; code: string }[]
}
const accept = async (periodId: string, draftIds: string[]) =>
  (await campaign.office.post<Outcome>(`/api/periods/${periodId}/verify-plain`, { draftIds })).body
const withdraw = async (draftIds: string[]) =>
  (await campaign.office.post<Outcome>('/api/reports/withdraw-verification', { draftIds })).body
const verifiedOf = async (periodId: string): Promise<number> => {
  await foldAll(world.services)
  const { body } = await campaign.office.get<Static<typeof Board>>(
    `/api/campaigns/${campaign.campaignId}/board?period=${periodId}`,
  )
  return body.rows.find((row) => row.targetId === campaign.trees)?.verified ?? -1
}

test('reports with nothing odd are accepted together, each by itself; what is odd stays and says why', async () => {
  const before = await period(2020, 1)
  await send(0, before, '10')
  await foldAll(world.services)
  const id = await period(2020, 2)
  const odd = await report(at(0).officer, id, [{ ...trees(at(0), '500'), note: 'trồng bù cả quý' }])
  const first = await send(1, id, '12')
  const second = await send(2, id, '13')
  const seen = await toCheck(id)
  expect(seen.reports.map((one) => [one.draftId, one.isPlain])).toEqual([
    [odd.draftId, false],
    [first.draftId, true],
    [second.draftId, true],
  ])
  expect(seen.reports[0]?.oddities.map(({ code }) => code)).toEqual(['report.jumps-tenfold'])
  const outcome = await accept(id, [odd.draftId, first.draftId, second.draftId])
  expect(outcome.accepted).toEqual([first.draftId, second.draftId])
  expect(outcome.refused).toMatchObject([{ draftId: odd.draftId, code: 'report.not-plain' }])
  expect(await verifiedOf(id)).toBe(2)
  expect((await accept(id, [first.draftId])).refused).toMatchObject([{ code: 'report.not-now' }])
})

test('an acceptance is taken back as if it had not been, and never by somebody without the right', async () => {
  const id = await period(2019)
  const { draftId } = await send(0, id, '10')
  await accept(id, [draftId])
  expect(await verifiedOf(id)).toBe(1)
  const stranger = at(1).officer
  expect(
    (await stranger.post<Outcome>('/api/reports/withdraw-verification', { draftIds: [draftId] })).body,
  ).toMatchObject({
    withdrawn: [],
    refused: [{ draftId, code: 'record.not-found' }],
  })
  expect((await withdraw([draftId])).withdrawn).toEqual([draftId])
  expect(await verifiedOf(id)).toBe(0)
  expect((await toCheck(id)).reports[0]).toMatchObject({ status: 'sent', isPlain: true })
  expect((await withdraw([draftId])).refused).toMatchObject([{ draftId, code: 'report.not-now' }])
})

test('a sample is drawn again by its seed, says why, and what is in it is not accepted unseen', async () => {
  const id = await period(2018)
  for (const index of [0, 1, 2, 3]) await send(index, id, String(10 + index))
  const draw = async (size: number) => {
    const answer = await campaign.office.post(`/api/periods/${id}/sample`, { size, seed: '2021-06-21' })
    return answer.code ?? (await toCheck(id)).reports.filter((one) => one.sampledBecause.length > 0)
  }
  expect(await draw(5)).toBe('report.sample-size')
  const drawn = await draw(2)
  expect(drawn).toHaveLength(2)
  expect(drawn).toMatchObject([{ isPlain: false }, { isPlain: false }])
  const { sample, reports } = await toCheck(id)
  expect(sample).toMatchObject({ seed: '2021-06-21' })
  const outcome = await accept(
    id,
    reports.map((one) => one.draftId),
  )
  expect([outcome.accepted.length, outcome.refused.length]).toEqual([2, 2])
  expect((await at(0).officer.post(`/api/periods/${id}/sample`, { size: 1, seed: 'x' })).code).toBe(
    'policy.outside-jurisdiction',
  )
})

test('a revision after acceptance is told on the report, on the board’s opened row and in the review that used it', async () => {
  const id = await period(2017)
  const { draftId, version } = await send(0, id, '10')
  await campaign.office.post(`/api/reports/${draftId}/verify`, {})
  await foldAll(world.services)
  const frozen = await campaign.office.post<{ id: string }>(`/api/campaigns/${campaign.campaignId}/reviews`, {
    kind: 'midterm',
    periodId: id,
    cutOff: world.services.clock.today(),
  })
  expect(frozen.code).toBeUndefined()
  const amendedInReview = async () =>
    (await campaign.office.get<ReviewDetail>(`/api/reviews/${frozen.body.id}`)).body.amended
  expect(await amendedInReview()).toEqual([])
  expect((await withdraw([draftId])).refused).toMatchObject([{ code: 'report.already-frozen' }])
  await send(0, id, '14', version)
  await foldAll(world.services)
  const form = (await campaign.office.get<ReportForm>(`/api/reports/${draftId}`)).body
  expect(form.amended).toMatchObject({ acceptedRevision: 1, revision: 2 })
  const trace = (
    await campaign.office.get<Static<typeof Trace>>(
      `/api/trace?target=${campaign.trees}&node=${at(0).node.id}&period=${id}`,
    )
  ).body
  expect(trace.reports.map((one) => [one.revision, one.amended])).toEqual([
    [2, true],
    [1, false],
  ])
  expect(await amendedInReview()).toMatchObject([{ frozen: '10', now: '14' }])
})
