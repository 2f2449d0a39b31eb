import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AllocationSheet } from '@thidua/contract/allocation'
import { useEffect, useReducer } from 'react'
import { readAllocationSheetOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { allocateTargets } from '../../generated/api/sdk.gen.ts'
import { ApiError } from '../../ui/api.ts'
import { bodyOf, changedParts, type ChangedPart, type GiveTexts } from './give-sheet.ts'
import { startGiving, stepGiving, type GiveEvent, type GiveState } from './give-state.ts'
import { keptParts } from './kept-parts.ts'

export const sheetQuery = (campaignId: string, node: string | undefined) =>
  readAllocationSheetOptions({ path: { id: campaignId }, query: node === undefined ? {} : { node } })

export interface Giving {
  readonly state: GiveState
  /** What is shown and typed on. */
  readonly sheet: AllocationSheet
  readonly texts: GiveTexts
  readonly changed: readonly ChangedPart[]
  readonly type: (texts: GiveTexts, place: string | null) => void
  readonly tell: (event: GiveEvent) => void
  readonly give: (note: string) => void
  readonly isSending: boolean
  readonly error: Error | null
  /** How many parts were just given; `undefined` before. */
  readonly done: number | undefined
}

/** The sheet while it is typed: kept with the tab, given only by the button, and never over what others gave unseen. */
export function useGiving(server: AllocationSheet, node: string | undefined): Giving {
  const queries = useQueryClient()
  const query = sheetQuery(server.campaign.id, node)
  const [state, tell] = useReducer(stepGiving, server, (first) => startGiving(first, keptParts.read(first)))
  const { base, history, clash } = state
  const texts = history.present
  const changed = changedParts(base, texts)
  const send = useMutation({
    mutationFn: (note: string) =>
      allocateTargets({ path: { id: base.campaign.id }, body: bodyOf(base, texts, note), throwOnError: true }),
    onSuccess: async () => {
      tell({ kind: 'given', sheet: await queries.fetchQuery({ ...query, staleTime: 0 }) })
      await queries.invalidateQueries()
    },
    onError: async (error) => {
      if (!(error instanceof ApiError) || error.status !== 412) return
      tell({ kind: 'clashed', sheet: await queries.fetchQuery({ ...query, staleTime: 0 }) })
    },
  })

  useEffect(() => tell({ kind: 'refreshed', sheet: server }), [server])

  const isUngiven = changed.length > 0
  useEffect(() => {
    if (isUngiven) keptParts.write({ base, texts })
    else keptParts.forget(base)
  }, [isUngiven, base, texts])

  const isClash = clash !== null || (send.error instanceof ApiError && send.error.status === 412)
  return {
    state,
    sheet: base,
    texts,
    changed,
    type: (next, place) => tell({ kind: 'typed', texts: next, place }),
    tell,
    give: (note) => send.mutate(note),
    isSending: send.isPending,
    error: isClash ? null : send.error,
    done: isUngiven ? undefined : send.data?.data.allocated,
  }
}
