import type { PlainDate } from '../kernel/plain-date.ts'

/** What was done with a campaign. The signature launches it; `tracking-started` is when it came under tracking here. */
export interface CampaignFact {
  readonly kind: 'tracking-started' | 'final-review-issued' | 'closed' | 'withdrawn'
  readonly at: string
}

export type CampaignStatus = 'draft' | 'tracked' | 'reviewed' | 'closed' | 'withdrawn'

const RANK: Record<CampaignFact['kind'], number> = {
  'tracking-started': 1,
  'final-review-issued': 2,
  closed: 3,
  withdrawn: 4,
}
const AFTER = ['draft', 'tracked', 'reviewed', 'closed', 'withdrawn'] as const satisfies readonly CampaignStatus[]

/** Folds the recorded facts, in any order; a campaign never goes back to an earlier state. */
export function campaignStatus(facts: readonly CampaignFact[]): CampaignStatus {
  const furthest = Math.max(0, ...facts.map((fact) => RANK[fact.kind]))
  return AFTER[furthest] ?? 'draft'
}

export type CampaignAction =
  | 'edit-draft'
  | 'confirm'
  | 'start-tracking'
  | 'relay'
  | 'collect-reports'
  | 'review'
  | 'close'
  | 'withdraw'

/** What may be done next. A new status does not compile until it stands here. */
export const nextCampaignActions = {
  draft: ['edit-draft', 'confirm', 'start-tracking', 'withdraw'],
  tracked: ['relay', 'collect-reports', 'review', 'withdraw'],
  reviewed: ['close'],
  closed: [],
  withdrawn: [],
} as const satisfies Record<CampaignStatus, readonly CampaignAction[]>

/** Where today lies in the campaign's window; both ends belong to it. */
export function phaseOf(
  window: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
  today: PlainDate,
): 'before' | 'running' | 'over' {
  if (today < window.startsOn) return 'before'
  return today > window.endsOn ? 'over' : 'running'
}
