import type { Aggregation } from '../campaign/indicator.ts'
import { type Figure, add, compare, divide, figure, isZero, multiply, negate } from '../kernel/decimal.ts'
import type { Amount, RatioScale } from '../report/amount.ts'

/**
 * What figures make together, as a value that can be merged and taken apart: a commutative group under `merge` with
 * `NOTHING` and `invert`. Changes fold in any order, and a correction is the new leaf less the old one.
 */
export interface Standing {
  /** Sum of values, of numerators, or of units that meet the condition. */
  readonly total: Figure
  /** Sum of denominators; for counts, the units that reported. 0 where neither applies. */
  readonly denominator: Figure
  /** n: figures that were to come. */
  readonly expected: number
  /** k: figures that came. */
  readonly reported: number
  readonly verified: number
  /** Came after the last day. Those that never came are worked out at reading, by the day. */
  readonly late: number
  /** What the same period of last year had, over those that came and of whom it is known: like with like. */
  readonly samePeriod: Figure
  readonly samePeriodKnown: number
}

export const NOTHING: Standing = {
  total: '0',
  denominator: '0',
  expected: 0,
  reported: 0,
  verified: 0,
  late: 0,
  samePeriod: '0',
  samePeriodKnown: 0,
}

/** Which units a count counts: those whose figure is at least, or at most, a number. */
export interface CountCondition {
  readonly is: 'at_least' | 'at_most'
  readonly value: Figure
}

export interface RollUpRule {
  readonly aggregation: Aggregation
  readonly scale: RatioScale
  /** For `count`; `null` where units already report how many there are. */
  readonly condition: CountCondition | null
}

/** One subject's figure of one period, as it stands now; `amount` is `null` while nothing that counts has come. */
export interface LeafFigure {
  readonly amount: Amount | null
  readonly verified: boolean
  readonly late: boolean
  /** What the subject had in the same period of last year, where it is known. */
  readonly samePeriod?: Figure | null
}

/** The leaf of a subject that owes a figure. One that owes none has `NOTHING`. */
export function leafOf(rule: RollUpRule, leaf: LeafFigure): Standing {
  if (leaf.amount === null) return { ...NOTHING, expected: 1 }
  const [total, denominator] = partsOf(rule, leaf.amount)
  return {
    total,
    denominator,
    expected: 1,
    reported: 1,
    verified: leaf.verified ? 1 : 0,
    late: leaf.late ? 1 : 0,
    ...samePeriodOf(rule, leaf.samePeriod ?? null),
  }
}

/** Rates do not add up, so of a rate nothing is summed. */
function samePeriodOf({ aggregation }: RollUpRule, samePeriod: Figure | null) {
  return samePeriod === null || aggregation === 'ratio'
    ? { samePeriod: '0', samePeriodKnown: 0 }
    : { samePeriod: figure(samePeriod), samePeriodKnown: 1 }
}

function partsOf(rule: RollUpRule, amount: Amount): [Figure, Figure] {
  if (amount.kind === 'ratio') return [figure(amount.numerator), figure(amount.denominator)]
  if (rule.aggregation !== 'count') return [figure(amount.value), '0']
  if (rule.condition === null) return [figure(amount.value), '1']
  const order = compare(amount.value, rule.condition.value)
  const met = rule.condition.is === 'at_least' ? order >= 0 : order <= 0
  return [met ? '1' : '0', '1']
}

export function merge(left: Standing, right: Standing): Standing {
  return {
    total: add(left.total, right.total),
    denominator: add(left.denominator, right.denominator),
    expected: left.expected + right.expected,
    reported: left.reported + right.reported,
    verified: left.verified + right.verified,
    late: left.late + right.late,
    samePeriod: add(left.samePeriod, right.samePeriod),
    samePeriodKnown: left.samePeriodKnown + right.samePeriodKnown,
  }
}

export function invert(standing: Standing): Standing {
  return {
    total: negate(standing.total),
    denominator: negate(standing.denominator),
    expected: 0 - standing.expected,
    reported: 0 - standing.reported,
    verified: 0 - standing.verified,
    late: 0 - standing.late,
    samePeriod: negate(standing.samePeriod),
    samePeriodKnown: 0 - standing.samePeriodKnown,
  }
}

/** What a leaf's change adds to everything above it: the new leaf less the one folded last. */
export function delta(before: Standing, after: Standing): Standing {
  return merge(after, invert(before))
}

export function isNothing(standing: Standing): boolean {
  return (
    isZero(standing.total) &&
    isZero(standing.denominator) &&
    standing.expected === 0 &&
    standing.reported === 0 &&
    standing.verified === 0 &&
    standing.late === 0 &&
    isZero(standing.samePeriod) &&
    standing.samePeriodKnown === 0
  )
}

/**
 * The number to show; `null` while nothing was reported, for missing is not zero. A rate is the sum of numerators over
 * the sum of denominators, never a mean of rates.
 */
export function valueOfStanding(rule: Pick<RollUpRule, 'aggregation' | 'scale'>, standing: Standing): Figure | null {
  if (standing.reported === 0) return null
  if (rule.aggregation !== 'ratio') return standing.total
  return isZero(standing.denominator) ? null : divide(multiply(standing.total, rule.scale), standing.denominator)
}

/** The same period of last year of all that came; `null` unless it is known of every one of them. */
export function samePeriodOfStanding(standing: Standing): Figure | null {
  return standing.reported > 0 && standing.samePeriodKnown === standing.reported ? standing.samePeriod : null
}
