import type { Aggregation, TimeRollUp } from '../campaign/indicator.ts'
import type { TargetGoal } from '../campaign/target.ts'
import { type Figure, percentOf } from '../kernel/decimal.ts'
import type { Finding } from '../kernel/refusal.ts'
import { type PeriodSpan, chainOf } from './chain.ts'
import { type Pace, type PaceQuestion, paceOf } from './pace.ts'
import { type Progress, progressOf } from './progress.ts'
import { reasonOf } from './reason.ts'

/** What a node was given of a target, and what it had before. */
export interface GivenToNode {
  readonly value: Figure | null
  readonly baseline: Figure | null
  /** What the same period of last year had, over those units beneath the node that have reported: like with like. */
  readonly samePeriodLastYear: Figure | null
}

/**
 * The goal that a node is held to: the target's own at the root, what it was given beneath; rates and ranks are everyone's
 * alike. A change in percent is counted from the same period of last year where that is known.
 */
export function goalAtNode(
  goal: TargetGoal,
  aggregation: Aggregation,
  given: GivenToNode & { readonly isRoot: boolean },
): TargetGoal {
  const isCopied = aggregation === 'ratio' || aggregation === 'own'
  const start = given.baseline ?? (given.isRoot || isCopied ? goal.base : null)
  const base = goal.change === 'relative' ? (given.samePeriodLastYear ?? start) : start
  if (given.isRoot) return { ...goal, base }
  return {
    ...goal,
    value: given.value ?? (isCopied ? goal.value : null),
    valueHigh: given.value === null && isCopied ? goal.valueHigh : null,
    base,
  }
}

/** The newest value up to a period, and the period that it speaks for. */
export interface NewestValue {
  readonly value: Figure | null
  readonly periodId: string
  /** Nothing came in the period asked for: the value of an earlier one is shown, and said to be. */
  readonly isStale: boolean
}

/** A period in which nothing came shows the value before it, unless the figures of each period stand alone. */
export function newestValue(
  time: TimeRollUp,
  periods: readonly PeriodSpan[],
  periodId: string,
  valueIn: (periodId: string) => Figure | null,
): NewestValue {
  const own = valueIn(periodId)
  if (own !== null) return { value: own, periodId, isStale: false }
  const before = chainOf(time, periods, periodId).findLast(
    (link) => link.periodId !== periodId && valueIn(link.periodId) !== null,
  )
  return before === undefined
    ? { value: null, periodId, isStale: false }
    : { value: valueIn(before.periodId), periodId: before.periodId, isStale: true }
}

/** All that is said of a figure against its goal. */
export interface Judgement {
  readonly progress: Progress
  readonly pace: Pace
  /** Where it should be on the day, in percent of the goal. */
  readonly paceOfPlan: Figure | null
  readonly reason: Finding
}

/** The one judgement that board, review and public page show. */
export function judge(question: PaceQuestion): Judgement {
  const progress = progressOf(question.goal, question.value)
  const pace = paceOf(question)
  const { threshold } = progress
  return {
    progress,
    pace,
    paceOfPlan: pace.expected === null || threshold === null ? null : (percentOf(pace.expected, threshold) ?? null),
    reason: reasonOf(question, pace),
  }
}
