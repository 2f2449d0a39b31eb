import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  buildCampaign,
  cell,
  demand,
  plantNode,
  report,
  type CampaignWorld,
  type District,
} from '../testing/campaign-world.ts'
import { insertAllocations, latestAllocations } from '../features/allocation/allocation.repository.ts'
import { TestApp } from '../testing/test-app.ts'
import { foldAll, foldOnce } from './fold-standings.ts'
import { compareStandings, rebuildStandings } from './rebuild-standings.ts'

let world: TestApp
let campaign: CampaignWorld
let units: District[]

beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 2)
  const [first] = campaign.districts
  if (first === undefined) throw new Error('a district')
  const orgUnitId = await world.orgUnit({ name: 'Ủy ban nhân dân xã', tier: 'xa' }, first.orgUnitId)
  const officer = await world.person('can.bo.xa', orgUnitId, ['focal-officer', 'leader'])
  const node = await plantNode(world, {
    campaignId: campaign.campaignId,
    leadId: campaign.office.orgUnitId,
    orgUnitId,
    parent: first.orgUnitId,
  })
  units = [...campaign.districts, campaign.procuracy, campaign.districtProcuracy, { orgUnitId, officer, node }]
})
afterAll(() => world.stop())

const act = fc.record({
  unit: fc.nat(4),
  period: fc.nat(2),
  kind: fc.constantFrom('report', 'report', 'return', 'verify', 'fold', 'open', 'give'),
  value: fc.integer({ min: 0, max: 500 }),
  whole: fc.integer({ min: 501, max: 1000 }),
})

let runs = 0
/** The campaign office says what a unit had in the same period of last year. */
async function give(unit: District, samePeriodLastYear: string): Promise<void> {
  const { transact } = world.services.database
  const { personId, orgUnitId } = campaign.office
  await transact('app', { personId, orgUnitId }, async (tx) => {
    const before = await latestAllocations(tx, campaign.campaignId, [unit.orgUnitId])
    await insertAllocations(tx, [
      {
        id: world.services.newId(),
        target_id: campaign.trees,
        org_unit_id: unit.orgUnitId,
        value: '1000',
        same_period_last_year: samePeriodLastYear,
        baseline: null,
        version: (before.get(campaign.trees, unit.orgUnitId)?.version ?? 0) + 1,
        allocated_by: personId,
        allocated_at: world.services.clock.now(),
      },
    ])
  })
}

/** Opens a period of this run's year, in which every unit owes the trees and the cover. */
function open(name: string, from: string, to: string): Promise<string> {
  const duties = [campaign.trees, campaign.cover].flatMap((targetId) =>
    units.map(({ orgUnitId }) => ({ targetId, subjectUnitId: orgUnitId, reporterUnitId: orgUnitId })),
  )
  const year = 2021 + runs
  return demand(campaign, { name: `${name} ${runs}`, startsOn: `${year}-${from}`, endsOn: `${year}-${to}`, duties })
}

/** Two months of one year, and a quarter that overlaps the second. */
async function overlappingPeriods(): Promise<string[]> {
  runs += 1
  return [
    await open('Tháng 3', '03-01', '03-28'),
    await open('Tháng 4', '04-01', '04-28'),
    await open('Quý II', '04-01', '06-28'),
  ]
}

test('incremental folding equals counting from scratch, whatever people do and whenever it folds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (acts) => {
      const periods = await overlappingPeriods()
      let opened = 0
      const drafts = new Map<string, { draftId: string; version: number }>()
      for (const one of acts) {
        const unit = units[one.unit]
        const period = periods[one.period]
        if (unit === undefined || period === undefined) throw new Error('outside the world')
        const key = `${one.unit}/${one.period}`
        const before = drafts.get(key)
        if (one.kind === 'fold') await foldOnce(world.services)
        else if (one.kind === 'open')
          await open(`Tuần ${(opened += 1)}`, `0${4 + one.period}-10`, `0${4 + one.period}-16`)
        else if (one.kind === 'give') await give(unit, String(one.whole))
        else if (one.kind === 'report') {
          const figures = [
            { ...cell(campaign.trees, unit.orgUnitId, `${one.value}.25`), note: 'thử' },
            { ...cell(campaign.cover, unit.orgUnitId, [`${one.value}`, `${one.whole}`]), note: 'thử' },
          ]
          drafts.set(key, await report(unit.officer, period, figures, before?.version ?? 0))
        } else if (before !== undefined) {
          const checker = unit === campaign.districtProcuracy ? campaign.procuracy.officer : campaign.office
          await checker.post(
            `/api/reports/${before.draftId}/${one.kind}`,
            one.kind === 'return' ? { reason: 'thử' } : {},
          )
        }
      }
      await foldAll(world.services)
      expect(await compareStandings(world.services, campaign.campaignId)).toEqual([])
    }),
    { numRuns: 8 },
  )
})

test('the comparison finds a standing that was tampered with, and the rebuild puts it right', async () => {
  const [period = ''] = await overlappingPeriods()
  const [first] = units
  if (first === undefined) throw new Error('a unit')
  await report(first.officer, period, [
    { ...cell(campaign.trees, first.orgUnitId, '8'), note: 'thử' },
    { ...cell(campaign.cover, first.orgUnitId, ['1', '2']), note: 'thử' },
  ])
  await foldAll(world.services)
  await world.services.database.asOwner((tx) =>
    sql`update standing set numerator = numerator + 1 where node_id = ${first.node.id} and period_id = ${period} and target_id = ${campaign.trees}`.execute(
      tx,
    ),
  )
  expect(await rebuildStandings(world.services, campaign.campaignId)).toHaveLength(1)
  expect(await compareStandings(world.services, campaign.campaignId)).toEqual([])
})
