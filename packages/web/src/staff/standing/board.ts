import { queryOptions } from '@tanstack/react-query'
import type { BoardRow, ChildStanding } from '@thidua/contract/standing'
import {
  readBoardOptions,
  readChildGroupsOptions,
  readMatrixOptions,
  traceOptions,
} from '../../generated/api/@tanstack/react-query.gen.ts'
import type {
  ReadBoardData,
  ReadBoardResponse,
  ReadMatrixResponse,
  TraceResponse,
} from '../../generated/api/types.gen.ts'
import type { BoardSearch } from './board-search.ts'

export type { BoardRow, ChildStanding }
export type BoardAnswer = ReadBoardResponse
export type TraceAnswer = TraceResponse
export type MatrixAnswer = ReadMatrixResponse

type Place = Pick<NonNullable<ReadBoardData['query']>, 'node' | 'period' | 'tier' | 'branch' | 'cluster'>

/** A part of an address that is no filter is left out, and the server refuses a filter that is no such thing. */
function among(nhom = ''): Place {
  const [, kind, key] = /^(tier|branch|cluster)\.(.+)$/.exec(nhom) ?? []
  return kind === undefined ? {} : { [kind]: key }
}

const place = ({ nut, ky }: BoardSearch): Place => ({
  ...(nut === undefined ? {} : { node: nut }),
  ...(ky === undefined ? {} : { period: ky }),
})
/** The part of an address that the server filters by. */
export const placeAmong = (search: BoardSearch): Place => ({ ...place(search), ...among(search.nhom) })

export const boardQuery = (campaignId: string, search: BoardSearch) =>
  queryOptions(readBoardOptions({ path: { id: campaignId }, query: place(search) }))

export const matrixQuery = (campaignId: string, search: BoardSearch) =>
  queryOptions(readMatrixOptions({ path: { id: campaignId }, query: placeAmong(search) }))

export const traceQuery = (targetId: string, search: BoardSearch) =>
  queryOptions(traceOptions({ query: { target: targetId, ...placeAmong(search) } }))

export const childGroupsQuery = (campaignId: string, search: BoardSearch) =>
  queryOptions(readChildGroupsOptions({ path: { id: campaignId }, query: place(search) }))
