import { queryOptions } from '@tanstack/react-query'
import { listQuickRequestsOptions, readQuickRequestOptions } from '../../../generated/api/@tanstack/react-query.gen.ts'
import type { ListQuickRequestsResponse, ReadQuickRequestResponse } from '../../../generated/api/types.gen.ts'

export type QuickItem = ListQuickRequestsResponse['asked'][number]
export type QuickView = ReadQuickRequestResponse
export type QuickTable = NonNullable<QuickView['table']>
export type QuickRow = QuickTable['rows'][number]
export type QuickQuestion = QuickView['questions'][number]

export const quickListQuery = queryOptions({ ...listQuickRequestsOptions(), refetchInterval: 60_000 })

/** The asker watches answers come in; so does whoever waits for the hour. */
export const quickQuery = (requestId: string) =>
  queryOptions({ ...readQuickRequestOptions({ path: { id: requestId } }), refetchInterval: 10_000 })

export const silentIn = (table: QuickTable): QuickRow[] => table.rows.filter((row) => row.revision === 0)
