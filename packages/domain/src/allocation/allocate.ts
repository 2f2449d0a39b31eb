import type { Aggregation } from '../campaign/indicator.ts'
import type { TargetGoal } from '../campaign/target.ts'
import { type Figure, add, compare, divide, floor, multiply, subtract, sum } from '../kernel/decimal.ts'
import { type Finding, Refusal } from '../kernel/refusal.ts'

/** What one unit is given of a target. */
export interface Part {
  readonly nodeId: string
  readonly value: Figure
}

/** What decides how a target goes down the tree. */
export interface Sharing {
  readonly aggregation: Aggregation
  readonly change: TargetGoal['change']
}

/**
 * Whether a target is cut into parts. Rates, units' own figures and changes in percent of a base ("giảm 5 % số vụ") are
 * copied to everyone as they are: two halves of 5 % are not 5 %.
 */
export function isDivided({ aggregation, change }: Sharing): boolean {
  return (aggregation === 'sum' || aggregation === 'count') && change !== 'relative'
}

/**
 * Holds parts against the whole. Divided targets must be covered (`allocation.short`), more than the whole is only
 * pointed out (`allocation.over`); what is copied differs from the whole only where someone meant it
 * (`allocation.rate-differs`).
 */
export function checkAllocation(sharing: Sharing, whole: Figure, parts: readonly Part[]): Finding[] {
  if (!isDivided(sharing)) {
    return parts
      .filter(({ value }) => compare(value, whole) !== 0)
      .map(({ nodeId, value }) => ({ code: 'allocation.rate-differs', params: { nodeId, value, whole } }))
  }
  const given = sum(parts.map(({ value }) => value))
  const order = compare(given, whole)
  if (order === 0) return []
  return order < 0
    ? [{ code: 'allocation.short', params: { whole, given, missing: subtract(whole, given) } }]
    : [{ code: 'allocation.over', params: { whole, given, excess: subtract(given, whole) } }]
}

interface Question extends Sharing {
  readonly whole: Figure
  readonly weights: readonly { readonly nodeId: string; readonly weight: Figure }[]
  /** Parts that stay as they are; only the rest of the whole is shared among the others. */
  readonly locked?: readonly Part[]
  readonly places: number
}

/**
 * A first proposal: divided targets by weight (population), in steps of 10^-places, the largest remainders rounded up
 * so that the parts make the whole exactly; others copied. Equal remainders go to the heavier, then the earlier. Locked
 * parts are answered unchanged.
 * Refuses negative numbers (`allocation.negative`), weights that are all 0 (`allocation.no-weight`), and locked parts
 * that exceed the whole (`allocation.locked-over`).
 */
export function allocate(question: Question): Part[] {
  const { whole, weights, places, locked = [] } = question
  const kept = new Map(locked.map(({ nodeId, value }) => [nodeId, value]))
  const free = weights.filter(({ nodeId }) => !kept.has(nodeId))
  const shared = new Map<string, Figure>(
    isDivided(question) ? share(restOf(whole, locked), free, places) : free.map(({ nodeId }) => [nodeId, whole]),
  )
  return weights.map(({ nodeId }) => ({ nodeId, value: kept.get(nodeId) ?? shared.get(nodeId) ?? '0' }))
}

function restOf(whole: Figure, locked: readonly Part[]): Figure {
  if (compare(whole, '0') < 0) throw new Refusal('allocation.negative')
  const taken = sum(locked.map(({ value }) => value))
  if (compare(taken, whole) > 0)
    throw new Refusal('allocation.locked-over', { whole, locked: taken, excess: subtract(taken, whole) })
  return subtract(whole, taken)
}

function share(whole: Figure, weights: Question['weights'], places: number): [string, Figure][] {
  if (weights.length === 0) return []
  const total = sum(weights.map(({ weight }) => weight))
  if (weights.some(({ weight }) => compare(weight, '0') < 0)) throw new Refusal('allocation.negative')
  if (compare(total, '0') === 0) throw new Refusal('allocation.no-weight')

  const step = divide('1', `1${'0'.repeat(places)}`)
  const shares = weights.map(({ nodeId, weight }) => {
    const exact = divide(multiply(whole, weight), total)
    const value = multiply(floor(divide(exact, step)), step)
    return { nodeId, weight, value, remainder: subtract(exact, value) }
  })
  let left = subtract(whole, sum(shares.map(({ value }) => value)))
  const hungriest = shares.toSorted((a, b) => compare(b.remainder, a.remainder) || compare(b.weight, a.weight))
  const extra = new Map<string, Figure>()
  for (const { nodeId } of hungriest) {
    if (compare(left, '0') <= 0) break
    const bite = compare(left, step) < 0 ? left : step
    extra.set(nodeId, bite)
    left = subtract(left, bite)
  }
  return shares.map(({ nodeId, value }) => [nodeId, add(value, extra.get(nodeId) ?? '0')])
}
