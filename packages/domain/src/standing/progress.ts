import { type TargetGoal, isCeiling, isChangeGoal, thresholdOf } from '../campaign/target.ts'
import { type Figure, absolute, compare, divide, percentOf, subtract } from '../kernel/decimal.ts'

/** How far a figure is from its goal. Everything is `null` that cannot be said truthfully. */
export interface Progress {
  /** What the goal speaks of: the level, or the change since the base. */
  readonly reached: Figure | null
  readonly threshold: Figure | null
  /** % so kế hoạch: reached by goal, as every officer computes it. Ranks and goals in words have none. */
  readonly percentOfPlan: Figure | null
  /** Place on the way from the base (else 0) to the goal, 0 to 1. */
  readonly bar: Figure | null
  readonly met: boolean | null
}

const UNKNOWN: Omit<Progress, 'threshold'> = { reached: null, percentOfPlan: null, bar: null, met: null }

/**
 * Holds a figure against its goal. A goal in words takes 1 for done and 0 for not. A change without a base, or in
 * percent of a base of 0, is undefined: it is shown and not judged.
 */
export function progressOf(goal: TargetGoal, value: Figure | null): Progress {
  const threshold = thresholdOf(goal)
  if (value === null) return { ...UNKNOWN, threshold }
  if (goal.comparator === 'qualitative') {
    const done = compare(value, '1') >= 0
    return { ...UNKNOWN, threshold, reached: value, bar: done ? '1' : '0', met: done }
  }
  const reached = reachedOf(goal, value)
  if (reached === null || threshold === null) return { ...UNKNOWN, threshold }
  return {
    reached,
    threshold,
    percentOfPlan: goal.direction === 'rank' ? null : (percentOf(reached, threshold) ?? null),
    bar: barOf(goal, reached, threshold),
    met: isMet(goal, reached, threshold),
  }
}

/** The level, or for goals that speak of a change: how much more, how much less, how many places up. */
export function reachedOf(goal: TargetGoal, value: Figure): Figure | null {
  if (!isChangeGoal(goal)) return value
  if (goal.base === null) return null
  const falling = goal.comparator.startsWith('decrease') || goal.comparator.startsWith('rank')
  const change = falling ? subtract(goal.base, value) : subtract(value, goal.base)
  if (goal.change !== 'relative') return change
  return percentOf(change, absolute(goal.base)) ?? null
}

function isMet(goal: TargetGoal, reached: Figure, threshold: Figure): boolean {
  if (goal.direction === 'hit' && !isChangeGoal(goal)) {
    if (goal.comparator === 'exactly') return compare(reached, threshold) === 0
    if (goal.comparator === 'between')
      return compare(reached, threshold) >= 0 && (goal.valueHigh === null || compare(reached, goal.valueHigh) <= 0)
  }
  return isCeiling(goal) ? compare(reached, threshold) <= 0 : compare(reached, threshold) >= 0
}

function barOf(goal: TargetGoal, reached: Figure, threshold: Figure): Figure {
  if (isCeiling(goal)) {
    if (compare(reached, threshold) <= 0) return '1'
    if (goal.base !== null && compare(goal.base, threshold) > 0)
      return within(divide(subtract(goal.base, reached), subtract(goal.base, threshold)))
    // past a ceiling of nought or below there is no share to show
    return compare(reached, '0') <= 0 ? '0' : within(divide(threshold, reached))
  }
  const start = startOf(goal)
  const way = subtract(threshold, start)
  if (compare(way, '0') <= 0) return compare(reached, threshold) >= 0 ? '1' : '0'
  return within(divide(subtract(reached, start), way))
}

/** Where the line to the goal begins: at the base of a rising level, else at 0. */
export function startOf(goal: TargetGoal): Figure {
  if (isChangeGoal(goal) || goal.comparator === 'additional_count' || goal.base === null) return '0'
  return goal.value !== null && compare(goal.base, goal.value) < 0 ? goal.base : '0'
}

function within(share: Figure): Figure {
  if (compare(share, '0') < 0) return '0'
  return compare(share, '1') > 0 ? '1' : share
}

/** How far away the goal still is, in the goal's own unit; `null` once it is met or cannot be said. */
export function stillMissing(progress: Progress): Figure | null {
  if (progress.met !== false || progress.reached === null || progress.threshold === null) return null
  return absolute(subtract(progress.threshold, progress.reached))
}
