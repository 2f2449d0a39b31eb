import { type TargetGoal, isCeiling } from '../campaign/target.ts'
import { type Figure, compare } from '../kernel/decimal.ts'
import { Refusal } from '../kernel/refusal.ts'

type Sense = Pick<TargetGoal, 'comparator' | 'direction'>

/** Better than, the same as, or weaker than what was assigned; an exact plan has no better. */
export type PledgeLevel = 'higher' | 'equal' | 'weaker'

/** How a pledge stands to what was assigned, by what is better for the target. */
export function pledgeLevel(goal: Sense, assigned: Figure, pledged: Figure): PledgeLevel {
  const order = compare(pledged, assigned)
  if (order === 0) return 'equal'
  if (isExact(goal)) return 'weaker'
  return isCeiling(goal) === order < 0 ? 'higher' : 'weaker'
}

const isExact = ({ comparator, direction }: Sense): boolean => comparator === 'exactly' || direction === 'hit'

/**
 * What a unit pledges (đăng ký) is never weaker than what it was assigned: not below it where more is better, not
 * above it where less is, the same where the plan is exact.
 * Refuses with `allocation.pledge-weaker`, or `allocation.pledge-differs` for an exact plan.
 */
export function checkPledge(goal: Sense, assigned: Figure, pledged: Figure): void {
  if (pledgeLevel(goal, assigned, pledged) !== 'weaker') return
  throw new Refusal(isExact(goal) ? 'allocation.pledge-differs' : 'allocation.pledge-weaker', { assigned, pledged })
}
