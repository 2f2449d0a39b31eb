import type { AllocateBody } from '@thidua/contract/demand'
import { checkAllocation } from '@thidua/domain/allocation/allocate'
import type { Aggregation } from '@thidua/domain/campaign/indicator'
import { compare } from '@thidua/domain/kernel/decimal'
import { Refusal, type Finding } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { relationsToCampaign, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { latestAllocations } from './allocation.repository.ts'

/** The lead and the root allocate to everyone; another unit to those that it may look into, or to nobody. */
export async function relationsToReceivers(
  tx: Tx,
  actor: Actor,
  campaign: CampaignRecord,
  orgUnitIds: readonly string[],
): Promise<Relation[]> {
  const relations = relationsToCampaign(actor, campaign)
  if (relations.length > 0) return relations
  const reached = await tx
    .selectFrom('campaign_reach')
    .select('org_unit_id')
    .where('campaign_id', '=', campaign.id)
    .where('holder_id', '=', actor.orgUnitId)
    .where('org_unit_id', 'in', [...new Set(orgUnitIds)])
    .where('org_unit_id', '<>', actor.orgUnitId)
    .execute()
  return reached.length === new Set(orgUnitIds).size ? ['below'] : []
}

/**
 * Gives units their parts of a target, with what they start from. Each is a new version; the old ones stay.
 * @returns what does not add up; it is shown and stops nobody
 */
export async function allocateTarget(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'target.allocate'>,
  campaign: CampaignRecord,
  input: AllocateBody,
): Promise<Finding[]> {
  const target = await tx
    .selectFrom('target')
    .selectAll()
    .where('id', '=', input.targetId)
    .where('campaign_id', '=', campaign.id)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  if (target === undefined) throw new Refusal('demand.unknown-target')
  const aggregation = target.aggregation as Aggregation
  if (target.direction !== 'down' && input.values.some(({ value }) => value !== null && compare(value, '0') < 0))
    throw new Refusal('allocation.negative')
  const nodes = await tx
    .selectFrom('campaign_node')
    .select('org_unit_id')
    .where('campaign_id', '=', campaign.id)
    .execute()
  const inTree = new Set(nodes.map((node) => node.org_unit_id))
  if (input.values.some(({ orgUnitId }) => !inTree.has(orgUnitId))) throw new Refusal('demand.unit-outside-tree')
  // two who allocate the same target at once take turns, so that versions have no clash
  await sql`select pg_advisory_xact_lock(hashtextextended(${target.id}::text, 1))`.execute(tx)
  const before = await latestAllocations(tx, campaign.id)
  await tx
    .insertInto('allocation')
    .values(
      [...new Map(input.values.map((one) => [one.orgUnitId, one])).values()].map((one) => ({
        id: services.newId(),
        target_id: target.id,
        org_unit_id: one.orgUnitId,
        value: one.value,
        same_period_last_year: one.samePeriodLastYear,
        baseline: one.base,
        version: (before.get(target.id, one.orgUnitId)?.version ?? 0) + 1,
        allocated_by: actor.personId,
        allocated_at: services.clock.now(),
      })),
    )
    .execute()
  const isOfAll = relationsToCampaign(actor, campaign).length > 0
  const whole = isOfAll ? target.value : (before.get(target.id, actor.orgUnitId)?.value ?? null)
  const parts = input.values.flatMap(({ orgUnitId, value }) => (value === null ? [] : [{ nodeId: orgUnitId, value }]))
  return whole === null || parts.length === 0 ? [] : checkAllocation(aggregation, whole, parts)
}
