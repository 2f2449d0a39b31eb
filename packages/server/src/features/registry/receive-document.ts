import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import type { NewId } from '../../ids.ts'
import type { ReadFiles } from './prepare-files.ts'
import { insertDocument, insertFile, insertPacket, insertPages } from './registry.repository.ts'

export interface ReceivedDocument {
  readonly id: string
  readonly symbol: string | null
  readonly documentType: string | null
}

interface Receipt {
  readonly holderId: string
  readonly receivedBy: string
  readonly receivedAt: string
}

/** Adds each document that lies in files which were read to what the acting unit holds. */
export const receiveDocument = (
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'document.receive'>,
  read: ReadFiles,
): Promise<ReceivedDocument[]> =>
  insertReceived(
    tx,
    services.newId,
    { holderId: actor.orgUnitId, receivedBy: actor.personId, receivedAt: services.clock.now() },
    read,
  )

/** The same for who received the files before, when a job has read them. */
export async function insertReceived(
  tx: Tx,
  newId: NewId,
  { holderId, receivedBy, receivedAt }: Receipt,
  { files, text, documents, pages, packet }: ReadFiles,
): Promise<ReceivedDocument[]> {
  const received: ReceivedDocument[] = []
  for (const [ordinal, document] of (documents.length === 0 ? [null] : documents).entries()) {
    const { id, textId } = await insertDocument(tx, newId, {
      holderId,
      direction: 'incoming',
      read: document,
      text,
      ordinal,
      arrivedWithId: received[0]?.id ?? null,
      receivedAt,
      receivedBy,
    })
    for (const file of files)
      await insertFile(tx, newId, { documentId: id, ...file, role: 'original', addedAt: receivedAt })
    if (pages !== null && textId !== null) await insertPages(tx, textId, pages)
    if (packet !== null) await insertPacket(tx, id, packet)
    received.push({ id, symbol: document?.metadata.symbol ?? null, documentType: document?.metadata.type ?? null })
  }
  return received
}
