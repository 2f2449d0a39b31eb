import { queryOptions } from '@tanstack/react-query'
import type { ReviewDetail, ReviewDraft } from '@thidua/contract/review'
import { listReviewsOptions, readReviewOptions } from '../../generated/api/@tanstack/react-query.gen.ts'

export type { ReviewDetail, ReviewDraft }
export type Section = ReviewDraft['sections'][number]
export type Block = Section['blocks'][number]
export type Run = Extract<Block, { kind: 'paragraph' }>['runs'][number]

export const reviewListQuery = (campaignId: string) => queryOptions(listReviewsOptions({ path: { id: campaignId } }))

/** While a file is being made, its state is asked for every second. */
export const reviewQuery = (reviewId: string) =>
  queryOptions({
    ...readReviewOptions({ path: { id: reviewId } }),
    refetchInterval: (query) =>
      query.state.data?.renditions.some(({ state }) => state === 'pending') === true ? 1000 : false,
  })
