import { type TargetGoal, isCeiling } from '../campaign/target.ts'
import { type Figure, compare } from '../kernel/decimal.ts'
import { Refusal } from '../kernel/refusal.ts'

/**
 * What a unit pledges (đăng ký) is never weaker than what it was assigned: not below it where more is better, not
 * above it where less is. Refuses with `allocation.pledge-weaker`.
 */
export function checkPledge(
  goal: Pick<TargetGoal, 'comparator' | 'direction'>,
  assigned: Figure,
  pledged: Figure,
): void {
  const order = compare(pledged, assigned)
  if (isCeiling(goal) ? order > 0 : order < 0) throw new Refusal('allocation.pledge-weaker', { assigned, pledged })
}
