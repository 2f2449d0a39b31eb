import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerFiguresMutation } from '../../../generated/api/@tanstack/react-query.gen.ts'
import type { AnswerFiguresData } from '../../../generated/api/types.gen.ts'
import { ApiError } from '../../../ui/api.ts'

type NewAnswer = AnswerFiguresData['body']['answers'][number]

export interface Answering {
  send: (answers: readonly NewAnswer[], onDone?: () => void) => void
  /** The figure whose answer is on its way; the first of several. */
  pending: string | undefined
  error: unknown
  /** Why the answer to one figure was not taken. */
  reasonOf: (figureId: string) => string | undefined
}

export const agreement = (figureId: string): NewAnswer => ({
  figureId,
  kind: 'agreed',
  value: null,
  numerator: null,
  denominator: null,
  reason: null,
})

/** Agreements and objections, one or many at once: all are taken, or none. */
export function useAnswering(): Answering {
  const queries = useQueryClient()
  const sending = useMutation({ ...answerFiguresMutation(), onSuccess: () => queries.invalidateQueries() })
  const { error } = sending
  return {
    send: (answers, onDone) =>
      sending.mutate({ body: { answers: [...answers] } }, onDone === undefined ? {} : { onSuccess: onDone }),
    pending: sending.isPending ? sending.variables.body.answers[0]?.figureId : undefined,
    error,
    reasonOf: (figureId) => (error instanceof ApiError ? error.fields[figureId] : undefined),
  }
}
