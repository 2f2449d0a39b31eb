import type { Action } from '@thidua/domain/policy/actions'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { nodeOf } from '../cascade/campaign-tree.repository.ts'
import { relationsToCampaign, type CampaignRecord } from './campaign.repository.ts'

/** What the caller may do towards the units directly beneath its own in a tracked campaign; nothing where there are none. */
export async function abilitiesBeneath(tx: Tx, actor: Actor, campaign: CampaignRecord): Promise<Action[]> {
  const node = await nodeOf(tx, campaign, actor.orgUnitId)
  if (node === undefined) return []
  const child = await tx.selectFrom('campaign_node').select('id').where('parent_id', '=', node.id).executeTakeFirst()
  if (child === undefined) return []
  return abilitiesOf(actor, ['target.allocate'], [...relationsToCampaign(actor, campaign), 'below'])
}
