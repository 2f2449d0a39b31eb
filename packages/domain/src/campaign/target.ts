import { type Figure, compare } from '../kernel/decimal.ts'
import type { Direction } from './indicator.ts'

/** How the document compares the figure with its goal, by the words that it uses. */
export const COMPARATORS = [
  'at_least',
  'at_most',
  'exactly',
  'between',
  'increase_by_at_least',
  'decrease_by_at_least',
  'increase_between',
  'decrease_between',
  'exceed_reference_by_at_least',
  'additional_count',
  'rank_improve_between',
  'qualitative',
] as const
export type Comparator = (typeof COMPARATORS)[number]

/** What a target sets out to reach. */
export interface TargetGoal {
  readonly comparator: Comparator
  readonly direction: Direction
  /** `null` only where the goal stands in words (`qualitative`). */
  readonly value: Figure | null
  /** The upper end of a range. */
  readonly valueHigh: Figure | null
  /** Where it starts: last year's figure, the same period's, the former rank, or the reference to exceed. */
  readonly base: Figure | null
  /** For goals that change something: percent of the base, or points (also places of a rank, absolute numbers). */
  readonly change: 'relative' | 'points' | null
}

/** Goals that speak of the change since the base and not of the level itself. */
export function isChangeGoal({ comparator }: Pick<TargetGoal, 'comparator'>): boolean {
  return /^(increase|decrease|exceed|rank)/.test(comparator)
}

/** Whether a level at or below the goal is what is wanted. */
export function isCeiling({ comparator, direction }: Pick<TargetGoal, 'comparator' | 'direction'>): boolean {
  if (isChangeGoal({ comparator })) return false
  return comparator === 'at_most' || (comparator !== 'at_least' && (direction === 'down' || direction === 'rank'))
}

/**
 * The number that has to be reached: the near end of a range for a rising target ("7 - 7,5 %" is met at 7), the far
 * end where less is better. `null` for goals in words.
 */
export function thresholdOf(goal: TargetGoal): Figure | null {
  if (goal.value === null) return null
  const high = goal.valueHigh
  if (high === null || compare(high, goal.value) <= 0 || !isCeiling(goal)) return goal.value
  return high
}
