import { refuseUnlessReady } from '@thidua/domain/campaign/track'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { draftOf, refuseWhenTracked, type CampaignRecord } from './campaign.repository.ts'
import { addNode } from '../cascade/campaign-tree.repository.ts'

/**
 * Brings a confirmed draft under tracking and plants the root of its tree. The signature on the document launched it;
 * this only begins to follow.
 * @throws Refusal campaign.not-ready | campaign.tracked-already
 */
export async function trackCampaign(
  deps: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'campaign.track'>,
  campaign: CampaignRecord,
): Promise<void> {
  const { tx, actor, services } = deps
  refuseWhenTracked(campaign)
  refuseUnlessReady(await draftOf(tx, campaign))
  await tx
    .updateTable('campaign')
    .set({ tracked_at: services.clock.now(), tracked_by: actor.personId, version: campaign.version + 1 })
    .where('id', '=', campaign.id)
    .execute()
  const treeVersionId = services.newId()
  await tx
    .insertInto('campaign_tree_version')
    .values({
      id: treeVersionId,
      campaign_id: campaign.id,
      effective_from: campaign.starts_on ?? services.clock.today(),
      effective_to: null,
      document_id: campaign.legal_basis_id,
    })
    .execute()
  await addNode(tx, services.newId, {
    treeVersionId,
    campaign,
    orgUnitId: campaign.root_unit_id,
    parent: null,
    today: services.clock.today(),
  })
}
