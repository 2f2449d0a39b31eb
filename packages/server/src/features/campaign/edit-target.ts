import type { AddTargetBody, TargetBody } from '@thidua/contract/campaign'
import { catalogued } from '@thidua/domain/campaign/catalogue/catalogue'
import { scaleOf, isWholeNumber } from '@thidua/domain/campaign/measure-unit'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { targetsOf, type CampaignRecord, type TargetRecord } from './campaign.repository.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

type Fields = Static<typeof TargetBody>

const columnsOf = (fields: Fields) => ({
  indicator: fields.indicator,
  comparator: fields.comparator,
  value: fields.value,
  value_high: fields.valueHigh,
  measure_unit: fields.measureUnit,
  base: fields.base,
  direction: fields.direction,
  change: fields.change,
  scale: scaleOf(fields.measureUnit, fields.aggregation, fields.indicator),
  whole_number: isWholeNumber(fields.measureUnit),
  aggregation: fields.aggregation,
  accumulation: fields.accumulation,
  known_once: fields.knownOnce,
  deadline: fields.deadline,
  content_path: fields.contentPath,
  // left out, it stays as it is
  ...(fields.indicatorSlug === undefined ? {} : { indicator_slug: fields.indicatorSlug }),
})

/** Held until the change stands. @throws Refusal record.not-found */
export async function loadTarget(tx: Tx, id: string): Promise<TargetRecord> {
  const row = await tx.selectFrom('target').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

/** A target that a person adds, from chosen words of the document or from none; it needs no confirming. */
export async function addTarget(
  deps: Deps,
  _permit: Permit<'campaign.confirm'>,
  campaign: CampaignRecord,
  input: Static<typeof AddTargetBody>,
): Promise<string> {
  const { tx, actor, services } = deps
  await refuseUnknownIndicator(tx, input.indicatorSlug)
  const id = services.newId()
  const others = await targetsOf(tx, campaign.id)
  const { quote, spanStart, spanEnd, ...fields } = input
  await tx
    .insertInto('target')
    .values({
      id,
      campaign_id: campaign.id,
      position: (others.at(-1)?.position ?? -1) + 1,
      ...columnsOf(fields),
      quote,
      span_start: spanStart,
      span_end: spanEnd,
      added_by: actor.personId,
      confirmed_at: services.clock.now(),
      confirmed_by: actor.personId,
    })
    .execute()
  await noteMending(deps, campaign, { key: id, act: 'add', before: null, after: fields })
  return id
}

/** What a person mends is confirmed by it. @returns the new version */
export async function changeTarget(
  deps: Deps,
  _permit: Permit<'campaign.confirm'>,
  campaign: CampaignRecord,
  row: TargetRecord,
  fields: Fields,
): Promise<number> {
  if (fields.indicatorSlug !== row.indicator_slug) await refuseUnknownIndicator(deps.tx, fields.indicatorSlug)
  await noteMending(deps, campaign, { key: row.id, act: 'change', before: row, after: fields })
  return save(deps, row, { ...columnsOf(fields), ...confirmedBy(deps) })
}

export async function confirmTarget(
  deps: Deps,
  _permit: Permit<'campaign.confirm'>,
  campaign: CampaignRecord,
  row: TargetRecord,
): Promise<number> {
  await noteMending(deps, campaign, { key: row.id, act: 'confirm', before: null, after: null })
  return save(deps, row, confirmedBy(deps))
}

/** Dropping is undone by taking it back: nothing is deleted. */
export async function dropTarget(
  deps: Deps,
  _permit: Permit<'campaign.confirm'>,
  campaign: CampaignRecord,
  row: TargetRecord,
  isDropped: boolean,
): Promise<number> {
  await noteMending(deps, campaign, { key: row.id, act: isDropped ? 'drop' : 'add', before: null, after: null })
  return save(deps, row, { dropped_at: isDropped ? deps.services.clock.now() : null })
}

const confirmedBy = ({ actor, services }: Deps) => ({
  confirmed_at: services.clock.now(),
  confirmed_by: actor.personId,
})

async function save({ tx }: Deps, row: TargetRecord, changed: Record<string, unknown>): Promise<number> {
  await tx
    .updateTable('target')
    .set({ ...changed, version: row.version + 1 })
    .where('id', '=', row.id)
    .execute()
  return row.version + 1
}

/** A target names an indicator that is offered. @throws Refusal indicator.unknown */
async function refuseUnknownIndicator(tx: Tx, slug: string | null | undefined): Promise<void> {
  if (slug === undefined || slug === null || catalogued(slug) !== undefined) return
  const own = await tx
    .selectFrom('indicator')
    .select('id')
    .where('slug', '=', slug)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  if (own === undefined) throw new Refusal('indicator.unknown')
}

/** What people mend in a reading is kept: it is the measure of the reader. */
async function noteMending(
  { tx, actor, services }: Deps,
  campaign: CampaignRecord,
  mending: { key: string; act: 'confirm' | 'change' | 'drop' | 'add'; before: unknown; after: unknown },
): Promise<void> {
  if (campaign.reading_id === null) return
  await tx
    .insertInto('mending')
    .values({
      id: services.newId(),
      reading_id: campaign.reading_id,
      element_kind: 'target',
      element_key: mending.key,
      act: mending.act,
      before: mending.before === null ? null : JSON.stringify(mending.before),
      after: mending.after === null ? null : JSON.stringify(mending.after),
      person_id: actor.personId,
      at: services.clock.now(),
    })
    .execute()
}
