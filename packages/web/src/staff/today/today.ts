import { queryOptions } from '@tanstack/react-query'
import { readTodayOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { ReadTodayResponse } from '../../generated/api/types.gen.ts'

export type Today = ReadTodayResponse
/** One thing that waits. The words of its `kind` stand in `today.json`; `params` fill them. */
export type TodayItem = Today['items'][number]
/** `open` leads to a screen; `post` is done on the spot. `key` names the words of its button. */
export type TodayAction = TodayItem['actions'][number]
export type TodayGroup = TodayItem['group']

export const todayGroups: readonly TodayGroup[] = ['overdue', 'today', 'week', 'waiting']

export const todayQuery = queryOptions({ ...readTodayOptions(), refetchInterval: 60_000 })

/** How much waits for this person now: what is overdue and what is for today. */
export function waitingNow({ items }: Today): number {
  return items.filter(({ group }) => group === 'overdue' || group === 'today').length
}

/** The document whose registering a row asks for, done beside the list. */
export function documentToRegister({ kind, link }: TodayItem): string | undefined {
  return kind === 'document-unregistered' ? /^\/van-ban\/([^/?]+)$/.exec(link)?.[1] : undefined
}
