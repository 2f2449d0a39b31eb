import { useMutation, useQueryClient } from '@tanstack/react-query'
import { apiFetch } from '../../../ui/api.ts'
import { reportListQuery, reportQuery, type ReportForm } from '../report.ts'
import { sheetOf } from './sheet.ts'
import type { Entry } from './use-entry.ts'

export const workbookAddress = (periodId: string): string => `/api/periods/${periodId}/report/workbook`

/** Brings a sheet that was filled in elsewhere into the report: all of it, or nothing and every fault by its cell. */
export function useWorkbook(form: ReportForm, entry: Entry) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (file: File) => {
      // what was typed is saved first, so that taking the sheet over can be undone to it
      const version = await entry.flush()
      const body = new FormData()
      body.set('file', file)
      await apiFetch(workbookAddress(form.period.id), {
        method: 'POST',
        body,
        headers: { 'If-Match': `"${version}"` },
      })
    },
    onSuccess: async () => {
      const taken = await queries.fetchQuery({ ...reportQuery(form.period.id), staleTime: 0 })
      entry.take({ sheet: sheetOf(taken), version: taken.version })
      void queries.invalidateQueries({ queryKey: reportListQuery().queryKey })
    },
  })
}
