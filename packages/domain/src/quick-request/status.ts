import { Refusal } from '../kernel/refusal.ts'

/** What was done with a quick report after it was asked. Instants are ISO strings in UTC. */
export type QuickFact = { readonly at: string; readonly by: string } & (
  | { readonly kind: 'closed' }
  | { readonly kind: 'extended' | 'reopened'; readonly dueAt: string }
)

export interface QuickState {
  readonly status: 'open' | 'closed'
  readonly dueAt: string
  /** Who closed it and when; they can open it again. */
  readonly closed: { readonly at: string; readonly by: string } | null
}

/** Folds the facts, in the order of their recording, into the present state. It is closed by a person, never by the clock. */
export function quickState(dueAt: string, facts: readonly QuickFact[]): QuickState {
  return facts.reduce(step, { status: 'open', dueAt, closed: null })
}

function step(state: QuickState, fact: QuickFact): QuickState {
  switch (fact.kind) {
    case 'closed':
      return { status: 'closed', dueAt: state.dueAt, closed: { at: fact.at, by: fact.by } }
    case 'extended':
    case 'reopened':
      return { status: 'open', dueAt: fact.dueAt, closed: null }
    default:
      return fact satisfies never
  }
}

export type QuickAction = 'answer' | 'close' | 'extend' | 'urge' | 'reopen'

/** What may be done next. */
export const nextQuickActions = {
  open: ['answer', 'close', 'extend', 'urge'],
  closed: ['reopen'],
} as const satisfies Record<QuickState['status'], readonly QuickAction[]>

/** @throws Refusal quick-request.closed | quick-request.open-already */
export function refuseUnlessNow({ status, closed }: QuickState, action: QuickAction): void {
  const allowed: readonly QuickAction[] = nextQuickActions[status]
  if (allowed.includes(action)) return
  if (status === 'open') throw new Refusal('quick-request.open-already')
  throw new Refusal('quick-request.closed', { by: closed?.by ?? '' })
}

/** A quick report is due at a day and hour still to come. @throws Refusal quick-request.due-passed */
export function checkDue(dueAt: string, now: string): void {
  if (Date.parse(dueAt) <= Date.parse(now)) throw new Refusal('quick-request.due-passed')
}

export interface QuickDue {
  readonly kind: 'sent' | 'sent-late' | 'waiting' | 'late'
  /** Whole minutes until it is due, or by which it came too late: never negative. */
  readonly minutes: number
}

const MINUTE = 60_000

/**
 * Where one unit stands against the hour. Lateness goes by the first sending: a correction makes nobody late.
 * @param sentAt when the unit first answered; `null` while it is silent
 */
export function quickDue(dueAt: string, sentAt: string | null, now: string): QuickDue {
  const left = Date.parse(dueAt) - Date.parse(sentAt ?? now)
  const minutes = Math.floor(Math.abs(left) / MINUTE)
  if (sentAt !== null) return { kind: left < 0 ? 'sent-late' : 'sent', minutes: left < 0 ? minutes : 0 }
  return { kind: left < 0 ? 'late' : 'waiting', minutes }
}
