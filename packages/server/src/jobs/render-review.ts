import type { MediaType } from '@thidua/contract/review'
import { dateInVietnam } from '@thidua/domain/kernel/plain-date'
import type { DocumentToWrite } from '@thidua/official-document'
import { writeAs } from '../adapters/write-document/write-as.ts'
import { documentToWrite } from '../features/review/document-to-write.ts'
import { loadDraft } from '../features/review/review.queries.ts'
import { loadReview } from '../features/review/review.repository.ts'
import type { Services } from '../services.ts'
import type { RunningJob } from './job-queue.ts'

type Needs = Pick<Services, 'database' | 'clock' | 'files' | 'config' | 'log'>

interface Waiting {
  readonly mediaType: MediaType
  readonly document: DocumentToWrite
  readonly version: number
}

/**
 * Makes one rendition of a review, the setting of the pages outside of any transaction. Made twice, it is the same bytes.
 * When the last try fails the row says so and somebody has to ask again.
 */
export async function renderReview(services: Needs, job: RunningJob<'render-review'>): Promise<void> {
  const id = job.data.renditionId
  try {
    const waiting = await load(services, id)
    const written = await writeAs(waiting.mediaType, waiting.document)
    await save(services, id, waiting, written)
  } catch (error) {
    services.log.error({ err: error, renditionId: id }, 'a review could not be rendered')
    await tellFailure(services, id, error, job.isLastTry)
    throw error
  }
}

const load = ({ database, config }: Needs, id: string): Promise<Waiting> =>
  database.transact('worker', {}, async (tx) => {
    const row = await tx.selectFrom('review_rendition').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const review = await loadReview(tx, row.review_id)
    const draft = await loadDraft(tx, row.review_id)
    const place = { baseUrl: config.baseUrl, campaignId: review.campaign_id, today: dateInVietnam(row.requested_at) }
    return {
      mediaType: row.media_type as MediaType,
      document: documentToWrite(draft.content, place),
      version: draft.version,
    }
  })

async function save(
  { database, files, clock }: Needs,
  id: string,
  waiting: Waiting,
  written: Uint8Array,
): Promise<void> {
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
      .where('id', '=', id)
      .execute()
  })
}

async function tellFailure({ database, clock }: Needs, id: string, error: unknown, isLastTry: boolean): Promise<void> {
  await database.transact('worker', {}, (tx) =>
    tx
      .updateTable('review_rendition')
      .set((row) => ({
        attempts: row('attempts', '+', 1),
        failed: error instanceof Error ? error.message : String(error),
        finished_at: isLastTry ? clock.now() : null,
      }))
      .where('id', '=', id)
      .execute(),
  )
}
