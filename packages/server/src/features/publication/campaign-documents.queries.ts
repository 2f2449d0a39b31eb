import { fileToPublish, type PublishedFile } from '@thidua/domain/publication/file-to-publish'
import type { Tx } from '../../db/database.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'

/** A document of a campaign with its file and its place in that file's text. */
export interface CampaignDocument {
  readonly id: string
  readonly documentType: string | null
  readonly symbol: string | null
  readonly number: string | null
  readonly subject: string | null
  readonly issuer: string | null
  readonly parentIssuer: string | null
  readonly issuedOn: string | null
  readonly place: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
  /** Undefined where nobody handed in a file. */
  readonly file:
    | { readonly sha256: string; readonly fileName: string; readonly mediaType: string; readonly bytes: number }
    | undefined
  /** The document's own words. */
  readonly ownText: string
  readonly kind: PublishedFile
  /** The publication that stands on the portal now. */
  readonly publicationId: string | null
}

/** The directive, what was sent down with it and the letters that passed it on: what the acting unit may see of them. */
export async function documentsOfCampaign(tx: Tx, campaign: CampaignRecord): Promise<CampaignDocument[]> {
  const rows = await tx
    .selectFrom('official_document as d')
    .selectAll('d')
    .where((eb) =>
      eb.or([
        eb('d.id', '=', campaign.legal_basis_id),
        eb.exists(
          eb
            .selectFrom('delivery as v')
            .select('v.id')
            .where('v.campaign_id', '=', campaign.id)
            .where((inner) =>
              inner.or([inner('v.document_id', '=', inner.ref('d.id')), inner('v.letter_id', '=', inner.ref('d.id'))]),
            ),
        ),
      ]),
    )
    .orderBy('d.issued_on')
    .orderBy('d.id')
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const files = await tx
    .selectFrom('document_file as f')
    .innerJoin('stored_file as s', 's.sha256', 'f.sha256')
    .select(['f.document_id', 'f.sha256', 'f.file_name', 's.media_type', 's.bytes'])
    .where('f.document_id', 'in', ids)
    .orderBy('f.id')
    .execute()
  const texts = await tx
    .selectFrom('document_text as t')
    .leftJoin('reading as r', 'r.document_text_id', 't.id')
    .distinctOn('t.document_id')
    .select(['t.document_id', 't.text', 'r.proposal'])
    .where('t.document_id', 'in', ids)
    .orderBy('t.document_id')
    .orderBy('t.version', 'desc')
    .orderBy('r.read_at', 'desc')
    .execute()
  const published = await tx
    .selectFrom('publication')
    .select(['id', 'document_id'])
    .where('document_id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map((row): CampaignDocument => {
    const file = files.find((one) => one.document_id === row.id)
    const read = texts.find((one) => one.document_id === row.id)
    const text = read?.text ?? ''
    const { span } = (read?.proposal ?? {}) as { span?: [number, number] }
    return {
      id: row.id,
      documentType: row.document_type,
      symbol: row.symbol,
      number: row.number,
      subject: row.subject,
      issuer: row.issuer,
      parentIssuer: row.parent_issuer,
      issuedOn: row.issued_on,
      place: row.place,
      signer: row.signer,
      signerTitle: row.signer_title,
      file:
        file === undefined
          ? undefined
          : { sha256: file.sha256, fileName: file.file_name, mediaType: file.media_type, bytes: Number(file.bytes) },
      ownText: span === undefined ? text : text.slice(...span),
      kind: fileToPublish(text, span),
      publicationId: published.find((one) => one.document_id === row.id)?.id ?? null,
    }
  })
}
