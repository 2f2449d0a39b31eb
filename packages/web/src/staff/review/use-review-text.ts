import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { EditReviewResponse } from '../../generated/api/types.gen.ts'
import { ApiError, request } from '../../ui/api.ts'
import { reviewQuery, type ReviewDetail, type ReviewDraft } from './review.ts'

const PAUSE_MS = 900

/** The text as it is written: sent after a pause over the version that it was read from; a clash stops it. */
export function useReviewText(review: ReviewDetail) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState(review.draft)
  const [saved, setSaved] = useState({ draft: review.draft, version: review.version })
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: (sent: { draft: ReviewDraft; version: number }) =>
      request<EditReviewResponse>(`/reviews/${review.id}`, {
        method: 'PUT',
        body: sent.draft,
        ifMatch: `"${sent.version}"`,
      }),
    onSuccess: (answer, sent) => {
      setSaved({ draft: sent.draft, version: answer.version })
      void queries.invalidateQueries({ queryKey: reviewQuery(review.id).queryKey })
    },
  })
  const isUnsaved = draft !== saved.draft
  const hasFailed = error !== null && variables?.draft === draft
  const isClash = hasFailed && error instanceof ApiError && error.status === 412
  useEffect(() => {
    if (!isUnsaved || isPending || hasFailed) return
    const timer = setTimeout(() => mutate({ draft, version: saved.version }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [isUnsaved, isPending, hasFailed, draft, saved.version, mutate])

  return {
    draft,
    change: setDraft,
    error: hasFailed ? error : null,
    state: isClash ? ('clash' as const) : isUnsaved ? ('saving' as const) : ('saved' as const),
    /** The other's text stays in the audit; ours goes over its version. */
    saveOverTheirs: async () => {
      const theirs = await queries.fetchQuery({ ...reviewQuery(review.id), staleTime: 0 })
      mutate({ draft, version: theirs.version })
    },
  }
}
