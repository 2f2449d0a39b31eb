import { type PlainDate, formatVietnameseDate } from '../kernel/plain-date.ts'
import { type Finding, Refusal } from '../kernel/refusal.ts'
import { type TargetGoal, isChangeGoal } from './target.ts'

/** What is known of a campaign that someone wants to put under tracking. */
export interface CampaignDraft {
  readonly name: string
  readonly legalBasisDocumentId: string | null
  readonly leadOrgUnitId: string | null
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly targets: readonly {
    readonly targetId: string
    readonly name: string
    readonly confirmed: boolean
    readonly goal: TargetGoal
  }[]
  /** Contents, duties and milestones read by the machine that nobody has looked at yet. */
  readonly unconfirmedElements: number
  readonly dutiesWithoutActor: number
}

/**
 * What is still missing before "Đưa vào theo dõi"; empty when nothing is. A tracked campaign stands on a document and
 * has a lead unit, and nothing read by the machine takes effect unconfirmed.
 */
export function missingBeforeTracking(draft: CampaignDraft): Finding[] {
  const missing: Finding[] = []
  const lack = (code: string, params: Finding['params'] = {}) => missing.push({ code: `campaign.${code}`, params })

  if (draft.name.trim() === '') lack('name-missing')
  if (draft.legalBasisDocumentId === null) lack('legal-basis-missing')
  if (draft.leadOrgUnitId === null) lack('lead-unit-missing')
  if (draft.startsOn === null) lack('start-missing')
  if (draft.endsOn === null) lack('end-missing')
  if (draft.startsOn !== null && draft.endsOn !== null && draft.endsOn < draft.startsOn)
    lack('window-ends-before-start', {
      startsOn: formatVietnameseDate(draft.startsOn),
      endsOn: formatVietnameseDate(draft.endsOn),
    })

  const unconfirmed = draft.targets.filter((target) => !target.confirmed).length
  if (unconfirmed > 0) lack('targets-unconfirmed', { count: unconfirmed })
  if (draft.unconfirmedElements > 0) lack('elements-unconfirmed', { count: draft.unconfirmedElements })
  for (const { targetId, name, goal } of draft.targets) {
    if (goal.comparator !== 'qualitative' && goal.value === null) lack('target-without-number', { targetId, name })
  }
  return missing
}

/** What does not stop tracking but should be seen: a change without a base, duties that name nobody. */
export function notesBeforeTracking(draft: CampaignDraft): Finding[] {
  const withoutBase = draft.targets.filter(({ goal }) => isChangeGoal(goal) && goal.base === null)
  return [
    ...withoutBase.map(({ targetId, name }) => ({
      code: 'campaign.change-without-base',
      params: { targetId, name },
    })),
    ...(draft.targets.length === 0 ? [{ code: 'campaign.no-targets', params: {} }] : []),
    ...(draft.dutiesWithoutActor > 0
      ? [{ code: 'campaign.duties-without-actor', params: { count: draft.dutiesWithoutActor } }]
      : []),
  ]
}

/** Refuses with `campaign.not-ready`, each missing thing as a field, while anything is missing. */
export function refuseUnlessReady(draft: CampaignDraft): void {
  const missing = missingBeforeTracking(draft)
  if (missing.length === 0) return
  throw new Refusal(
    'campaign.not-ready',
    { count: missing.length },
    missing.map(({ code, params }) => ({ path: String(params['targetId'] ?? code), code, params })),
  )
}
