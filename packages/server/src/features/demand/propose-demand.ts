import type { Aggregation } from '@thidua/domain/campaign/indicator'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Branch, Tier } from '@thidua/domain/org-unit/org-unit'
import { proposeDuties } from '@thidua/domain/report/propose-duties'
import { sql } from 'kysely'
import type { Static } from 'typebox'
import type { DemandProposal } from '@thidua/contract/demand'
import type { Tx } from '../../db/database.ts'
import { targetsOf, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'

/** Who would report what, for a person to change before the period opens. */
export async function proposeDemand(
  tx: Tx,
  campaign: CampaignRecord,
  today: PlainDate,
): Promise<Static<typeof DemandProposal>> {
  const leadUnitId = campaign.lead_unit_id ?? campaign.root_unit_id
  const targets = await targetsOf(tx, campaign.id)
  const nodes = await tx
    .selectFrom('campaign_node as n')
    .innerJoin('org_unit_version as v', 'v.org_unit_id', 'n.org_unit_id')
    .select([
      'n.org_unit_id',
      'n.parent_id',
      'v.tier',
      'v.branch',
      'v.name',
      sql<boolean>`exists (
        select 1 from campaign_node b
        where b.tree_version_id = n.tree_version_id and b.is_closed_boundary and b.path @> n.path and b.id <> n.id
      )`.as('behind'),
    ])
    .where('n.campaign_id', '=', campaign.id)
    .where('v.valid_from', '<=', today)
    .where((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', today)]))
    .orderBy('n.depth')
    .orderBy('v.position')
    .orderBy(sql`v.sort_key collate "C"`)
    .execute()
  const duties = proposeDuties({
    targets: targets.map((one) => ({ targetId: one.id, aggregation: one.aggregation as Aggregation })),
    nodes: nodes.map((one) => ({
      orgUnitId: one.org_unit_id,
      parentId: one.parent_id,
      name: one.name,
      tier: one.tier as Tier,
      branch: one.branch as Branch,
      behindClosedLine: one.behind,
    })),
    rootUnitId: campaign.root_unit_id,
    leadUnitId,
  })
  const contents = await tx
    .selectFrom('content_item')
    .select('title')
    .where('campaign_id', '=', campaign.id)
    .where('depth', '=', 1)
    .orderBy('position')
    .execute()
  const names = await nameOfUnits(tx, today, [
    leadUnitId,
    ...duties.flatMap((duty) => [duty.subjectUnitId, duty.reporterUnitId]),
  ])
  const indicators = new Map(targets.map((one) => [one.id, one.indicator]))
  const seen = nodes.filter((one) => one.parent_id !== null && !one.behind)
  return {
    // a unit may stand in several lines
    mayOwn: [...new Map(seen.map((one) => [one.org_unit_id, { id: one.org_unit_id, name: one.name }])).values()],
    owners: await ownersBefore(tx, campaign.id, new Set(seen.map((one) => one.org_unit_id))),
    receiver: { id: leadUnitId, name: names(leadUnitId) },
    outline: contents.map((one) => one.title.slice(0, 300)),
    duties: duties.map((duty) => ({
      ...duty,
      indicator: duty.targetId === null ? null : (indicators.get(duty.targetId) ?? null),
      subjectName: names(duty.subjectUnitId),
      reporterName: names(duty.reporterUnitId),
    })),
  }
}

/** Whoever supplied a target's figures about others in the newest period supplies them again, while it may. */
async function ownersBefore(tx: Tx, campaignId: string, mayOwn: ReadonlySet<string>) {
  const newest = await tx
    .selectFrom('reporting_period')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .orderBy('ends_on', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (newest === undefined) return []
  const rows = await tx
    .selectFrom('reporting_duty as u')
    .innerJoin('target as t', 't.id', 'u.target_id')
    .select(['t.id as targetId', 'u.reporter_unit_id as orgUnitId'])
    .distinct()
    .where('u.period_id', '=', newest.id)
    .where('t.dropped_at', 'is', null)
    .whereRef('u.reporter_unit_id', '<>', 'u.subject_unit_id')
    .execute()
  return rows.filter(({ orgUnitId }) => mayOwn.has(orgUnitId))
}
