import type { ReadDocument } from '@thidua/domain/campaign/read-campaign-documents'
import { searchKey } from '@thidua/domain/kernel/names'
import { isPlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Packet } from '../../adapters/text-extraction/edxml.ts'
import type { NewId } from '../../ids.ts'
import type { KeptPages } from './prepare-files.ts'

interface Searched {
  readonly symbol?: string | null
  readonly type?: string | null
  readonly subject?: string | null
  readonly issuer?: string | null
}

/** What a search in a unit's papers compares. */
export const documentSearchKey = ({ symbol, type, subject, issuer }: Searched): string =>
  searchKey([symbol, type, subject, issuer].filter(Boolean).join(' '))

interface NewDocument {
  readonly holderId: string
  readonly direction: 'incoming' | 'outgoing'
  readonly read: ReadDocument | null
  readonly text: string | null
  readonly ordinal: number
  readonly arrivedWithId: string | null
  readonly receivedAt: string
  readonly receivedBy: string | null
}

/** Adds one official document with its text and what was read in it. */
export async function insertDocument(
  tx: Tx,
  newId: NewId,
  input: NewDocument,
): Promise<{ id: string; textId: string | null }> {
  const id = newId()
  const metadata = input.read?.metadata
  await tx
    .insertInto('official_document')
    .values({
      id,
      holder_id: input.holderId,
      direction: input.direction,
      issuer: metadata?.issuer ?? null,
      parent_issuer: metadata?.parentIssuer ?? null,
      symbol: metadata?.symbol ?? null,
      number: metadata?.number ?? null,
      document_type: metadata?.type ?? null,
      // a date at month precision is no day of law; the reading keeps it as it was printed
      issued_on:
        metadata?.date !== null && metadata?.date !== undefined && isPlainDate(metadata.date) ? metadata.date : null,
      place: metadata?.place ?? null,
      subject: metadata?.subject ?? null,
      signer: metadata?.signer ?? null,
      signer_title: metadata?.signerTitle ?? null,
      sign_authority: metadata?.signAuthority ?? null,
      urgency: metadata?.urgency ?? null,
      search_key: documentSearchKey(metadata ?? {}),
      arrived_with_id: input.arrivedWithId,
      received_at: input.receivedAt,
      received_by: input.receivedBy,
    })
    .execute()
  if (input.text === null) return { id, textId: null }
  const textId = newId()
  await tx.insertInto('document_text').values({ id: textId, document_id: id, version: 1, text: input.text }).execute()
  if (input.read !== null)
    await tx
      .insertInto('reading')
      .values({
        id: newId(),
        document_text_id: textId,
        ordinal: input.ordinal,
        proposal: JSON.stringify(input.read),
        read_at: input.receivedAt,
      })
      .execute()
  return { id, textId }
}

/** Where the words of a text stand on its pages. */
export async function insertPages(tx: Tx, textId: string, { placed, pictures }: KeptPages): Promise<void> {
  for (const [at, { page, width, height, source }] of placed.pages.entries()) {
    const picture = pictures[at] ?? null
    if (picture !== null)
      await tx
        .insertInto('stored_file')
        .values({ sha256: picture.sha256, bytes: String(picture.bytes), media_type: 'image/webp' })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    const words = placed.words.filter((word) => word.page === page)
    await tx
      .insertInto('document_page')
      .values({
        document_text_id: textId,
        page,
        width: Math.round(width),
        height: Math.round(height),
        source,
        words: JSON.stringify(words.map(({ start, end, box }) => [start, end, ...box.map(toTenths)])),
        picture: picture?.sha256 ?? null,
      })
      .execute()
  }
}

const toTenths = (value: number): number => Math.round(value * 10) / 10

/** What the packet's header said that brought a document. */
export async function insertPacket(tx: Tx, documentId: string, packet: Packet): Promise<void> {
  await tx
    .insertInto('document_packet')
    .values({ document_id: documentId, content: JSON.stringify(packet) })
    .execute()
}

/** Ties a kept file to its document. The file was written and synced before. */
export async function insertFile(
  tx: Tx,
  newId: NewId,
  file: {
    documentId: string
    sha256: string
    bytes: number
    mediaType: string
    fileName: string
    role: 'original' | 'signed' | 'rendered'
    addedAt: string
  },
): Promise<void> {
  await tx
    .insertInto('stored_file')
    .values({ sha256: file.sha256, bytes: String(file.bytes), media_type: file.mediaType })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .insertInto('document_file')
    .values({
      id: newId(),
      document_id: file.documentId,
      sha256: file.sha256,
      role: file.role,
      file_name: file.fileName,
      added_at: file.addedAt,
    })
    .execute()
}

/** The unit's book of one kind and year; it is opened on first use, kept elsewhere unless the office decides otherwise. */
export async function lockBook(
  tx: Tx,
  newId: NewId,
  book: { orgUnitId: string; kind: 'incoming' | 'outgoing'; year: number },
) {
  await tx
    .insertInto('document_book')
    .values({ id: newId(), org_unit_id: book.orgUnitId, kind: book.kind, year: book.year, kept_by: 'elsewhere' })
    .onConflict((conflict) => conflict.columns(['org_unit_id', 'kind', 'year']).doNothing())
    .execute()
  return tx
    .selectFrom('document_book')
    .selectAll()
    .where('org_unit_id', '=', book.orgUnitId)
    .where('kind', '=', book.kind)
    .where('year', '=', book.year)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
