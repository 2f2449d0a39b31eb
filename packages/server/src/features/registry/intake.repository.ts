import type { Packet } from '../../adapters/text-extraction/edxml.ts'
import type { PageRead } from '../../adapters/page-reading/page-reader.ts'
import type { Tx } from '../../db/database.ts'
import type { KeptPicture, WaitingFiles } from './prepare-files.ts'

interface NewIntake {
  readonly id: string
  readonly orgUnitId: string
  readonly receivedBy: string
  readonly receivedAt: string
}

/** Writes down files that wait to be read. */
export async function insertIntake(tx: Tx, intake: NewIntake, waiting: WaitingFiles): Promise<void> {
  await tx
    .insertInto('document_intake')
    .values({
      id: intake.id,
      org_unit_id: intake.orgUnitId,
      file_name: waiting.files[0]?.fileName ?? '',
      kind: waiting.kind,
      packet: waiting.packet === null ? null : JSON.stringify(waiting.packet),
      page_count: waiting.pageCount,
      received_at: intake.receivedAt,
      received_by: intake.receivedBy,
    })
    .execute()
  for (const [position, file] of waiting.files.entries())
    await tx
      .insertInto('document_intake_file')
      .values({
        intake_id: intake.id,
        position,
        sha256: file.sha256,
        bytes: String(file.bytes),
        media_type: file.mediaType,
        file_name: file.fileName,
        is_original: file.isOriginal,
        is_read: file.isRead,
      })
      .execute()
}

/** One page as it was read, its picture kept aside. */
export interface KeptPage extends Omit<PageRead, 'picture'> {
  readonly picture: KeptPicture | null
}

export interface IntakeToRead {
  readonly id: string
  readonly orgUnitId: string
  readonly kind: 'pdf' | 'picture'
  readonly packet: Packet | null
  readonly receivedAt: string
  readonly receivedBy: string
  readonly isOver: boolean
  readonly isCancelled: boolean
  readonly files: WaitingFiles['files']
  readonly pages: ReadonlyMap<number, KeptPage>
}

/** What a job needs to read on, with the pages that were read before. */
export async function loadIntake(tx: Tx, id: string): Promise<IntakeToRead> {
  const row = await tx.selectFrom('document_intake').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const files = await tx
    .selectFrom('document_intake_file')
    .selectAll()
    .where('intake_id', '=', id)
    .orderBy('position')
    .execute()
  const pages = await tx.selectFrom('document_intake_page').selectAll().where('intake_id', '=', id).execute()
  return {
    id,
    orgUnitId: row.org_unit_id,
    kind: row.kind as IntakeToRead['kind'],
    packet: row.packet as Packet | null,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    isOver: row.finished_at !== null,
    isCancelled: row.cancelled_at !== null,
    files: files.map((file) => ({
      fileName: file.file_name,
      mediaType: file.media_type,
      sha256: file.sha256,
      bytes: Number(file.bytes),
      isOriginal: file.is_original,
      isRead: file.is_read,
    })),
    pages: new Map(pages.map(({ page, content }) => [page, content as KeptPage])),
  }
}

/** Holds the intake until the transaction ends: it is ended once. */
export async function lockIntake(tx: Tx, id: string): Promise<{ isOver: boolean; isCancelled: boolean }> {
  const row = await tx
    .selectFrom('document_intake')
    .select(['finished_at', 'cancelled_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { isOver: row.finished_at !== null, isCancelled: row.cancelled_at !== null }
}

/** Keeps one page and counts it. @returns whether reading is to go on */
export async function savePage(tx: Tx, id: string, page: number, content: KeptPage): Promise<boolean> {
  await tx
    .insertInto('document_intake_page')
    .values({ intake_id: id, page, content: JSON.stringify(content) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { cancelled_at } = await tx
    .updateTable('document_intake')
    .set((eb) => ({
      pages_read: eb
        .selectFrom('document_intake_page')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .where('intake_id', '=', id),
    }))
    .where('id', '=', id)
    .returning('cancelled_at')
    .executeTakeFirstOrThrow()
  return cancelled_at === null
}

/** The last word on an intake; what was read page by page is no longer needed. */
export async function endIntake(
  tx: Tx,
  id: string,
  end: { at: string; documentId: string | null; failed: string | null },
): Promise<void> {
  await tx
    .updateTable('document_intake')
    .set({ finished_at: end.at, document_id: end.documentId, failed: end.failed })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('document_intake_page').where('intake_id', '=', id).execute()
}

/** Those of these hashes that no record names and no other intake waits for: they may be wiped. */
export async function unnamedFiles(tx: Tx, id: string, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return []
  const named = await tx
    .selectFrom('stored_file')
    .select('sha256')
    .where('sha256', 'in', [...hashes])
    .execute()
  const waiting = await tx
    .selectFrom('document_intake_file as f')
    .innerJoin('document_intake as i', 'i.id', 'f.intake_id')
    .select('f.sha256')
    .where('f.sha256', 'in', [...hashes])
    .where('i.id', '<>', id)
    .where('i.finished_at', 'is', null)
    .execute()
  const kept = new Set([...named, ...waiting].map((row) => row.sha256))
  return hashes.filter((hash) => !kept.has(hash))
}
