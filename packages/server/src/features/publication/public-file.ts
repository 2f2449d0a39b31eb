import { Refusal } from '@thidua/domain/kernel/refusal'
import { searchKey } from '@thidua/domain/kernel/names'
import { letterheadNames, ownTextOf, placeOf, type DocumentToWrite } from '@thidua/official-document'
import type { FileStore } from '../../adapters/file-store.ts'
import { writePdf } from '../../adapters/write-document/write-pdf.ts'
import type { CampaignDocument } from './campaign-documents.queries.ts'

const PDF = 'application/pdf'

export interface PublicFile {
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: number
}

/**
 * The file that the public gets of a document: the original where it holds this document alone, else the document set anew
 * as PDF. The same document gives the same bytes, so a preview is what is published.
 * @throws Refusal publication.document-without-file | publication.not-separable
 */
export async function publicFileOf(files: FileStore, document: CampaignDocument): Promise<PublicFile> {
  const { file, kind } = document
  if (file === undefined) throw new Refusal('publication.document-without-file')
  if (kind === 'original') return file
  const written = renditionOf(document)
  if (written === undefined) throw new Refusal('publication.not-separable')
  const { sha256, bytes } = await files.put(writePdf(written))
  const name = searchKey(`${document.documentType ?? 'van ban'} ${document.symbol ?? ''}`)
  return {
    sha256,
    fileName: `${name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}.pdf`,
    mediaType: PDF,
    bytes,
  }
}

/** The document in the cells of the decree; undefined where a part that the page needs was not read. */
export function renditionOf(document: CampaignDocument): DocumentToWrite | undefined {
  const { symbol, number, issuer, issuedOn, subject, documentType } = document
  const own = ownTextOf(document.ownText)
  if (own === undefined || symbol === null || number === null) return undefined
  if (issuer === null || issuedOn === null || subject === null) return undefined
  const [year = 0, month = 0, day = 0] = issuedOn.split('-').map(Number)
  const names = letterheadNames(issuer, document.parentIssuer)
  return {
    isDraft: false,
    isRendition: true,
    parentIssuer: names.parentIssuer,
    issuer: names.issuer,
    number,
    symbol: symbol.slice(symbol.indexOf('/') + 1),
    place: document.place ?? placeOf(issuer) ?? '',
    date: { year, month, day },
    typeName: documentType === null || documentType === 'Công văn' ? null : documentType,
    subject,
    addressees: own.addressees,
    body: own.body,
    recipients: own.recipients,
    signature: {
      authority: own.authority,
      title: document.signerTitle ?? '',
      name: document.signer ?? '',
    },
  }
}

/** Whether the public can get it at all, without making the file. */
export const canBePublished = (document: CampaignDocument): boolean =>
  document.file !== undefined && (document.kind === 'original' || renditionOf(document) !== undefined)
