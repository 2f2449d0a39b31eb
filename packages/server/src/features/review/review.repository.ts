import type { ReviewDraft } from '@thidua/contract/review'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { ReviewDocument } from '@thidua/domain/review/document'
import type { ReviewMaterial } from '@thidua/domain/review/material'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import type { FrozenStanding } from './frozen-standings.ts'

export type ReviewRecord = Selectable<Tables['review']>
export type PeriodRecord = Selectable<Tables['reporting_period']>

/** What a review keeps for good: the words as first drafted, and all that they were told from. */
export interface FrozenContent {
  readonly document: ReviewDocument
  readonly material: ReviewMaterial
}

/** @throws Refusal record.not-found, also for those who do not lead the campaign */
export async function loadReview(tx: Tx, id: string): Promise<ReviewRecord> {
  const row = await tx.selectFrom('review').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

export const contentOf = (review: ReviewRecord): FrozenContent => review.content as unknown as FrozenContent

/** @throws Refusal review.period-elsewhere */
export async function loadPeriod(tx: Tx, id: string, campaignId: string): Promise<PeriodRecord> {
  const row = await tx
    .selectFrom('reporting_period')
    .selectAll()
    .where('id', '=', id)
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('review.period-elsewhere')
  return row
}

interface NewReview {
  readonly id: string
  readonly campaignId: string
  readonly periodId: string
  readonly cutOff: string
  readonly frozenAt: string
  readonly frozenBy: string
  readonly content: FrozenContent
  readonly draft: ReviewDraft
  readonly figures: readonly FrozenStanding[]
  /** The number that people read; null while nothing was reported. */
  readonly valueOf: (figure: FrozenStanding) => string | null
}

/** The review, its frozen figures in one statement, and the text to work on. */
export async function insertReview(tx: Tx, review: NewReview): Promise<void> {
  await tx
    .insertInto('review')
    .values({
      id: review.id,
      campaign_id: review.campaignId,
      kind: 'midterm',
      period_id: review.periodId,
      cut_off: review.cutOff,
      frozen_at: review.frozenAt,
      frozen_by: review.frozenBy,
      content: JSON.stringify(review.content),
    })
    .execute()
  if (review.figures.length > 0)
    await tx
      .insertInto('review_figure')
      .values(
        review.figures.map((one) => ({
          review_id: review.id,
          target_id: one.targetId,
          node_id: one.nodeId,
          value: review.valueOf(one),
          numerator: one.standing.total,
          denominator: one.standing.denominator,
          reported: one.standing.reported,
          verified: one.standing.verified,
          late: one.standing.late,
          expected: one.standing.expected,
          figure_ids: [...one.figureIds],
        })),
      )
      .execute()
  await tx
    .insertInto('review_draft')
    .values({
      review_id: review.id,
      content: JSON.stringify(review.draft),
      saved_at: review.frozenAt,
      saved_by: review.frozenBy,
    })
    .execute()
}
