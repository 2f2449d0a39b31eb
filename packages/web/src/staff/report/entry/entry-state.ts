import { change, redo, startHistory, undo, type History } from '../../../ui/grid/history.ts'
import type { Sheet } from './sheet.ts'

/** The report being typed, and how far the server has it. */
export interface EntryState {
  readonly history: History<Sheet>
  /** Version of the server's draft that the next saving goes over. */
  readonly version: number
  /** What the server has of it; the same object as `history.present` when all is saved. */
  readonly saved: Sheet
  readonly savedAt: string | null
  /** Somebody else saved meanwhile: their sheet, to be chosen from. */
  readonly clash: { readonly sheet: Sheet; readonly version: number } | null
}

export type EntryEvent =
  | { readonly kind: 'typed'; readonly sheet: Sheet; readonly place: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'saved'; readonly sheet: Sheet; readonly version: number; readonly at: string }
  | { readonly kind: 'clashed'; readonly sheet: Sheet; readonly version: number }
  | { readonly kind: 'refreshed'; readonly sheet: Sheet; readonly version: number }
  | { readonly kind: 'took'; readonly sheet: Sheet; readonly version: number }
  | { readonly kind: 'keep-mine' }
  | { readonly kind: 'take-theirs' }

/** Begins from the server's draft, or from what this device kept of it. */
export function startEntry(
  server: { sheet: Sheet; version: number },
  kept?: { sheet: Sheet; version: number },
): EntryState {
  const base: EntryState = {
    history: startHistory(server.sheet),
    version: server.version,
    saved: server.sheet,
    savedAt: null,
    clash: null,
  }
  if (kept === undefined) return base
  const history = change(base.history, kept.sheet, null)
  return kept.version === server.version ? { ...base, history } : { ...base, history, clash: server }
}

export const isUnsaved = (state: EntryState): boolean => state.history.present !== state.saved

export function stepEntry(state: EntryState, event: EntryEvent): EntryState {
  switch (event.kind) {
    case 'typed':
      return { ...state, history: change(state.history, event.sheet, event.place) }
    case 'undo':
      return { ...state, history: undo(state.history) }
    case 'redo':
      return { ...state, history: redo(state.history) }
    case 'saved':
      return { ...state, saved: event.sheet, version: event.version, savedAt: event.at }
    case 'clashed':
      return { ...state, clash: { sheet: event.sheet, version: event.version } }
    case 'keep-mine':
      return state.clash === null ? state : { ...state, version: state.clash.version, clash: null }
    case 'take-theirs':
      return state.clash === null ? state : takeOver(state, state.clash)
    case 'refreshed':
      return isUnsaved(state) || event.version <= state.version ? state : startEntry(event)
    case 'took':
      return takeOver(state, event)
    default:
      return event satisfies never
  }
}

/** Goes on from the server's sheet; undoing brings back what was typed. */
function takeOver(state: EntryState, server: { readonly sheet: Sheet; readonly version: number }): EntryState {
  const history = change(state.history, server.sheet, null)
  return { ...state, history, saved: server.sheet, version: server.version, clash: null }
}
