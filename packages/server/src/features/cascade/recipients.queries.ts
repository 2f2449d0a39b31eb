import type { Recipients } from '@thidua/contract/cascade'
import { clusterMembersNamed } from '@thidua/domain/cascade/clusters-named'
import { proposeRecipients } from '@thidua/domain/cascade/recipients'
import { unitsNamed } from '@thidua/domain/cascade/units-named'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { ReadDocument } from '@thidua/domain/campaign/read-campaign-documents'
import { clustersAsOf, type ClusterOnDay } from '@thidua/domain/org-unit/cluster'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { loadWithClusters } from '../org-unit/cluster.queries.ts'
import { recipientRows, walk } from '../org-unit/recipient-rows.ts'
import { loadTree } from '../org-unit/org-unit.repository.ts'
import type { CampaignNode } from './campaign-tree.repository.ts'

/**
 * Every unit that could be sent the document, in the order of the tree, with the reasons why some are proposed: named
 * under "Nơi nhận", tasked in the text, member of a cluster that is named.
 */
export async function proposeFor(
  tx: Tx,
  campaign: CampaignRecord,
  sender: CampaignNode,
  today: PlainDate,
): Promise<Omit<Static<typeof Recipients>, 'fromUnitId'>> {
  const tree = await loadTree(tx, today)
  const candidates =
    sender.parent_id === null
      ? [...walk(tree)]
      : tree.subordinatesOf(sender.org_unit_id).map((id) => ({ id, depth: 0 }))
  const units = candidates.flatMap(({ id }) => tree.unit(id) ?? [])
  const clusters = clustersAsOf(today, await loadWithClusters(tx))
  const sources =
    sender.parent_id === null
      ? await namedIn(tx, campaign, units, clusters)
      : { rule: units.map((unit) => unit.orgUnitId) }
  const proposed = new Map(
    proposeRecipients(sources, { sender: sender.org_unit_id, removed: [] }).map((one) => [one.orgUnitId, one.because]),
  )
  const delivered = new Set(
    (await tx.selectFrom('campaign_node').select('org_unit_id').where('campaign_id', '=', campaign.id).execute()).map(
      (row) => row.org_unit_id,
    ),
  )
  return recipientRows(
    candidates.filter(({ id }) => id !== sender.org_unit_id),
    { tree, clusters, because: (id) => proposed.get(id) ?? [], delivered: (id) => delivered.has(id) },
  )
}

async function namedIn(
  tx: Tx,
  campaign: CampaignRecord,
  units: Parameters<typeof unitsNamed>[1],
  clusters: readonly ClusterOnDay[],
) {
  const reading =
    campaign.reading_id === null
      ? undefined
      : await tx.selectFrom('reading').select('proposal').where('id', '=', campaign.reading_id).executeTakeFirst()
  const read = reading?.proposal as ReadDocument | undefined
  const duties = await tx
    .selectFrom('duty')
    .select(['actor', 'actor_unit_id'])
    .where('campaign_id', '=', campaign.id)
    .execute()
  const actors = duties.flatMap((duty) => duty.actor ?? [])
  const addressed = new Set(units.map(({ orgUnitId }) => orgUnitId))
  return {
    named: unitsNamed(read?.recipients ?? [], units),
    cluster: clusterMembersNamed([...(read?.recipients ?? []), ...actors], clusters).filter((id) => addressed.has(id)),
    'duty-holder': [...duties.flatMap((duty) => duty.actor_unit_id ?? []), ...unitsNamed(actors, units)],
  }
}
