import type { CampaignDetail, CampaignRow, Target } from '@thidua/contract/campaign'
import { wordsOf } from '@thidua/contract/errors/all'
import { campaignStatus } from '@thidua/domain/campaign/status'
import { missingBeforeTracking, notesBeforeTracking } from '@thidua/domain/campaign/track'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Finding } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../../db/database.ts'
import type { Language } from '../../http/language.ts'
import { nameOfUnits, type NameOf } from '../org-unit/org-unit-names.ts'
import { draftOf, targetsOf, type CampaignRecord, type TargetRecord } from './campaign.repository.ts'

export const statusOf = (campaign: Pick<CampaignRecord, 'tracked_at'>) =>
  campaignStatus(campaign.tracked_at === null ? [] : [{ kind: 'tracking-started', at: campaign.tracked_at }])

/** Campaigns that the unit set up, leads, or has a place in; the newest first. */
export async function listCampaigns(tx: Tx, orgUnitId: string, today: PlainDate): Promise<CampaignRow[]> {
  const campaigns = await tx
    .selectFrom('campaign as c')
    .selectAll('c')
    .where((eb) =>
      eb.or([
        eb('c.root_unit_id', '=', orgUnitId),
        eb('c.lead_unit_id', '=', orgUnitId),
        eb.exists(
          eb
            .selectFrom('campaign_node as n')
            .select('n.id')
            .whereRef('n.campaign_id', '=', 'c.id')
            .where('n.org_unit_id', '=', orgUnitId),
        ),
      ]),
    )
    .orderBy('c.id', 'desc')
    .execute()
  const names = await nameOfUnits(
    tx,
    today,
    campaigns.flatMap((one) => (one.lead_unit_id === null ? [] : [one.lead_unit_id])),
  )
  return Promise.all(campaigns.map((campaign) => rowOf(tx, campaign, names, orgUnitId)))
}

async function rowOf(tx: Tx, campaign: CampaignRecord, names: NameOf, orgUnitId: string): Promise<CampaignRow> {
  const targets = await targetsOf(tx, campaign.id)
  const basis =
    campaign.legal_basis_id === null
      ? undefined
      : await tx
          .selectFrom('official_document')
          .select(['id', 'symbol', 'document_type', 'issued_on'])
          .where('id', '=', campaign.legal_basis_id)
          .executeTakeFirst()
  const node = await tx
    .selectFrom('campaign_node')
    .select('id')
    .where('campaign_id', '=', campaign.id)
    .where('org_unit_id', '=', campaign.lead_unit_id === orgUnitId ? campaign.root_unit_id : orgUnitId)
    .executeTakeFirst()
  return {
    id: campaign.id,
    title: campaign.title,
    status: statusOf(campaign),
    startsOn: campaign.starts_on,
    endsOn: campaign.ends_on,
    leadUnit: campaign.lead_unit_id === null ? null : { id: campaign.lead_unit_id, name: names(campaign.lead_unit_id) },
    legalBasis:
      basis === undefined
        ? null
        : { documentId: basis.id, symbol: basis.symbol, documentType: basis.document_type, issuedOn: basis.issued_on },
    targetCount: targets.length,
    confirmedCount: targets.filter((one) => one.confirmed_at !== null).length,
    nodeId: node?.id ?? null,
  }
}

export const presentTarget = (row: TargetRecord): Target => ({
  id: row.id,
  indicator: row.indicator,
  comparator: row.comparator as Target['comparator'],
  value: row.value,
  valueHigh: row.value_high,
  measureUnit: row.measure_unit,
  base: row.base,
  direction: row.direction as Target['direction'],
  change: row.change as Target['change'],
  indicatorSlug: row.indicator_slug,
  scale: row.scale,
  wholeNumber: row.whole_number,
  aggregation: row.aggregation as Target['aggregation'],
  accumulation: row.accumulation as Target['accumulation'],
  knownOnce: row.known_once,
  deadline: row.deadline,
  contentPath: row.content_path,
  quote: row.quote,
  spanStart: row.span_start,
  spanEnd: row.span_end,
  confidence: row.confidence === null ? null : Number(row.confidence),
  addedByPerson: row.added_by !== null,
  confirmed: row.confirmed_at !== null,
  dropped: row.dropped_at !== null,
  version: row.version,
})

const say = (findings: readonly Finding[], language: Language) =>
  findings.map(({ code, params }) => ({ code, message: wordsOf(code, params, language) }))

/** Everything of one campaign that stands beside its document. */
export async function readCampaign(
  tx: Tx,
  campaign: CampaignRecord,
  view: { orgUnitId: string; today: PlainDate; language: Language },
): Promise<Omit<CampaignDetail, 'abilities'>> {
  const contents = await tx
    .selectFrom('content_item')
    .selectAll()
    .where('campaign_id', '=', campaign.id)
    .orderBy('position')
    .execute()
  const duties = await tx
    .selectFrom('duty')
    .selectAll()
    .where('campaign_id', '=', campaign.id)
    .orderBy('position')
    .execute()
  const milestones = await tx
    .selectFrom('milestone')
    .selectAll()
    .where('campaign_id', '=', campaign.id)
    .orderBy('happens_on')
    .execute()
  const ids = [campaign.root_unit_id, campaign.lead_unit_id, ...duties.map((duty) => duty.actor_unit_id)].filter(
    (id) => id !== null,
  )
  const names = await nameOfUnits(tx, view.today, ids)
  const draft = await draftOf(tx, campaign)
  const text =
    campaign.document_text_id === null
      ? undefined
      : await tx
          .selectFrom('document_text')
          .select('document_id')
          .where('id', '=', campaign.document_text_id)
          .executeTakeFirst()
  const all = await tx
    .selectFrom('target')
    .selectAll()
    .where('campaign_id', '=', campaign.id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return {
    ...(await rowOf(tx, campaign, names, view.orgUnitId)),
    theme: campaign.theme,
    startText: campaign.start_text,
    rootUnit: { id: campaign.root_unit_id, name: names(campaign.root_unit_id) },
    version: campaign.version,
    readingDocumentId: text?.document_id ?? null,
    contents: contents.map((row) => ({
      id: row.id,
      path: row.path,
      label: row.label,
      depth: row.depth,
      title: row.title,
      confirmed: row.confirmed_at !== null,
      spanStart: row.span_start,
      spanEnd: row.span_end,
    })),
    targets: all.map(presentTarget),
    duties: duties.map((row) => ({
      id: row.id,
      actor: row.actor,
      actorUnit: row.actor_unit_id === null ? null : { id: row.actor_unit_id, name: names(row.actor_unit_id) },
      role: row.role as 'lead' | 'support' | 'do' | 'asked',
      text: row.text,
      confirmed: row.confirmed_at !== null,
      spanStart: row.span_start,
      spanEnd: row.span_end,
    })),
    milestones: milestones.map((row) => ({
      id: row.id,
      kind: row.kind as 'midterm-review' | 'final-review' | 'event',
      title: row.title,
      happensOn: row.happens_on,
      confirmed: row.confirmed_at !== null,
    })),
    missing: campaign.tracked_at === null ? say(missingBeforeTracking(draft), view.language) : [],
    notes: campaign.tracked_at === null ? say(notesBeforeTracking(draft), view.language) : [],
  }
}
