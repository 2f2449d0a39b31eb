import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Registration } from '@thidua/contract/registration'
import { useReducer } from 'react'
import { listRegistrationsOptions, readRegistrationOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { registerUnit } from '../../generated/api/sdk.gen.ts'
import { ApiError } from '../../ui/api.ts'
import { change, redo, startHistory, undo, type History } from '../../ui/grid/history.ts'
import { bodyOf, type PledgeTexts } from './pledge-sheet.ts'

export const registrationQuery = (campaignId: string, unit?: string) =>
  readRegistrationOptions({ path: { id: campaignId }, query: unit === undefined ? {} : { unit } })
export const registrationsQuery = (campaignId: string) =>
  listRegistrationsOptions({ path: { id: campaignId }, query: {} })

interface State {
  /** What the server had when the typing began. */
  readonly base: Registration
  readonly history: History<PledgeTexts>
  /** Somebody of the office registered meanwhile. */
  readonly clash: Registration | null
}

type Event =
  | { readonly kind: 'typed'; readonly texts: PledgeTexts; readonly place: string | null }
  | { readonly kind: 'undo' | 'redo' | 'keep-mine' | 'take-theirs' }
  | { readonly kind: 'registered' | 'clashed'; readonly registration: Registration }

const start = (base: Registration): State => ({ base, history: startHistory({}), clash: null })

function step(state: State, event: Event): State {
  switch (event.kind) {
    case 'typed':
      return { ...state, history: change(state.history, event.texts, event.place) }
    case 'undo':
      return { ...state, history: undo(state.history) }
    case 'redo':
      return { ...state, history: redo(state.history) }
    case 'registered':
      return start(event.registration)
    case 'clashed':
      return { ...state, clash: event.registration }
    case 'keep-mine':
      return state.clash === null ? state : { ...state, base: state.clash, clash: null }
    case 'take-theirs':
      return state.clash === null ? state : start(state.clash)
    default:
      return event satisfies never
  }
}

/** A unit's registration while it is typed; it counts only when the button is pressed. */
export function useRegistering(server: Registration) {
  const queries = useQueryClient()
  const [state, tell] = useReducer(step, server, start)
  const query = registrationQuery(server.campaign.id)
  const { base, history, clash } = state
  const texts = history.present
  const send = useMutation({
    mutationFn: (words: { note: string; decidedBy: string }) =>
      registerUnit({ path: { id: base.campaign.id }, body: bodyOf(base, texts, words), throwOnError: true }),
    onSuccess: async () => {
      tell({ kind: 'registered', registration: await queries.fetchQuery({ ...query, staleTime: 0 }) })
      await queries.invalidateQueries()
    },
    onError: async (error) => {
      if (!(error instanceof ApiError) || error.status !== 412) return
      tell({ kind: 'clashed', registration: await queries.fetchQuery({ ...query, staleTime: 0 }) })
    },
  })
  return {
    registration: base,
    texts,
    clash,
    tell,
    canUndo: history.past.length > 0,
    register: (words: { note: string; decidedBy: string }) => send.mutate(words),
    isSending: send.isPending,
    error: send.error instanceof ApiError && send.error.status === 412 ? null : send.error,
    isDone: send.isSuccess && Object.keys(texts).length === 0,
  }
}
export type Registering = ReturnType<typeof useRegistering>
