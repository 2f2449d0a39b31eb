import type { ReadDocument } from '@thidua/domain/campaign/read-campaign-documents'
import { endOfPartial, partialDate } from '@thidua/domain/kernel/partial-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { resolveWindow } from '@thidua/domain/campaign/window'
import { isWholeNumber, scaleOf } from '@thidua/domain/campaign/measure-unit'
import { meaningOf } from '@thidua/domain/campaign/target-from-reading'
import { searchKey } from '@thidua/domain/kernel/names'
import { ancestorsOf } from '@thidua/domain/org-unit/tree'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { loadTree } from '../org-unit/org-unit.repository.ts'

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
export async function draftCampaign(
  deps: Deps,
  _permit: Permit<'campaign.draft'>,
  documentId: string,
  title: string | undefined,
): Promise<string> {
  const { tx, actor, services } = deps
  const source = await tx
    .selectFrom('official_document as d')
    .innerJoin('document_text as t', 't.document_id', 'd.id')
    .innerJoin('reading as r', 'r.document_text_id', 't.id')
    .select([
      'd.id',
      'd.issued_on',
      'd.subject',
      'd.document_type',
      'd.symbol',
      't.id as text_id',
      'r.id as reading_id',
      'r.proposal',
    ])
    .where('d.id', '=', documentId)
    .orderBy('r.read_at', 'desc')
    .executeTakeFirst()
  if (source === undefined) {
    const seen = await tx.selectFrom('official_document').select('id').where('id', '=', documentId).executeTakeFirst()
    throw new Refusal(seen === undefined ? 'record.not-found' : 'campaign.nothing-read')
  }
  const drafted = await tx
    .selectFrom('campaign')
    .select('id')
    .where('legal_basis_id', '=', documentId)
    .executeTakeFirst()
  if (drafted !== undefined) throw new Refusal('campaign.drafted-already')
  const read = source.proposal as ReadDocument
  const rootUnitId = await findRoot(deps, read.metadata.issuer)
  const window = resolveWindow(read.window, source.issued_on)
  const id = services.newId()
  await tx
    .insertInto('campaign')
    .values({
      id,
      title:
        title ??
        read.metadata.subject ??
        ([source.document_type, source.symbol].filter(Boolean).join(' ') || 'Phong trào thi đua'),
      theme: read.themes[0]?.text ?? null,
      root_unit_id: rootUnitId,
      lead_unit_id: rootUnitId === actor.orgUnitId ? null : actor.orgUnitId,
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

/** The drive belongs to the office that issued the paper, where that is the actor's own superior; else to the actor's. */
async function findRoot({ tx, actor, services }: Deps, issuer: string | null): Promise<string> {
  const tree = await loadTree(tx, services.clock.today())
  const wanted = searchKey(issuer ?? '')
  const above = ancestorsOf(tree, actor.orgUnitId).find((id) => searchKey(tree.unit(id)?.name ?? '') === wanted)
  return above ?? actor.orgUnitId
}

function columnsOfMeaning(target: ReadDocument['targets'][number]) {
  const { direction, change, knownOnce } = meaningOf(target)
  return { direction, change, known_once: knownOnce }
}

async function insertElements({ tx, services }: Deps, campaignId: string, read: ReadDocument): Promise<void> {
  const span = (element: { start: number; end: number }) => ({ span_start: element.start, span_end: element.end })
  const place = { campaign_id: campaignId }
  if (read.outline.length > 0)
    await tx
      .insertInto('content_item')
      .values(
        read.outline.map(({ path, label, depth, title, ...rest }, position) => ({
          id: services.newId(),
          ...place,
          path,
          label,
          depth,
          title,
          position,
          ...span(rest),
        })),
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
          ...columnsOfMeaning(target),
          scale: scaleOf(target.unit, target.aggregation, target.indicator),
          whole_number: isWholeNumber(target.unit),
          aggregation: target.aggregation,
          accumulation: target.accumulation,
          deadline: target.deadline === null ? null : endOfPartial(partialDate(target.deadline)),
          quote: target.quote,
          confidence: target.confidence.toString(),
          ...span(target),
        })),
      )
      .execute()
  if (read.duties.length > 0)
    await tx
      .insertInto('duty')
      .values(
        read.duties.map((duty, position) => ({
          id: services.newId(),
          ...place,
          position,
          actor: duty.actor,
          role: duty.role,
          text: duty.text,
          ...span(duty),
        })),
      )
      .execute()
  const reviews = [
    ['midterm-review', read.reviews.midterm],
    ['final-review', read.reviews.final],
  ] as const
  for (const [kind, on] of reviews)
    if (on !== null)
      await tx
        .insertInto('milestone')
        .values({ id: services.newId(), ...place, kind, happens_on: on })
        .execute()
}
