import type { Relation } from '@thidua/domain/policy/actions'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { relationsToCampaign, type CampaignRecord } from '../campaign/campaign.repository.ts'

/** The lead and the root give to all that they may look into; another unit to those beneath it; nobody into a closed line. */
export async function relationsToReceivers(
  tx: Tx,
  actor: Actor,
  campaign: CampaignRecord,
  orgUnitIds: readonly string[],
): Promise<Relation[]> {
  const wanted = new Set(orgUnitIds)
  const reached = await tx
    .selectFrom('campaign_reach')
    .select('org_unit_id')
    .where('campaign_id', '=', campaign.id)
    .where('holder_id', '=', actor.orgUnitId)
    .where('org_unit_id', 'in', [...wanted])
    .execute()
  const relations = relationsToCampaign(actor, campaign)
  if (relations.length > 0)
    return reached.length < wanted.size && (await areInTree(tx, campaign, wanted)) ? ['closed-below'] : relations
  if (reached.length < wanted.size) return []
  return wanted.has(actor.orgUnitId) ? [] : ['below']
}

/** Those of the tree that the lead may not look into lie in a closed line; others have no place there at all. */
async function areInTree(tx: Tx, campaign: CampaignRecord, orgUnitIds: ReadonlySet<string>): Promise<boolean> {
  const found = await tx
    .selectFrom('campaign_node')
    .select('org_unit_id')
    .distinct()
    .where('campaign_id', '=', campaign.id)
    .where('org_unit_id', 'in', [...orgUnitIds])
    .execute()
  return found.length === orgUnitIds.size
}
