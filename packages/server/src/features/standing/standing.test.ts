import type { Board, BoardRow, TargetBoard, Trace } from '@thidua/contract/standing'
import type { Static } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldAll, foldOnce } from '../../jobs/fold-standings.ts'
import { compareStandings } from '../../jobs/rebuild-standings.ts'
import { buildCampaign, cell, demand, report, type CampaignWorld, type District } from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let campaign: CampaignWorld
let districts: readonly District[]

beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 5)
  districts = campaign.districts
})
afterAll(() => world.stop())

let quarters = 0
type Duties = NonNullable<Parameters<typeof demand>[1]['duties']>
/** A fresh period in a year of its own, so that nothing runs on into it unless a test wants it. */
function period(duties?: Duties, dueOn = '2021-12-01'): Promise<string> {
  quarters += 1
  const year = 2021 + quarters
  const days = { startsOn: '2021-01-01', endsOn: `${year}-06-30` }
  return demand(campaign, { name: `Kỳ ${quarters}`, ...days, dueOn, ...(duties === undefined ? {} : { duties }) })
}
const dutiesOn = (targetId: string, units: readonly District[]): Duties =>
  units.map(({ orgUnitId }) => ({ targetId, subjectUnitId: orgUnitId, reporterUnitId: orgUnitId }))
const at = (index: number): District => {
  const found = districts[index]
  if (found === undefined) throw new Error(`no district ${index}`)
  return found
}
const board = async (
  targetId: string,
  periodId: string,
  who: TestClient = campaign.office,
  node = '',
): Promise<BoardRow> => {
  const { body } = await who.get<Static<typeof Board>>(
    `/api/campaigns/${campaign.campaignId}/board?period=${periodId}${node === '' ? '' : `&node=${node}`}`,
  )
  const row = body.rows.find((one) => one.targetId === targetId)
  if (row === undefined) throw new Error(JSON.stringify(body))
  return row
}
const trees = (of: District, value: string) => cell(campaign.trees, of.orgUnitId, value)

test('a parent with two silent children shows 3 of 5 reported, and names the silent', async () => {
  const id = await period()
  for (const index of [0, 1, 2]) await report(at(index).officer, id, [trees(at(index), `${index + 1}0.5`)])
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({
    value: '61.5',
    reported: 3,
    expected: 5,
    verified: 0,
    children: 6,
  })
  const { body } = await campaign.office.get<Static<typeof TargetBoard>>(
    `/api/campaigns/${campaign.campaignId}/board/${campaign.trees}?period=${id}`,
  )
  expect(
    body.childRows
      .filter((child) => child.silent)
      .map((child) => child.node.orgUnitId)
      .toSorted(),
  ).toEqual([at(3).orgUnitId, at(4).orgUnitId].toSorted())
  expect(body.childRows[0]).toMatchObject({ value: '30.5', rank: 1 })
})

test('missing is not zero: nothing reported has no value, a reported 0 is 0', async () => {
  const id = await period()
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: null, status: 'none', reported: 0, expected: 5 })
  await report(at(0).officer, id, [trees(at(0), '0')])
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: '0', reported: 1 })
})

test('units that report at the same moment lose nothing', async () => {
  const id = await period()
  await Promise.all([
    ...districts.map((one, index) => report(one.officer, id, [trees(one, `${index + 1}`)])),
    foldOnce(world.services),
    foldOnce(world.services),
  ])
  await Promise.all([foldAll(world.services), foldAll(world.services)])
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: '15', reported: 5 })
})

test('a rate is the sum of numerators over the sum of denominators, never a mean of rates', async () => {
  const id = await period(dutiesOn(campaign.cover, [at(0), at(1)]))
  await report(at(0).officer, id, [cell(campaign.cover, at(0).orgUnitId, ['900', '1000'])])
  await report(at(1).officer, id, [cell(campaign.cover, at(1).orgUnitId, ['1', '10'])])
  await foldAll(world.services)
  expect((await board(campaign.cover, id)).value?.slice(0, 5)).toBe('89.20')
})

test('the owner’s figure goes before the unit’s own, whichever came first', async () => {
  const of = at(0).orgUnitId
  const id = await period([
    ...dutiesOn(campaign.trees, [at(0)]),
    { targetId: campaign.trees, subjectUnitId: of, reporterUnitId: at(1).orgUnitId },
  ])
  await report(at(1).officer, id, [cell(campaign.trees, of, '70')])
  await report(at(0).officer, id, [cell(campaign.trees, of, '90')])
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: '70', reported: 1, expected: 1 })
})

test('a returned figure falls back to the last revision that was not returned, and counts again when mended', async () => {
  const id = await period()
  const { draftId } = await report(at(0).officer, id, [trees(at(0), '10')])
  await report(at(0).officer, id, [trees(at(0), '20')], 1)
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: '20' })
  await campaign.office.post(`/api/reports/${draftId}/return`, { reason: 'chưa đúng' })
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: '10', reported: 1 })
  await report(at(0).officer, id, [trees(at(0), '30')], 2)
  await campaign.office.post(`/api/reports/${draftId}/verify`, {})
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: '30', verified: 1 })
})

test('the province’s own figure stands at the province and is added to nobody', async () => {
  const id = await period([
    { targetId: campaign.grdp, subjectUnitId: campaign.provinceId, reporterUnitId: campaign.office.orgUnitId },
  ])
  await report(campaign.office, id, [cell(campaign.grdp, campaign.provinceId, '7.2')])
  await foldAll(world.services)
  expect(await board(campaign.grdp, id)).toMatchObject({ value: '7.2', goal: '7', expected: 1 })
  expect(await board(campaign.grdp, id, at(0).officer)).toMatchObject({ value: null, expected: 0 })
})

test('figures from beneath a closed line stop at its head, who alone is seen from above', async () => {
  const { procuracy, districtProcuracy } = campaign
  const id = await period(dutiesOn(campaign.trees, [procuracy, districtProcuracy]))
  await report(procuracy.officer, id, [trees(procuracy, '5')])
  await report(districtProcuracy.officer, id, [trees(districtProcuracy, '1000')])
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ value: '5', expected: 1 })
  const inside = await procuracy.officer.get<Static<typeof TargetBoard>>(
    `/api/campaigns/${campaign.campaignId}/board/${campaign.trees}?period=${id}`,
  )
  expect(inside.body.row).toMatchObject({ value: '5', expected: 1, children: 1 })
  expect(inside.body.childRows).toEqual([expect.objectContaining({ value: '1000', reported: 1 })])
  const seen = await campaign.office.get<Static<typeof Trace>>(
    `/api/trace?target=${campaign.trees}&node=${procuracy.node.id}&period=${id}`,
  )
  expect(seen.body).toMatchObject({
    endsHere: true,
    childRows: [],
    row: { value: '5', children: 0 },
    node: { closed: true },
  })
  expect(
    (await campaign.office.get(`/api/trace?target=${campaign.trees}&node=${districtProcuracy.node.id}`)).code,
  ).toBe('policy.closed-line')
})

test('a unit sees its own node and not its neighbour’s or its superior’s', async () => {
  const path = `/api/campaigns/${campaign.campaignId}/board`
  expect((await at(0).officer.get(path)).status).toBe(200)
  expect((await at(0).officer.get(`${path}?node=${at(1).node.id}`)).code).toBe('policy.outside-jurisdiction')
  const stranger = await world.person('nguoi.la', await world.orgUnit({ name: 'Đơn vị ngoài' }), ['leader'])
  expect((await stranger.get(path)).code).toBe('record.not-found')
})

test('running totals add up over the year, and correcting an early period corrects all after it', async () => {
  const duties = dutiesOn(campaign.trees, [at(4)])
  const [one, two] = [
    await demand(campaign, { name: 'Quý I', startsOn: '2040-01-01', endsOn: '2040-03-31', duties }),
    await demand(campaign, { name: 'Quý II', startsOn: '2040-04-01', endsOn: '2040-06-30', duties }),
  ]
  const { draftId } = await report(at(4).officer, one, [trees(at(4), '10')])
  await report(at(4).officer, two, [trees(at(4), '7')])
  await foldAll(world.services)
  const before = Number((await board(campaign.trees, two)).value)
  await report(at(4).officer, one, [trees(at(4), '11')], 1)
  expect(draftId).toBeTypeOf('string')
  await foldAll(world.services)
  expect(Number((await board(campaign.trees, two)).value)).toBe(before + 1)
})

test('a level that was not reported again is carried into the next period and shown as stale', async () => {
  const duties = dutiesOn(campaign.cover, [at(2)])
  await report(
    at(2).officer,
    await demand(campaign, { name: 'Năm 1', startsOn: '2050-01-01', endsOn: '2050-12-31', duties }),
    [cell(campaign.cover, at(2).orgUnitId, ['1', '2'])],
  )
  const next = await demand(campaign, { name: 'Năm 2', startsOn: '2051-01-01', endsOn: '2051-12-31', duties })
  await foldAll(world.services)
  expect(await board(campaign.cover, next, at(2).officer)).toMatchObject({
    value: '50',
    stale: true,
    reported: 0,
    expected: 1,
  })
})

test('what came late, and what did not come by its day, is late', async () => {
  const id = await period(dutiesOn(campaign.trees, [at(0), at(1)]), '2021-02-01')
  await report(at(0).officer, id, [trees(at(0), '1')])
  await foldAll(world.services)
  expect(await board(campaign.trees, id)).toMatchObject({ reported: 1, late: 2 })
})

test('a figure leads to its report, its evidence and the words of the directive', async () => {
  const id = await period()
  const { draftId } = await report(at(3).officer, id, [trees(at(3), '10')])
  await at(3).officer.upload(
    `/api/reports/${draftId}/evidence`,
    { name: 'bien-ban.txt', bytes: new Uint8Array([1]) },
    { targetId: campaign.trees },
  )
  await foldAll(world.services)
  const { body } = await campaign.office.get<Static<typeof Trace>>(
    `/api/trace?target=${campaign.trees}&node=${at(3).node.id}&period=${id}`,
  )
  expect(body.reports).toEqual([
    expect.objectContaining({
      draftId,
      counts: true,
      evidence: [expect.objectContaining({ fileName: 'bien-ban.txt' })],
    }),
  ])
  expect(body.words).toMatchObject({ addedByPerson: true, symbol: '09/CT-UBND' })
})

test('a district is held to what it was given', async () => {
  const id = await period()
  const given = { orgUnitId: at(1).orgUnitId, value: '200', samePeriodLastYear: null, locked: false, version: 0 }
  await campaign.office.post(`/api/campaigns/${campaign.campaignId}/allocations`, {
    note: null,
    targets: [{ targetId: campaign.trees, parts: [given] }],
  })
  await report(at(1).officer, id, [trees(at(1), '50')])
  await foldAll(world.services)
  expect(await board(campaign.trees, id, at(1).officer)).toMatchObject({ goal: '200', percentOfPlan: '25' })
})

test('after all this, the standings are what counting from scratch gives, and folding again changes nothing', async () => {
  await foldAll(world.services)
  expect(await compareStandings(world.services, campaign.campaignId)).toEqual([])
  expect(await foldOnce(world.services)).toEqual({ taken: 0 })
})
