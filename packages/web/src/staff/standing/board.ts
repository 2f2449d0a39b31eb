import { queryOptions } from '@tanstack/react-query'
import type { Board, BoardRow, ChildStanding, ReportBehind, Trace } from '@thidua/contract/standing'
import type { Static } from 'typebox'
import { readBoardOptions, traceOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { BoardSearch } from './board-search.ts'

export type { BoardRow, ChildStanding, ReportBehind }
export type BoardAnswer = Static<typeof Board>
export type TraceAnswer = Static<typeof Trace>

const place = ({ nut, ky }: BoardSearch) => ({
  ...(nut === undefined ? {} : { node: nut }),
  ...(ky === undefined ? {} : { period: ky }),
})

export const boardQuery = (campaignId: string, search: BoardSearch) =>
  queryOptions(readBoardOptions({ path: { id: campaignId }, query: place(search) }))

export const traceQuery = (targetId: string, search: BoardSearch) =>
  queryOptions(traceOptions({ query: { target: targetId, ...place(search) } }))
