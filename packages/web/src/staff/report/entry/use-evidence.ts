import { useMutation, useQueryClient } from '@tanstack/react-query'
import { apiFetch } from '../../../ui/api.ts'
import { reportQuery, type ReportForm } from '../report.ts'
import type { Entry } from './use-entry.ts'

interface NewFile {
  file: File
  targetId: string
}

/** Ties a file to one target of the report; its failing does not touch what was typed. */
export function useEvidence(form: ReportForm, entry: Entry) {
  const queries = useQueryClient()
  const adding = useMutation({
    mutationFn: async ({ file, targetId }: NewFile) => {
      const draftId = await entry.ensureDraft()
      const body = new FormData()
      // fields before the file: the server reads them on its way to it
      body.set('targetId', targetId)
      body.set('file', file)
      return apiFetch(`/api/reports/${draftId}/evidence`, { method: 'POST', body })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: reportQuery(form.period.id).queryKey }),
  })
  return { add: adding.mutate, isAdding: adding.isPending, error: adding.error }
}
