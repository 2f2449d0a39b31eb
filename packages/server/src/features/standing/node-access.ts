import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { permit } from '../../http/permit.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { nodeOf, type CampaignNode } from '../cascade/campaign-tree.repository.ts'
import type { NameOf } from '../org-unit/org-unit-names.ts'

/** A node as the acting unit sees it. */
export interface SeenNode {
  readonly node: CampaignNode
  /** Head of a closed line, seen from above: only what it reports itself. */
  readonly isClosed: boolean
}

/**
 * The node asked for, or the acting unit's own. Visible to the lead, the root, the unit itself and those above it as far
 * as no closed line lies between.
 * @throws Refusal record.not-found | policy.outside-jurisdiction | policy.closed-line
 */
export async function seeNode(
  tx: Tx,
  actor: Actor,
  campaign: CampaignRecord,
  nodeId: string | undefined,
): Promise<SeenNode> {
  const node =
    nodeId === undefined ? await nodeOf(tx, campaign, actor.orgUnitId) : await loadNode(tx, campaign.id, nodeId)
  if (node === undefined) throw new Refusal('record.not-found')
  permit(actor, 'standing.view', await relationsToNode(tx, actor, campaign, node))
  return { node, isClosed: isClosedFor(actor, node) }
}

/** A node as answers name it. */
export const nodeRef = ({ node, isClosed }: SeenNode, names: NameOf) => ({
  id: node.id,
  orgUnitId: node.org_unit_id,
  name: names(node.org_unit_id),
  closed: isClosed,
})

export const isClosedFor = (actor: Actor, node: Pick<CampaignNode, 'is_closed_boundary' | 'org_unit_id'>): boolean =>
  node.is_closed_boundary && node.org_unit_id !== actor.orgUnitId

const loadNode = (tx: Tx, campaignId: string, nodeId: string): Promise<CampaignNode | undefined> =>
  tx
    .selectFrom('campaign_node')
    .selectAll()
    .where('id', '=', nodeId)
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()

async function relationsToNode(
  tx: Tx,
  actor: Actor,
  campaign: CampaignRecord,
  node: CampaignNode,
): Promise<Relation[]> {
  if (node.org_unit_id === actor.orgUnitId) return ['own']
  const reach = await tx
    .selectFrom('campaign_reach')
    .select('org_unit_id')
    .where('campaign_id', '=', campaign.id)
    .where('holder_id', '=', actor.orgUnitId)
    .where('org_unit_id', '=', node.org_unit_id)
    .executeTakeFirst()
  if (reach !== undefined) return [actor.orgUnitId === campaign.lead_unit_id ? 'campaign-lead' : 'below']
  const mine = await nodeOf(tx, campaign, actor.orgUnitId)
  if (mine === undefined) return []
  const { rows } = await sql<{ above: boolean }>`select ${mine.path}::ltree @> ${node.path}::ltree as above`.execute(tx)
  return rows[0]?.above === true ? ['closed-below'] : []
}
