import { queryOptions } from '@tanstack/react-query'
import { request } from '../../ui/api.ts'

export const todayGroups = ['overdue', 'today', 'week', 'waiting'] as const
export type TodayGroup = (typeof todayGroups)[number]

/** `open` leads to a screen; `post` is done on the spot. `key` names the words of its button. */
export type TodayAction =
  | { kind: 'open'; key: string; href: string }
  | { kind: 'post'; key: string; href: string; body?: object }

/** One thing that waits. The words of its `kind` stand in `today.json`; `params` fill them. */
export interface TodayItem {
  id: string
  group: TodayGroup
  kind: string
  params: Record<string, string | number>
  dueOn: string | null
  daysLate: number
  link: string
  actions: TodayAction[]
}

export interface Today {
  date: string
  campaign: { id: string; title: string; startsOn: string; endsOn: string; daysLeft: number } | null
  items: TodayItem[]
}

export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: ({ signal }) => request<Today>('/today', { signal }),
  refetchInterval: 60_000,
})
