import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '../../../ui/api.ts'
import { reportListQuery, reportQuery, type ReportForm } from '../report.ts'

export type Step =
  | { readonly kind: 'present' | 'submit' }
  | { readonly kind: 'approve'; readonly decidedBy?: string }
  | { readonly kind: 'hand-back'; readonly reason: string; readonly decidedBy?: string }
  | { readonly kind: 'verify'; readonly figures?: readonly Cell[] }
  | { readonly kind: 'return'; readonly reason: string; readonly figures?: readonly Cell[] }

interface Cell {
  readonly targetId: string
  readonly subjectUnitId: string
}

/** Takes a report one step on; what it shows and the lists it stands in are read anew. */
export function useReportSteps(form: ReportForm) {
  const queries = useQueryClient()
  const step = useMutation({
    mutationFn: ({ kind, ...body }: Step) =>
      request<unknown>(`/reports/${form.draftId}/${kind}`, {
        method: 'POST',
        ...(kind === 'present' || kind === 'submit' ? {} : { body }),
      }),
    onSettled: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: reportQuery(form.period.id).queryKey }),
        queries.invalidateQueries({ queryKey: reportQuery(form.period.id, form.reporter.id).queryKey }),
        queries.invalidateQueries({ queryKey: reportListQuery().queryKey.slice(0, 1) }),
      ])
    },
  })
  return { take: step.mutate, pending: step.isPending ? step.variables.kind : null, error: step.error }
}
