import { Refusal } from '../kernel/refusal.ts'

interface Act {
  /** Which revision of the report the act concerns; the first is 1. */
  readonly revision: number
  readonly at: string
}

/** What was done with a report, in the order in which it was recorded. */
export type ReportFact =
  | (Act & { readonly kind: 'drafted' | 'presented' | 'sent' })
  /** The leader decides; the officer may have typed it for him from the paper. */
  | (Act & { readonly kind: 'approved'; readonly decidedBy: string; readonly enteredBy: string })
  /** Given back inside the unit, before it was sent. */
  | (Act & { readonly kind: 'handed-back'; readonly reason: string })
  /** Sent back by the superior: the cells named, or the whole report when none is. */
  | (Act & { readonly kind: 'returned'; readonly figureKeys: readonly string[]; readonly reason: string })
  /** Accepted by the superior: the cells named, or the whole report when none is. */
  | (Act & { readonly kind: 'verified'; readonly figureKeys: readonly string[] })
  /** The superior takes back an acceptance: the report waits to be checked again. */
  | (Act & { readonly kind: 'verification-withdrawn' })

export type ReportStatus = 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified'

export interface ReportState {
  readonly status: ReportStatus
  readonly revision: number
  /** Cells of the latest revision that were sent back, with the reason. `*` stands for the whole report. */
  readonly returned: ReadonlyMap<string, string>
  /** Cells of the latest revision that were accepted; `*` stands for all that were not returned. */
  readonly verified: ReadonlySet<string>
  readonly decidedBy: string | null
  readonly enteredBy: string | null
}

export const WHOLE_REPORT = '*'

const NEW: ReportState = {
  status: 'none',
  revision: 0,
  returned: new Map(),
  verified: new Set(),
  decidedBy: null,
  enteredBy: null,
}

/** Folds the facts of one report into its present state: that of its latest revision. */
export function reportState(facts: readonly ReportFact[]): ReportState {
  return facts.reduce(step, NEW)
}

export function reportStatus(facts: readonly ReportFact[]): ReportStatus {
  return reportState(facts).status
}

function step(before: ReportState, fact: ReportFact): ReportState {
  if (fact.revision < before.revision) return before
  const state = fact.revision > before.revision ? { ...NEW, revision: fact.revision } : before
  switch (fact.kind) {
    case 'drafted':
      return { ...state, status: 'draft', decidedBy: null, enteredBy: null }
    case 'handed-back':
      return { ...state, status: 'draft', decidedBy: null, enteredBy: null }
    case 'presented':
      return { ...state, status: 'presented' }
    case 'approved':
      return { ...state, status: 'approved', decidedBy: fact.decidedBy, enteredBy: fact.enteredBy }
    case 'sent':
      return { ...state, status: 'sent' }
    case 'returned': {
      const returned = new Map(state.returned)
      for (const key of named(fact.figureKeys)) returned.set(key, fact.reason)
      const verified = new Set([...state.verified].filter((key) => !returned.has(key)))
      return { ...state, status: 'returned', returned, verified: returned.has(WHOLE_REPORT) ? new Set() : verified }
    }
    case 'verified': {
      const keys = named(fact.figureKeys)
      const whole = keys.includes(WHOLE_REPORT)
      const returned = new Map([...state.returned].filter(([key]) => !whole && !keys.includes(key)))
      const status =
        returned.size > 0 ? 'returned' : whole ? 'verified' : state.status === 'returned' ? 'sent' : state.status
      return { ...state, status, returned, verified: new Set([...state.verified, ...keys]) }
    }
    case 'verification-withdrawn':
      return { ...state, status: 'sent', verified: new Set() }
    default:
      return fact satisfies never
  }
}

const named = (keys: readonly string[]) => (keys.length === 0 ? [WHOLE_REPORT] : keys)

/** Whether one cell of the latest revision stands sent back. */
export function isReturned(state: ReportState, key: string): boolean {
  return state.returned.has(key) || state.returned.has(WHOLE_REPORT)
}

/** Whether one cell of the latest revision was accepted. */
export function isVerified(state: ReportState, key: string): boolean {
  return !isReturned(state, key) && (state.verified.has(key) || state.verified.has(WHOLE_REPORT))
}

export type ReportAction =
  | 'edit'
  | 'present'
  | 'approve'
  | 'hand-back'
  | 'send'
  | 'return'
  | 'verify'
  | 'amend'
  | 'withdraw-verification'

/** What may be done next. A report that was sent is never changed; an amendment is a new revision. */
export const nextReportActions = {
  none: ['edit'],
  draft: ['edit', 'present', 'approve'],
  presented: ['approve', 'hand-back'],
  approved: ['send', 'hand-back'],
  sent: ['verify', 'return', 'amend'],
  returned: ['amend', 'verify', 'return'],
  verified: ['amend', 'return', 'withdraw-verification'],
} as const satisfies Record<ReportStatus, readonly ReportAction[]>

/** Refuses an act whose time has not come or has passed, with `report.not-now`. */
export function refuseUnlessNow(status: ReportStatus, action: ReportAction): void {
  const allowed: readonly ReportAction[] = nextReportActions[status]
  if (!allowed.includes(action)) throw new Refusal('report.not-now', { status, action })
}
