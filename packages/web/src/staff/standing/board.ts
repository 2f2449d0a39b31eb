import { queryOptions } from '@tanstack/react-query'
import type { BoardRow, ChildStanding } from '@thidua/contract/standing'
import { readBoardOptions, readMatrixOptions, traceOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { ReadBoardResponse, ReadMatrixResponse, TraceResponse } from '../../generated/api/types.gen.ts'
import type { BoardSearch } from './board-search.ts'

export type { BoardRow, ChildStanding }
export type BoardAnswer = ReadBoardResponse
export type TraceAnswer = TraceResponse
export type MatrixAnswer = ReadMatrixResponse

const place = ({ nut, ky }: BoardSearch) => ({
  ...(nut === undefined ? {} : { node: nut }),
  ...(ky === undefined ? {} : { period: ky }),
})

export const boardQuery = (campaignId: string, search: BoardSearch) =>
  queryOptions(readBoardOptions({ path: { id: campaignId }, query: place(search) }))

export const matrixQuery = (campaignId: string, search: BoardSearch) =>
  queryOptions(readMatrixOptions({ path: { id: campaignId }, query: place(search) }))

export const traceQuery = (targetId: string, search: BoardSearch) =>
  queryOptions(traceOptions({ query: { target: targetId, ...place(search) } }))
