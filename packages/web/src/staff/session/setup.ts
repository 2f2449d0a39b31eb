import { queryOptions } from '@tanstack/react-query'
import { request } from '../../ui/api.ts'

/** What an unsigned visitor may know: whether anything exists yet, and the accounts of a demonstration. */
export interface Setup {
  empty: boolean
  demo: boolean
  demoAccounts: { username: string; password: string; fullName: string; position: string; orgUnitName: string }[]
  provinceName: string
}

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => request<Setup>('/setup', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
