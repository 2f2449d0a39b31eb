import { type Figure, add, compare, divide, floor, multiply, subtract, sum } from '@thidua/domain/kernel/decimal'

export interface Weight {
  readonly key: string
  readonly weight: number
}

/**
 * Cuts `whole` (a whole number) into whole parts by weight, the largest remainders rounded up, so that the parts make
 * the whole exactly. Equal remainders go to the heavier, then the earlier.
 */
export function shareByWeight(
  whole: Figure,
  weights: readonly Weight[],
): { readonly key: string; readonly value: Figure }[] {
  const total = sum(weights.map(({ weight }) => String(weight)))
  const shares = weights.map(({ key, weight }) => {
    const exact = divide(multiply(whole, String(weight)), total)
    const value = floor(exact)
    return { key, weight, value, remainder: subtract(exact, value) }
  })
  const left = Number(subtract(whole, sum(shares.map(({ value }) => value))))
  const raised = new Set(
    shares
      .toSorted((a, b) => compare(b.remainder, a.remainder) || b.weight - a.weight)
      .slice(0, left)
      .map(({ key }) => key),
  )
  return shares.map(({ key, value }) => ({ key, value: raised.has(key) ? add(value, '1') : value }))
}
