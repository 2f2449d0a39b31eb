import type { AllocationSheet } from '@thidua/contract/allocation'
import { change, redo, startHistory, undo, type History } from '../../ui/grid/history.ts'
import { changedParts, type GiveTexts } from './give-sheet.ts'

/** The sheet of parts while it is typed: nothing is given before the button is pressed. */
export interface GiveState {
  /** What the server had when the typing began; its versions are sent along. */
  readonly base: AllocationSheet
  readonly history: History<GiveTexts>
  /** Somebody gave meanwhile: their sheet, to be chosen from. */
  readonly clash: AllocationSheet | null
}

export type GiveEvent =
  | { readonly kind: 'typed'; readonly texts: GiveTexts; readonly place: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'given'; readonly sheet: AllocationSheet }
  | { readonly kind: 'refreshed'; readonly sheet: AllocationSheet }
  | { readonly kind: 'clashed'; readonly sheet: AllocationSheet }
  | { readonly kind: 'keep-mine' }
  | { readonly kind: 'take-theirs' }

/** Grows with every giving: two sheets of the same number are the same. */
const versionOf = (sheet: AllocationSheet): number =>
  sheet.targets.flatMap(({ parts }) => parts).reduce((total, { version }) => total + version, 0)

/** Begins from what the server has, or from what was typed over it before. */
export function startGiving(sheet: AllocationSheet, kept?: { base: AllocationSheet; texts: GiveTexts }): GiveState {
  const empty = { base: sheet, history: startHistory<GiveTexts>({}), clash: null }
  if (kept === undefined || changedParts(kept.base, kept.texts).length === 0) return empty
  const history = change(empty.history, kept.texts, null)
  return versionOf(kept.base) === versionOf(sheet) ? { ...empty, history } : { base: kept.base, history, clash: sheet }
}

export const isUngiven = ({ base, history }: GiveState): boolean => changedParts(base, history.present).length > 0

export function stepGiving(state: GiveState, event: GiveEvent): GiveState {
  switch (event.kind) {
    case 'typed':
      return { ...state, history: change(state.history, event.texts, event.place) }
    case 'undo':
      return { ...state, history: undo(state.history) }
    case 'redo':
      return { ...state, history: redo(state.history) }
    case 'given':
      return startGiving(event.sheet)
    case 'refreshed':
      if (!isUngiven(state) && versionOf(event.sheet) > versionOf(state.base)) return startGiving(event.sheet)
      // who stands beneath, and how many people they answer for, is nobody's typing
      return { ...state, base: { ...state.base, units: event.sheet.units } }
    case 'clashed':
      return { ...state, clash: event.sheet }
    case 'keep-mine':
      return state.clash === null ? state : { ...state, base: state.clash, clash: null }
    case 'take-theirs':
      return state.clash === null ? state : { base: state.clash, history: change(state.history, {}, null), clash: null }
    default:
      return event satisfies never
  }
}
