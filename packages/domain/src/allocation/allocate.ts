import type { Aggregation } from '../campaign/indicator.ts'
import { type Figure, add, compare, divide, floor, multiply, subtract, sum } from '../kernel/decimal.ts'
import { type Finding, Refusal } from '../kernel/refusal.ts'

/** What one unit is given of a target. */
export interface Part {
  readonly nodeId: string
  readonly value: Figure
}

/** Whether a target is cut into parts; rates and units' own figures are copied to everyone as they are. */
export function isDivided(aggregation: Aggregation): boolean {
  return aggregation === 'sum' || aggregation === 'count'
}

/**
 * Holds parts against the whole. Divided targets must be covered (`allocation.short`), more than the whole is only
 * pointed out (`allocation.over`); rates differ from the whole only where someone meant it (`allocation.rate-differs`).
 */
export function checkAllocation(aggregation: Aggregation, whole: Figure, parts: readonly Part[]): Finding[] {
  if (!isDivided(aggregation)) {
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

/**
 * A first proposal: divided targets by weight (population), in steps of 10^-places, the largest remainders rounded up
 * so that the parts make the whole exactly; others copied. Equal remainders go to the heavier, then the earlier.
 * Refuses negative numbers and weights that are all 0 (`allocation.no-weight`).
 */
export function allocate(input: {
  readonly aggregation: Aggregation
  readonly whole: Figure
  readonly weights: readonly { readonly nodeId: string; readonly weight: Figure }[]
  readonly places: number
}): Part[] {
  const { aggregation, whole, weights, places } = input
  if (!isDivided(aggregation)) return weights.map(({ nodeId }) => ({ nodeId, value: whole }))

  const total = sum(weights.map(({ weight }) => weight))
  if (compare(whole, '0') < 0 || weights.some(({ weight }) => compare(weight, '0') < 0))
    throw new Refusal('allocation.negative')
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
  return shares.map(({ nodeId, value }) => ({ nodeId, value: add(value, extra.get(nodeId) ?? '0') }))
}
