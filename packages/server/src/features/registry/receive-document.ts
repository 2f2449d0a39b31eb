import { readCampaignDocuments, type ReadDocument } from '@thidua/domain/campaign/read-campaign-documents'
import { refuseSecret } from '@thidua/domain/registry/secrecy'
import type { FileStore } from '../../adapters/file-store.ts'
import { extractText } from '../../adapters/text-extraction/extract-text.ts'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { insertDocument, insertFile } from './registry.repository.ts'

export interface ReceivedDocument {
  readonly id: string
  readonly symbol: string | null
  readonly documentType: string | null
}

/** A file that was read and kept, before any record names it. */
export interface PreparedFile {
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
  readonly text: string
  readonly documents: readonly ReadDocument[]
}

/**
 * Reads a file and keeps it by its hash; nothing is recorded yet.
 * @throws Refusal reading.* | document.secret; then nothing is kept
 */
export async function prepareFile(
  files: FileStore,
  file: { fileName: string; bytes: Uint8Array },
): Promise<PreparedFile> {
  const { text, mediaType } = await extractText(file)
  refuseSecret(text)
  const documents = readCampaignDocuments(text)
  return { fileName: file.fileName, mediaType, text, documents, ...(await files.put(file.bytes)) }
}

/** Adds each document that lies in a prepared file to what the acting unit holds. */
export async function receiveDocument(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'document.receive'>,
  file: PreparedFile,
): Promise<ReceivedDocument[]> {
  const receivedAt = services.clock.now()
  const received: ReceivedDocument[] = []
  for (const [ordinal, document] of (file.documents.length === 0 ? [null] : file.documents).entries()) {
    const id = await insertDocument(tx, services.newId, {
      holderId: actor.orgUnitId,
      direction: 'incoming',
      read: document,
      text: file.text,
      ordinal,
      arrivedWithId: received[0]?.id ?? null,
      receivedAt,
      receivedBy: actor.personId,
    })
    const { sha256, bytes, mediaType, fileName } = file
    await insertFile(tx, services.newId, {
      documentId: id,
      sha256,
      bytes,
      mediaType,
      fileName,
      role: 'original',
      addedAt: receivedAt,
    })
    received.push({ id, symbol: document?.metadata.symbol ?? null, documentType: document?.metadata.type ?? null })
  }
  return received
}
