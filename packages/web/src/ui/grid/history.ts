/** What was typed, with the way back and forward again. */
export interface History<State> {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
  /** The place that is being typed in: one undo takes back all of it, not letter by letter. */
  readonly place: string | null
}

/** Steps kept; an officer goes back a few, never a day. */
const MOST = 200

export const startHistory = <State>(present: State): History<State> => ({ past: [], present, future: [], place: null })

/** Typing on in the same place continues the step; a place of `null` is always a step of its own. */
export function change<State>(history: History<State>, present: State, place: string | null): History<State> {
  const goesOn = place !== null && place === history.place && history.past.length > 0
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST)
  return { past, present, future: [], place }
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], place: null }
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future, place: null }
}
