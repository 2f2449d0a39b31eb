import type { MediaType, ReviewDetail, ReviewDraft, ReviewRow } from '@thidua/contract/review'
import type { Static } from 'typebox'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import { amendedFigures } from './amended-figures.queries.ts'
import { contentOf, type ReviewRecord } from './review.repository.ts'

const HEADINGS = ['implementation', 'results', 'shortcomings', 'next-tasks'] as const

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('review as r')
    .innerJoin('reporting_period as p', 'p.id', 'r.period_id')
    .innerJoin('person as w', 'w.id', 'r.frozen_by')
    .select([
      'r.id',
      'r.campaign_id',
      'r.kind',
      'r.period_id',
      'r.cut_off',
      'r.frozen_at',
      'p.name as period_name',
      'w.full_name as frozen_by_name',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const present = (row: Row): Static<typeof ReviewRow> => ({
  id: row.id,
  kind: row.kind as 'midterm' | 'final',
  periodId: row.period_id,
  periodName: row.period_name,
  cutOff: row.cut_off,
  frozenAt: row.frozen_at,
  frozenBy: row.frozen_by_name,
})

/** The reviews of a campaign, the newest first. */
export async function listReviews(tx: Tx, campaignId: string): Promise<Static<typeof ReviewRow>[]> {
  const rows = await rowsOf(tx).where('r.campaign_id', '=', campaignId).orderBy('r.id', 'desc').execute()
  return rows.map(present)
}

/** One review: the text as it stands, the units' words beside it, and what was made of it. */
export async function readReview(tx: Tx, review: ReviewRecord): Promise<Omit<ReviewDetail, 'abilities'>> {
  const row = await rowsOf(tx).where('r.id', '=', review.id).executeTakeFirstOrThrow()
  const draft = await loadDraft(tx, review.id)
  const { narratives } = contentOf(review).material
  return {
    ...present(row),
    campaignId: review.campaign_id,
    version: draft.version,
    draft: draft.content,
    unitsWords: HEADINGS.map((heading) => ({
      heading,
      words: narratives
        .filter((one) => one.heading === heading)
        .map(({ orgUnitName, text }) => ({ orgUnitName, text })),
    })),
    amended: await amendedFigures(tx, review.id, plainDate(row.cut_off)),
    renditions: await renditionsOf(tx, review.id, draft.version),
  }
}

export async function loadDraft(tx: Tx, reviewId: string): Promise<{ version: number; content: ReviewDraft }> {
  const row = await tx
    .selectFrom('review_draft')
    .select(['version', 'content'])
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow()
  return { version: row.version, content: row.content as unknown as ReviewDraft }
}

/** The last rendition that was asked for in each media type. */
async function renditionsOf(tx: Tx, reviewId: string, version: number): Promise<ReviewDetail['renditions']> {
  const rows = await tx
    .selectFrom('review_rendition')
    .distinctOn('media_type')
    .selectAll()
    .where('review_id', '=', reviewId)
    .orderBy('media_type')
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    mediaType: row.media_type as MediaType,
    state: row.finished_at === null ? 'pending' : row.sha256 === null ? 'failed' : 'ready',
    draftVersion: row.draft_version,
    isCurrent: row.draft_version === version,
    requestedAt: row.requested_at,
    finishedAt: row.finished_at,
  }))
}
