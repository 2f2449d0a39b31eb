import { type PlainDate, addDays } from '../kernel/plain-date.ts'
import type { RefusalParams } from '../kernel/refusal.ts'

/** Everything that may wait for somebody, each with what can be done about it on the spot. */
export const TODAY_ACTIONS = {
  'quick-request-late': ['answer-quickly'],
  'report-late': ['write-report'],
  'report-returned': ['amend-report'],
  'reminder-waiting': ['answer-done', 'answer-more-time'],
  'approval-waiting': ['approve', 'hand-back'],
  'document-unregistered': ['register'],
  'verification-waiting': ['verify', 'return'],
  'quick-request-due': ['answer-quickly'],
  'quick-answers-missing': ['urge', 'list'],
  'figures-to-answer': ['answer-figures'],
  'objections-waiting': ['see-objections'],
  'document-unread': ['read', 'acknowledge'],
  'document-unrelayed': ['relay'],
  'draft-unfinished': ['read'],
  'report-due': ['write-report'],
  'pledge-missing': ['pledge'],
  'duty-without-actor': ['name-actor'],
  'readers-missing': ['list'],
  'reports-missing': ['urge', 'list'],
  'silent-below': ['urge', 'list'],
  'answer-awaited': ['open'],
} as const satisfies Record<string, readonly string[]>

export type TodayKind = keyof typeof TODAY_ACTIONS

/** A fact that something waits; the most pressing kind stands first above and breaks ties. */
export interface WaitingFact {
  readonly kind: TodayKind
  /** The record to open. */
  readonly subjectId: string
  readonly params: RefusalParams
  /** `null` for what has no last day and should be done now. */
  readonly dueOn: PlainDate | null
  /** Its hour has passed, be it on this very day. */
  readonly hasPassed?: boolean
  /** The next step is somebody else's. */
  readonly waitsForOthers: boolean
}

export type TodayGroup = 'overdue' | 'today' | 'week' | 'waiting-for-others'

export interface TodayItem {
  readonly group: TodayGroup
  readonly kind: TodayKind
  readonly subjectId: string
  readonly params: RefusalParams
  readonly dueOn: PlainDate | null
  readonly actions: readonly string[]
}

const GROUPS: readonly TodayGroup[] = ['overdue', 'today', 'week', 'waiting-for-others']
const KINDS = Object.keys(TODAY_ACTIONS)
const WEEK_DAYS = 7

/**
 * "What waits for me, and what happens if I don't?": the facts grouped and the most pressing first. What is due later
 * than in a week is left for its own week; what waits for others stays in sight whenever it is due.
 */
export function todayItems(facts: readonly WaitingFact[], today: PlainDate): TodayItem[] {
  return facts
    .flatMap((fact): TodayItem[] => {
      const group = groupOf(fact, today)
      if (group === null) return []
      const { kind, subjectId, params, dueOn } = fact
      return [{ group, kind, subjectId, params, dueOn, actions: TODAY_ACTIONS[kind] }]
    })
    .toSorted(byUrgency)
}

function groupOf({ dueOn, hasPassed, waitsForOthers }: WaitingFact, today: PlainDate): TodayGroup | null {
  if (waitsForOthers) return 'waiting-for-others'
  if (hasPassed === true) return 'overdue'
  if (dueOn === null || dueOn === today) return 'today'
  if (dueOn < today) return 'overdue'
  return dueOn <= addDays(today, WEEK_DAYS) ? 'week' : null
}

/** Later than any day that is written, so that what has no last day comes after what has one. */
const NO_DAY = '9999-99-99'

function byUrgency(left: TodayItem, right: TodayItem): number {
  const byGroup = GROUPS.indexOf(left.group) - GROUPS.indexOf(right.group)
  if (byGroup !== 0) return byGroup
  const [leftDay, rightDay] = [left.dueOn ?? NO_DAY, right.dueOn ?? NO_DAY]
  if (leftDay !== rightDay) return leftDay < rightDay ? -1 : 1
  const byKind = KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind)
  return byKind === 0 ? Number(left.subjectId > right.subjectId) - Number(left.subjectId < right.subjectId) : byKind
}
