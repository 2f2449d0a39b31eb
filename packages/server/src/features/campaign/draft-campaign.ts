import type { ReadDocument } from '@thidua/domain/campaign/read-campaign-documents'
import { endOfPartial, startOfPartial } from '@thidua/domain/kernel/partial-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { resolveWindow } from '@thidua/domain/campaign/window'
import { scaleOf, isWholeNumber } from '@thidua/domain/campaign/measure-unit'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Services } from '../../services.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

/**
 * Makes a draft from what was read in a document; each element keeps the words it came from and waits to be confirmed.
 * @returns the campaign's id
 * @throws Refusal record.not-found | campaign.nothing-read | campaign.drafted-already
 */
export async function draftCampaign(deps: Deps, documentId: string, title: string | undefined): Promise<string> {
  const { tx, actor, services } = deps
  const source = await tx
    .selectFrom('official_document as d')
    .innerJoin('document_text as t', 't.document_id', 'd.id')
    .innerJoin('reading as r', 'r.document_text_id', 't.id')
    .select(['d.id', 'd.issued_on', 'd.subject', 'd.document_type', 'd.symbol', 't.id as text_id', 'r.id as reading_id', 'r.proposal'])
    .where('d.id', '=', documentId)
    .orderBy('r.read_at', 'desc')
    .executeTakeFirst()
  if (source === undefined) throw new Refusal('campaign.nothing-read')
  const drafted = await tx.selectFrom('campaign').select('id').where('legal_basis_id', '=', documentId).where('root_unit_id', '=', actor.orgUnitId).executeTakeFirst()
  if (drafted !== undefined) throw new Refusal('campaign.drafted-already')
  const read = source.proposal as ReadDocument
  const window = resolveWindow(read.window, source.issued_on)
  const id = services.newId()
  await tx
    .insertInto('campaign')
    .values({
      id,
      title: title ?? read.metadata.subject ?? ([source.document_type, source.symbol].filter(Boolean).join(' ') || 'Phong trào thi đua'),
      theme: read.themes[0]?.text ?? null,
      root_unit_id: actor.orgUnitId,
      legal_basis_id: documentId,
      document_text_id: source.text_id,
      reading_id: source.reading_id,
      starts_on: window.startsOn,
      start_text: read.window.startText,
      ends_on: window.endsOn,
      created_at: services.clock.now(),
      created_by: actor.personId,
    })
    .execute()
  await insertElements(deps, id, read)
  return id
}

async function insertElements({ tx, services }: Deps, campaignId: string, read: ReadDocument): Promise<void> {
  const span = (element: { start: number; end: number }) => ({ span_start: element.start, span_end: element.end })
  const place = { campaign_id: campaignId }
  if (read.outline.length > 0)
    await tx
      .insertInto('content_item')
      .values(
        read.outline.map(({ path, label, depth, title, ...rest }, position) => ({ id: services.newId(), ...place, path, label, depth, title, position, ...span(rest) })),
      )
      .execute()
  if (read.targets.length > 0)
    await tx
      .insertInto('target')
      .values(
        read.targets.map((target, position) => ({
          id: services.newId(),
          ...place,
          content_path: target.contentPath,
          position,
          indicator: target.indicator,
          indicator_slug: target.indicatorSlug,
          comparator: target.comparator,
          value: target.value?.toString() ?? null,
          value_high: target.valueHigh?.toString() ?? null,
          measure_unit: target.unit,
          base: target.baseline?.toString() ?? null,
          direction: target.direction,
          change: target.change,
          scale: scaleOf(target.unit, target.aggregation),
          whole_number: isWholeNumber(target.unit),
          aggregation: target.aggregation,
          accumulation: target.accumulation,
          known_once: target.knownOnce,
          deadline: target.deadline === null ? null : endOfPartial(target.deadline),
          quote: target.quote,
          confidence: target.confidence.toString(),
          ...span(target),
        })),
      )
      .execute()
  if (read.duties.length > 0)
    await tx
      .insertInto('duty')
      .values(read.duties.map((duty, position) => ({ id: services.newId(), ...place, position, actor: duty.actor, role: duty.role, text: duty.text, ...span(duty) })))
      .execute()
  const reviews = [
    ['midterm-review', read.reviews.midterm],
    ['final-review', read.reviews.final],
  ] as const
  for (const [kind, on] of reviews)
    if (on !== null && startOfPartial(on) !== undefined)
      await tx.insertInto('milestone').values({ id: services.newId(), ...place, kind, happens_on: on }).execute()
}
