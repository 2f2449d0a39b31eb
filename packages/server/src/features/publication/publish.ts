import type { PublishBody, PublishedDocument } from '@thidua/contract/publication'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { progressOfPeriod } from './progress.queries.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

interface Snapshot {
  readonly asOf: string
  readonly content: unknown
  readonly documentId?: string
  readonly periodId?: string
}

/**
 * Lets the public see progress or a document: a copy of what it is now, under the name of who approved it.
 * @throws Refusal publication.* | review.period-elsewhere | campaign.not-tracked
 */
export async function publish(
  deps: Deps,
  _permit: Permit<'publication.approve'>,
  campaign: CampaignRecord,
  input: PublishBody,
): Promise<string> {
  const { tx, actor, services } = deps
  const taken =
    input.kind === 'progress' ? await progress(deps, campaign, input) : await document(deps, campaign, input)
  const id = services.newId()
  await tx
    .insertInto('publication')
    .values({
      id,
      campaign_id: campaign.id,
      kind: input.kind,
      document_id: taken.documentId ?? null,
      period_id: taken.periodId ?? null,
      source: input.source,
      as_of: taken.asOf,
      content: JSON.stringify(taken.content),
      approved_by: actor.personId,
      approved_at: services.clock.now(),
    })
    .execute()
  return id
}

async function progress(
  { tx, actor, services }: Deps,
  campaign: CampaignRecord,
  { periodId, source }: Extract<PublishBody, { kind: 'progress' }>,
): Promise<Snapshot> {
  const content = await progressOfPeriod(tx, { campaign, periodId, source, actor, today: services.clock.today() })
  return { asOf: content.asOf, content, periodId }
}

async function document(
  { tx, services }: Deps,
  campaign: CampaignRecord,
  { documentId }: Extract<PublishBody, { kind: 'document' }>,
): Promise<Snapshot> {
  const row = await tx
    .selectFrom('official_document as d')
    .select(['d.document_type', 'd.symbol', 'd.subject', 'd.issuer', 'd.issued_on'])
    .where('d.id', '=', documentId)
    .where((eb) =>
      eb.or([
        eb.val(campaign.legal_basis_id === documentId),
        eb.exists(
          eb
            .selectFrom('delivery as v')
            .select('v.id')
            .where('v.campaign_id', '=', campaign.id)
            .where((inner) =>
              inner.or([inner('v.document_id', '=', documentId), inner('v.letter_id', '=', documentId)]),
            ),
        ),
      ]),
    )
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('publication.document-elsewhere')
  const file = await tx
    .selectFrom('document_file')
    .select('id')
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  if (file === undefined) throw new Refusal('publication.document-without-file')
  const before = await tx
    .selectFrom('publication')
    .select('id')
    .where('document_id', '=', documentId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (before !== undefined) throw new Refusal('publication.published-already')
  const content: PublishedDocument = {
    typeName: row.document_type ?? 'Văn bản',
    symbol: row.symbol ?? '',
    subject: row.subject ?? '',
    issuer: row.issuer ?? '',
    issuedOn: row.issued_on,
  }
  return { asOf: row.issued_on ?? services.clock.today(), content, documentId }
}

/** Takes a publication off the portal; the record of it stays. @throws Refusal publication.withdrawn-already */
export async function withdraw(
  { tx, services }: Pick<Deps, 'tx' | 'services'>,
  _permit: Permit<'publication.approve'>,
  publicationId: string,
): Promise<void> {
  const done = await tx
    .updateTable('publication')
    .set({ withdrawn_at: services.clock.now() })
    .where('id', '=', publicationId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (done === undefined) throw new Refusal('publication.withdrawn-already')
}
