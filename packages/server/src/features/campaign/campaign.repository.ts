import { figureOrNull } from '@thidua/domain/kernel/decimal'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { CampaignDraft } from '@thidua/domain/campaign/track'
import type { Comparator, TargetGoal } from '@thidua/domain/campaign/target'
import type { Direction } from '@thidua/domain/campaign/indicator'
import type { Relation } from '@thidua/domain/policy/actions'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import type { Actor } from '../../http/actor.ts'

export type CampaignRecord = Selectable<Tables['campaign']>
export type TargetRecord = Selectable<Tables['target']>

/** @throws Refusal record.not-found */
export async function loadCampaign(tx: Tx, id: string): Promise<CampaignRecord> {
  const row = await tx.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

export const targetsOf = (tx: Tx, campaignId: string): Promise<TargetRecord[]> =>
  tx
    .selectFrom('target')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('dropped_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** The acting unit owns the campaign, leads it, or takes part in it. */
export function relationsToCampaign(
  actor: Actor,
  campaign: Pick<CampaignRecord, 'root_unit_id' | 'lead_unit_id'>,
): Relation[] {
  const relations: Relation[] = []
  if (campaign.root_unit_id === actor.orgUnitId) relations.push('own')
  if (campaign.lead_unit_id === actor.orgUnitId) relations.push('campaign-lead')
  return relations
}

export const goalOf = (row: TargetRecord): TargetGoal => ({
  comparator: row.comparator as Comparator,
  direction: row.direction as Direction,
  value: figureOrNull(row.value),
  valueHigh: figureOrNull(row.value_high),
  base: figureOrNull(row.base),
  change: row.change as TargetGoal['change'],
})

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))

/** What the rule about tracking looks at. */
export async function draftOf(tx: Tx, campaign: CampaignRecord): Promise<CampaignDraft> {
  const targets = await targetsOf(tx, campaign.id)
  const open = await Promise.all(
    (['content_item', 'duty', 'milestone'] as const).map((table) =>
      tx
        .selectFrom(table)
        .select('id')
        .where('campaign_id', '=', campaign.id)
        .where('confirmed_at', 'is', null)
        .execute(),
    ),
  )
  const duties = await tx
    .selectFrom('duty')
    .select('id')
    .where('campaign_id', '=', campaign.id)
    .where('actor_unit_id', 'is', null)
    .execute()
  return {
    name: campaign.title,
    legalBasisDocumentId: campaign.legal_basis_id,
    leadOrgUnitId: campaign.lead_unit_id,
    startsOn: day(campaign.starts_on),
    endsOn: day(campaign.ends_on),
    targets: targets.map((row) => ({
      targetId: row.id,
      name: row.indicator,
      confirmed: row.confirmed_at !== null,
      goal: goalOf(row),
    })),
    unconfirmedElements: open.flat().length,
    dutiesWithoutActor: duties.length,
  }
}

/** Refuses changes to what a tracked campaign stands on. */
export function refuseWhenTracked(campaign: CampaignRecord): void {
  if (campaign.tracked_at !== null) throw new Refusal('campaign.tracked-already')
}
