import type { Recipients } from '@thidua/contract/cascade'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { clustersAsOf } from '@thidua/domain/org-unit/cluster'
import type { OrgTree } from '@thidua/domain/org-unit/tree'
import { mayBeAsked } from '@thidua/domain/quick-request/receivers'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { loadCampaign } from '../campaign/campaign.repository.ts'
import { nodeOf } from '../cascade/campaign-tree.repository.ts'
import { loadWithClusters } from '../org-unit/cluster.queries.ts'
import { loadTree } from '../org-unit/org-unit.repository.ts'
import { recipientRows, walk, type Candidate } from '../org-unit/recipient-rows.ts'

/**
 * Whom the acting unit may ask, in the order of the tree: those beneath it, and with a campaign those whom it sees there,
 * so that the office that leads a campaign asks the units that it does not stand above.
 * @throws Refusal record.not-found where the campaign is none of its own
 */
export async function whomMayAsk(
  tx: Tx,
  actor: Actor,
  campaignId: string | null,
  today: PlainDate,
): Promise<{ tree: OrgTree; candidates: Candidate[] }> {
  const tree = await loadTree(tx, today)
  const beneath = [...walk(tree, tree.subordinatesOf(actor.orgUnitId))].filter(({ id }) =>
    mayBeAsked(tree, actor.orgUnitId, id),
  )
  if (campaignId === null) return { tree, candidates: beneath }
  const campaign = await loadCampaign(tx, campaignId)
  if ((await nodeOf(tx, campaign, actor.orgUnitId)) === undefined) throw new Refusal('record.not-found')
  const reach = await tx
    .selectFrom('campaign_reach')
    .select('org_unit_id')
    .where('campaign_id', '=', campaignId)
    .where('holder_id', '=', actor.orgUnitId)
    .execute()
  const ids = new Set([...beneath.map(({ id }) => id), ...reach.map((row) => row.org_unit_id)])
  ids.delete(actor.orgUnitId)
  return { tree, candidates: [...walk(tree)].filter(({ id }) => ids.has(id)) }
}

/** As the picker of units takes them; nobody is proposed, for a quick report has no paper that names its receivers. */
export async function listRecipients(
  tx: Tx,
  actor: Actor,
  campaignId: string | null,
  today: PlainDate,
): Promise<Static<typeof Recipients>> {
  const { tree, candidates } = await whomMayAsk(tx, actor, campaignId, today)
  const clusters = clustersAsOf(today, await loadWithClusters(tx))
  return {
    fromUnitId: actor.orgUnitId,
    ...recipientRows(candidates, { tree, clusters, because: () => [], delivered: () => false }),
  }
}
