import type { MediaType, ReviewDraft } from '@thidua/contract/review'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { refuseChangedFigures } from '@thidua/domain/review/edit'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { contentOf, type ReviewRecord } from './review.repository.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId' | 'jobs'>
}

/**
 * Saves the text around the frozen figures. @returns the new version
 * @throws Refusal review.figure-changed | record.changed-meanwhile
 */
export async function editReview(
  { tx, actor, services }: Deps,
  _permit: Permit<'review.issue'>,
  review: ReviewRecord,
  input: { version: number; draft: ReviewDraft },
): Promise<number> {
  refuseChangedFigures(contentOf(review).document, input.draft)
  const saved = await tx
    .updateTable('review_draft')
    .set({
      content: JSON.stringify(input.draft),
      version: input.version + 1,
      saved_at: services.clock.now(),
      saved_by: actor.personId,
    })
    .where('review_id', '=', review.id)
    .where('version', '=', input.version)
    .returning('version')
    .executeTakeFirst()
  if (saved === undefined) throw new Refusal('record.changed-meanwhile')
  return saved.version
}

/** Records that a rendition is wanted; a job makes it after the transaction. */
export async function askForRendition(
  { tx, services }: Deps,
  _permit: Permit<'review.issue'>,
  review: ReviewRecord,
  mediaType: MediaType,
): Promise<string> {
  const draft = await tx
    .selectFrom('review_draft')
    .select('version')
    .where('review_id', '=', review.id)
    .executeTakeFirstOrThrow()
  const id = services.newId()
  await tx
    .insertInto('review_rendition')
    .values({
      id,
      review_id: review.id,
      media_type: mediaType,
      draft_version: draft.version,
      requested_at: services.clock.now(),
    })
    .execute()
  await services.jobs.send(tx, 'render-review', { renditionId: id })
  return id
}
