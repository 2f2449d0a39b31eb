import type { AllocationSheet } from '@thidua/contract/allocation'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { presentTarget } from '../campaign/campaign.queries.ts'
import { targetsOf, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { populationOf } from '../org-unit/population.queries.ts'
import { namesOfPeople } from '../people/people-names.ts'
import { isClosedFor, nodeRef, type SeenNode } from '../standing/node-access.ts'
import { latestAllocations } from './allocation.repository.ts'
import { wholeOf } from './shared-whole.ts'

/** What a node gives to the units directly beneath it: every target, what it has of it, and the newest parts. */
export async function readAllocationSheet(
  tx: Tx,
  view: { campaign: CampaignRecord; seen: SeenNode; actor: Actor; today: PlainDate },
): Promise<Omit<AllocationSheet, 'abilities'>> {
  const { campaign, seen, actor, today } = view
  const giver = seen.node.org_unit_id
  const children = seen.isClosed
    ? []
    : await tx.selectFrom('campaign_node').selectAll().where('parent_id', '=', seen.node.id).execute()
  const ids = children.map((child) => child.org_unit_id)
  const allocations = await latestAllocations(tx, campaign.id, [giver, ...ids])
  const names = await nameOfUnits(tx, today, [giver, ...ids])
  const population = await populationOf(tx, ids, { besides: giver, today })
  const people = await namesOfPeople(tx, [...new Set(allocations.all.map((row) => row.allocated_by))])
  const beneath = await countBeneath(
    tx,
    children.filter((child) => !isClosedFor(actor, child)).map((child) => child.id),
  )
  return {
    campaign: { id: campaign.id, title: campaign.title },
    node: nodeRef(seen, names),
    units: children
      .map((child) => ({
        node: nodeRef({ node: child, isClosed: isClosedFor(actor, child) }, names),
        population: population.get(child.org_unit_id) ?? null,
        children: beneath.get(child.id) ?? 0,
      }))
      .sort((left, right) => vietnamese.compare(left.node.name, right.node.name)),
    targets: (await targetsOf(tx, campaign.id)).map((row) => {
      const { indicator, contentPath, measureUnit, wholeNumber, aggregation, comparator, change, direction } =
        presentTarget(row)
      return {
        targetId: row.id,
        indicator,
        contentPath,
        measureUnit,
        wholeNumber,
        aggregation,
        comparator,
        change,
        direction,
        whole: wholeOf(campaign, row, { orgUnitId: giver, allocations }),
        parts: allocations.all
          .filter((one) => one.target_id === row.id && one.org_unit_id !== giver)
          .map((one) => ({
            orgUnitId: one.org_unit_id,
            value: one.value,
            samePeriodLastYear: one.same_period_last_year,
            base: one.baseline,
            locked: one.locked,
            version: one.version,
            allocatedAt: one.allocated_at,
            allocatedBy: people(one.allocated_by),
          })),
      }
    }),
  }
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

async function countBeneath(tx: Tx, nodeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (nodeIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('campaign_node')
    .select((of) => ['parent_id', of.fn.countAll<string>().as('children')])
    .where('parent_id', 'in', [...nodeIds])
    .groupBy('parent_id')
    .execute()
  return new Map(rows.map((row) => [row.parent_id ?? '', Number(row.children)]))
}
