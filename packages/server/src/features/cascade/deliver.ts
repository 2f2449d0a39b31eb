import { Refusal } from '@thidua/domain/kernel/refusal'
import type { OrgTree } from '@thidua/domain/org-unit/tree'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { loadTree } from '../org-unit/org-unit.repository.ts'
import { addNode, nodeOf, ownNodeOf, type CampaignNode } from './campaign-tree.repository.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

interface Input {
  readonly campaign: CampaignRecord
  readonly orgUnitIds: readonly string[]
  /** The letter that passes the document on; null when its issuer sends it. */
  readonly letterId: string | null
}

/**
 * Sends the campaign's document to units and gives each its place in the tree, under the sender. Units that have it
 * already are passed over. The lead unit sends in the name of the root.
 * @returns how many received it now
 * @throws Refusal campaign.not-tracked | cascade.*
 */
export async function deliver(
  deps: Deps,
  _permit: Permit<'document.deliver'> | Permit<'document.relay'>,
  input: Input,
): Promise<number> {
  const { tx, actor, services } = deps
  const { campaign } = input
  if (campaign.tracked_at === null || campaign.legal_basis_id === null) throw new Refusal('campaign.not-tracked')
  // the lead unit sends in the root's name, but passes its own paper on in its own
  const sender =
    input.letterId === null
      ? await nodeOf(tx, campaign, actor.orgUnitId)
      : await ownNodeOf(tx, campaign.id, actor.orgUnitId)
  if (sender === undefined) throw new Refusal('cascade.not-in-tree')
  const tree = await loadTree(tx, services.clock.today())
  const fresh = await notYetIn(tx, campaign.id, input.orgUnitIds)
  if (fresh.length === 0) throw new Refusal('cascade.already-delivered')
  refuseStrangers(tree, sender, fresh)
  for (const orgUnitId of fresh) {
    const node = await addNode(tx, services.newId, {
      treeVersionId: sender.tree_version_id,
      campaign,
      orgUnitId,
      parent: sender,
      today: services.clock.today(),
    })
    await tx
      .insertInto('delivery')
      .values({
        id: services.newId(),
        campaign_id: campaign.id,
        document_id: campaign.legal_basis_id,
        letter_id: input.letterId,
        from_unit_id: sender.org_unit_id,
        to_unit_id: orgUnitId,
        node_id: node.id,
        delivered_on: services.clock.today(),
        delivered_at: services.clock.now(),
        delivered_by: actor.personId,
      })
      .execute()
  }
  return fresh.length
}

async function notYetIn(tx: Tx, campaignId: string, orgUnitIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('campaign_node')
    .select('org_unit_id')
    .where('campaign_id', '=', campaignId)
    .where('org_unit_id', 'in', [...orgUnitIds])
    .execute()
  const present = new Set(rows.map((row) => row.org_unit_id))
  return orgUnitIds.filter((id) => !present.has(id))
}

/** The root writes to whom it pleases, also beside it ("đề nghị"); whoever relays sends to its own subordinates. */
function refuseStrangers(tree: OrgTree, sender: CampaignNode, orgUnitIds: readonly string[]): void {
  for (const id of orgUnitIds) {
    const unit = tree.unit(id)
    if (unit === undefined) throw new Refusal('cascade.unknown-unit')
    if (sender.parent_id !== null && tree.superiorOf(id) !== sender.org_unit_id)
      throw new Refusal('cascade.not-below', { name: unit.name })
  }
}
