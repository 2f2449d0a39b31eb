import type { MediaType } from '@thidua/contract/review'
import { dateInVietnam } from '@thidua/domain/kernel/plain-date'
import type { DocumentToWrite } from '@thidua/official-document'
import { writeDocx } from '../adapters/write-document/write-docx.ts'
import { writePdf } from '../adapters/write-document/write-pdf.ts'
import { documentToWrite } from '../features/review/document-to-write.ts'
import { loadDraft } from '../features/review/review.queries.ts'
import { loadReview } from '../features/review/review.repository.ts'
import type { Services } from '../services.ts'

type Needs = Pick<Services, 'database' | 'clock' | 'files' | 'config' | 'log'>

/** After so many tries the rendition is told to have failed, and somebody has to ask again. */
const MOST_ATTEMPTS = 3

const writers: Record<MediaType, (document: DocumentToWrite) => Uint8Array | Promise<Uint8Array>> = {
  'application/pdf': writePdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': writeDocx,
}

interface Waiting {
  readonly id: string
  readonly mediaType: MediaType
  readonly attempts: number
  readonly document: DocumentToWrite
  readonly version: number
}

/**
 * Makes the renditions that wait, the oldest first, outside of any transaction. The request's own row is the queue: a
 * process that dies leaves it waiting, and two that make the same one make the same bytes. @returns how many were made
 */
export async function renderReviews(services: Needs): Promise<number> {
  let made = 0
  for (const id of await waitingIds(services)) {
    const waiting = await load(services, id)
    if (await render(services, waiting)) made += 1
  }
  return made
}

const waitingIds = async ({ database }: Needs): Promise<string[]> => {
  const rows = await database.transact('worker', {}, (tx) =>
    tx
      .selectFrom('review_rendition')
      .select('id')
      .where('finished_at', 'is', null)
      .orderBy('requested_at')
      .limit(20)
      .execute(),
  )
  return rows.map((row) => row.id)
}

const load = ({ database, config }: Needs, id: string): Promise<Waiting> =>
  database.transact('worker', {}, async (tx) => {
    const row = await tx.selectFrom('review_rendition').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const review = await loadReview(tx, row.review_id)
    const draft = await loadDraft(tx, row.review_id)
    const place = { baseUrl: config.baseUrl, campaignId: review.campaign_id, today: dateInVietnam(row.requested_at) }
    return {
      id,
      mediaType: row.media_type as MediaType,
      attempts: row.attempts,
      document: documentToWrite(draft.content, place),
      version: draft.version,
    }
  })

async function render(services: Needs, waiting: Waiting): Promise<boolean> {
  const { database, files, clock, log } = services
  try {
    const written = await writers[waiting.mediaType](waiting.document)
    const kept = await files.put(written)
    await database.transact('worker', {}, async (tx) => {
      await tx
        .insertInto('stored_file')
        .values({ sha256: kept.sha256, bytes: String(kept.bytes), media_type: waiting.mediaType })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await tx
        .updateTable('review_rendition')
        // the text may have been saved again since it was asked for: what was made is what counts
        .set({ sha256: kept.sha256, draft_version: waiting.version, finished_at: clock.now(), failed: null })
        .where('id', '=', waiting.id)
        .execute()
    })
    return true
  } catch (error) {
    log.error({ err: error, renditionId: waiting.id }, 'a review could not be rendered')
    const attempts = waiting.attempts + 1
    await database.transact('worker', {}, (tx) =>
      tx
        .updateTable('review_rendition')
        .set({
          attempts,
          failed: error instanceof Error ? error.message : String(error),
          finished_at: attempts >= MOST_ATTEMPTS ? clock.now() : null,
        })
        .where('id', '=', waiting.id)
        .execute(),
    )
    return false
  }
}
