import type { ChildGroups, Matrix, TargetBoard } from '@thidua/contract/standing'
import type { Static } from 'typebox'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { form } from '../org-unit/cluster.use-cases.ts'
import { depsOf } from '../org-unit/org-unit.use-cases.ts'
import { permit } from '../../http/permit.ts'
import { foldAll } from '../../jobs/fold-standings.ts'
import { buildCampaign, cell, demand, report, type CampaignWorld } from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

let world: TestApp
let campaign: CampaignWorld
let period: string
let cluster: string

beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 4)
  period = await demand(campaign, { name: 'Quý I', startsOn: '2021-01-01', endsOn: '2021-03-31', dueOn: '2021-12-01' })
  for (const [at, one] of campaign.districts.entries())
    await report(one.officer, period, [cell(campaign.trees, one.orgUnitId, String(10 * (at + 1)))])
  await foldAll(world.services)
  cluster = await formCluster(campaign.districts.slice(0, 2).map((one) => one.orgUnitId))
})
afterAll(() => world.stop())

async function formCluster(orgUnitIds: string[]): Promise<string> {
  const { services } = world
  const actor = {
    personId: campaign.office.personId,
    fullName: 'x',
    orgUnitId: campaign.office.orgUnitId,
    roles: ['campaign-office'],
  }
  return services.database.asOwner(async (tx) => {
    await form(depsOf({ tx, services }), permit(actor, 'cluster.manage', ['own']), {
      keptBy: actor.orgUnitId,
      kind: 'cum',
      name: 'Cụm số 1',
      orgUnitIds,
      headId: orgUnitIds[0] ?? '',
      on: plainDate('2021-01-01'),
    })
    return (await tx.selectFrom('cluster').select('id').executeTakeFirstOrThrow()).id
  })
}

const read = async <T>(path: string) =>
  (await campaign.office.get<T>(`/api/campaigns/${campaign.campaignId}/${path}`)).body

test('units beneath a node are told apart by tier, branch and cluster, as far as at least two share one and not all', async () => {
  const { all, groups } = await read<ChildGroups>('child-groups')
  expect(all).toBe(5)
  expect(groups).toContainEqual({ kind: 'cluster', key: cluster, name: 'Cụm số 1', count: 2 })
  expect(groups.every(({ count }) => count >= 2 && count < all)).toBe(true)
})

test('within a cluster only its members are compared, ranked among themselves', async () => {
  const { childRows } = await read<Static<typeof TargetBoard>>(`board/${campaign.trees}?cluster=${cluster}`)
  expect(childRows.map(({ rank, value }) => [rank, value])).toEqual([
    [1, '20'],
    [2, '10'],
  ])
  expect((await read<Static<typeof Matrix>>(`matrix?cluster=${cluster}`)).rows).toHaveLength(2)
})

test('within a branch only units of that branch are compared; the head of another line is not among them', async () => {
  const { rows } = await read<Static<typeof Matrix>>('matrix?branch=chinh-quyen')
  expect(rows.map((row) => row.node.orgUnitId).toSorted()).toEqual(
    campaign.districts.map((one) => one.orgUnitId).toSorted(),
  )
})

test('a view leaves as it is seen, with the same filters', async () => {
  const json = await campaign.office.get<Uint8Array | { rows: string[][] }>(
    `/api/campaigns/${campaign.campaignId}/tables/matrix/json?cluster=${cluster}`,
  )
  expect(json.status).toBe(200)
  const { columns, rows } = json.body as unknown as { columns: string[]; rows: string[][] }
  expect(rows.map(([name]) => name)).toHaveLength(2)
  expect(columns).toHaveLength(rows[0]?.length ?? 0)
  const pdf = await campaign.office.get<Uint8Array>(`/api/campaigns/${campaign.campaignId}/tables/board/pdf`)
  expect(new TextDecoder('latin1').decode(pdf.body.slice(0, 5))).toBe('%PDF-')
})
