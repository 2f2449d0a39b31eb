import type { DocumentPage } from '@thidua/contract/document'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../../db/database.ts'

const newestText = (tx: Tx, documentId: string) =>
  tx.selectFrom('document_text').select('id').where('document_id', '=', documentId).orderBy('version', 'desc').limit(1)

/**
 * The pages of the text that holds now; none for a file without pages.
 * @throws Refusal record.not-found outside what the unit may see
 */
export async function pagesOf(tx: Tx, documentId: string): Promise<DocumentPage[]> {
  const seen = await tx.selectFrom('official_document').select('id').where('id', '=', documentId).executeTakeFirst()
  if (seen === undefined) throw new Refusal('record.not-found')
  const rows = await tx
    .selectFrom('document_page')
    .selectAll()
    .where('document_text_id', '=', newestText(tx, documentId))
    .orderBy('page')
    .execute()
  return rows.map(({ page, width, height, source, words, picture }) => ({
    page,
    width,
    height,
    source: source as DocumentPage['source'],
    hasPicture: picture !== null,
    words: words as DocumentPage['words'],
  }))
}

export async function countPages(tx: Tx, textId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('document_page')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('document_text_id', '=', textId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The kept picture of one page. */
export const pagePicture = (tx: Tx, { id, page }: { id: string; page: number }) =>
  tx
    .selectFrom('document_page as p')
    .innerJoin('stored_file as s', 's.sha256', 'p.picture')
    .select(['s.sha256', 's.media_type as mediaType'])
    .select((eb) => eb.val(`trang-${page}.webp`).as('fileName'))
    .where('p.document_text_id', '=', newestText(tx, id))
    .where('p.page', '=', page)
    .executeTakeFirst()
