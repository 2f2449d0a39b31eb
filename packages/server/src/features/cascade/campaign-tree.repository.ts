import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { closedLines } from '@thidua/domain/org-unit/closed-lines'
import type { Branch } from '@thidua/domain/org-unit/org-unit'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import type { NewId } from '../../ids.ts'

export type CampaignNode = Selectable<Tables['campaign_node']>

interface NewNode {
  readonly treeVersionId: string
  readonly campaign: { readonly id: string; readonly lead_unit_id: string | null }
  readonly orgUnitId: string
  readonly parent: CampaignNode | null
  readonly today: PlainDate
}

const labelOf = (id: string): string => id.replaceAll('-', '')

/**
 * Gives a unit its place in the campaign's tree, under whoever sent it the document, and says who may look at it: those
 * above up to the nearest closed boundary, and the lead unit wherever the root may look.
 */
export async function addNode(tx: Tx, newId: NewId, input: NewNode): Promise<CampaignNode> {
  const { parent } = input
  const branch = await branchOf(tx, input.orgUnitId, input.today)
  const isBoundary = parent !== null && closedLines.has(branch) && parent.line !== branch
  const id = newId()
  const path = parent === null ? labelOf(id) : `${parent.path}.${labelOf(id)}`
  const node = await tx
    .insertInto('campaign_node')
    .values({
      id,
      tree_version_id: input.treeVersionId,
      campaign_id: input.campaign.id,
      org_unit_id: input.orgUnitId,
      parent_id: parent?.id ?? null,
      line: branch,
      path,
      depth: (parent?.depth ?? -1) + 1,
      is_closed_boundary: isBoundary,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await openToSuperiors(tx, input, node)
  return node
}

async function branchOf(tx: Tx, orgUnitId: string, today: PlainDate): Promise<Branch> {
  const row = await tx
    .selectFrom('org_unit_version')
    .select('branch')
    .where('org_unit_id', '=', orgUnitId)
    .where('valid_from', '<=', today)
    .orderBy('valid_from', 'desc')
    .executeTakeFirstOrThrow()
  return row.branch as Branch
}

async function openToSuperiors(tx: Tx, { campaign, parent }: NewNode, node: CampaignNode): Promise<void> {
  const holders = new Set([node.org_unit_id])
  let above: CampaignNode | null = parent
  while (above !== null) {
    holders.add(above.org_unit_id)
    if (above.parent_id === null && campaign.lead_unit_id !== null) holders.add(campaign.lead_unit_id)
    if (above.is_closed_boundary || above.parent_id === null) break
    above =
      (await tx.selectFrom('campaign_node').selectAll().where('id', '=', above.parent_id).executeTakeFirst()) ?? null
  }
  if (parent === null && campaign.lead_unit_id !== null) holders.add(campaign.lead_unit_id)
  await tx
    .insertInto('campaign_reach')
    .values(
      [...holders].map((holder) => ({ campaign_id: campaign.id, holder_id: holder, org_unit_id: node.org_unit_id })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The node that a unit got when the document was sent to it. */
export const ownNodeOf = (tx: Tx, campaignId: string, orgUnitId: string): Promise<CampaignNode | undefined> =>
  tx
    .selectFrom('campaign_node')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('org_unit_id', '=', orgUnitId)
    .orderBy('depth')
    .executeTakeFirst()

/** The node through which a unit takes part, of the tree now in force. A lead unit without its own sees through the root. */
export function nodeOf(
  tx: Tx,
  campaign: { id: string; lead_unit_id: string | null; root_unit_id: string },
  orgUnitId: string,
): Promise<CampaignNode | undefined> {
  return ownNodeOf(tx, campaign.id, orgUnitId === campaign.lead_unit_id ? campaign.root_unit_id : orgUnitId)
}
