import { queryOptions } from '@tanstack/react-query'
import type { ReportForm, ReportListItem, ReportRow } from '@thidua/contract/report'
import { listReportsOptions, readReportOptions } from '../../generated/api/@tanstack/react-query.gen.ts'

export type { ReportForm, ReportListItem, ReportRow }
export type ReportStatus = ReportListItem['status']

/** What the unit owes and what awaits its check; with a state, all reports sent to it that stand there. */
export const reportListQuery = (state?: ReportStatus) =>
  queryOptions(listReportsOptions(state === undefined ? {} : { query: { state } }))

/** A unit's report of a period; one's own where no reporter is named. */
export const reportQuery = (periodId: string, reporterId?: string) =>
  queryOptions({
    ...readReportOptions({
      path: { id: periodId },
      ...(reporterId === undefined ? {} : { query: { reporter: reporterId } }),
    }),
    refetchOnWindowFocus: false,
  })
