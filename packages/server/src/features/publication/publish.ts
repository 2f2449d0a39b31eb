import type { PublishBody, PublishedDocument } from '@thidua/contract/publication'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { documentsOfCampaign, type CampaignDocument } from './campaign-documents.queries.ts'
import { progressOfPeriod } from './progress.queries.ts'
import { publicFileOf, type PublicFile } from './public-file.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId' | 'files'>
}

interface Snapshot {
  readonly asOf: string
  readonly content: unknown
  readonly documentId?: string
  readonly periodId?: string
  readonly file?: PublicFile
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
      file_sha256: taken.file?.sha256 ?? null,
      file_name: taken.file?.fileName ?? null,
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
  const found = (await documentsOfCampaign(tx, campaign)).find(({ id }) => id === documentId)
  if (found === undefined) throw new Refusal('publication.document-elsewhere')
  if (found.publicationId !== null) throw new Refusal('publication.published-already')
  const file = await publicFileOf(services.files, found)
  await tx
    .insertInto('stored_file')
    .values({ sha256: file.sha256, bytes: String(file.bytes), media_type: file.mediaType })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { asOf: found.issuedOn ?? services.clock.today(), content: contentOf(found), documentId, file }
}

/** A document as the public sees it named. */
export const contentOf = (document: CampaignDocument): PublishedDocument => ({
  typeName: document.documentType ?? 'Văn bản',
  symbol: document.symbol ?? '',
  subject: document.subject ?? '',
  issuer: document.issuer ?? '',
  issuedOn: document.issuedOn,
  file: document.kind,
})

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
