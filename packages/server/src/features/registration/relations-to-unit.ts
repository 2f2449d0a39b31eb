import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'

/** A unit of the campaign as the acting unit stands to it. @throws Refusal record.not-found for what it may not see */
export async function relationsToUnit(
  tx: Tx,
  actor: Actor,
  campaign: Pick<CampaignRecord, 'id' | 'lead_unit_id'>,
  orgUnitId: string,
): Promise<Relation[]> {
  const reach = await tx
    .selectFrom('campaign_reach')
    .select('org_unit_id')
    .where('campaign_id', '=', campaign.id)
    .where('holder_id', '=', actor.orgUnitId)
    .where('org_unit_id', '=', orgUnitId)
    .executeTakeFirst()
  // the lead sees through the root and has no place of its own unless it was sent the document
  if (reach === undefined && !(orgUnitId === actor.orgUnitId && campaign.lead_unit_id === orgUnitId))
    throw new Refusal('record.not-found')
  if (orgUnitId === actor.orgUnitId) return ['own']
  return [actor.orgUnitId === campaign.lead_unit_id ? 'campaign-lead' : 'below']
}
