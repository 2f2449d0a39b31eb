import { type Figure, add, divide, isZero, multiply, subtract } from '../kernel/decimal.ts'

/** A reported quantity: a plain number, or the two numbers that make a rate. A rate is never kept without them. */
export type Amount =
  | { readonly kind: 'number'; readonly value: Figure }
  | { readonly kind: 'ratio'; readonly numerator: Figure; readonly denominator: Figure }

/** What a rate is multiplied by: 100 for percent, 10000 for "trên 1 vạn dân". */
export type RatioScale = '1' | '100' | '1000' | '10000'

/** The number that people read; `null` for a rate of nothing. */
export function valueOf(amount: Amount, scale: RatioScale = '100'): Figure | null {
  if (amount.kind === 'number') return amount.value
  return isZero(amount.denominator) ? null : divide(multiply(amount.numerator, scale), amount.denominator)
}

/** Adds two amounts of one kind, rates by their parts; `null` when a number meets a rate. */
export function addAmounts(left: Amount, right: Amount): Amount | null {
  return combine(left, right, add)
}

export function subtractAmounts(left: Amount, right: Amount): Amount | null {
  return combine(left, right, subtract)
}

function combine(left: Amount, right: Amount, how: (a: Figure, b: Figure) => Figure): Amount | null {
  if (left.kind === 'number' && right.kind === 'number') return { kind: 'number', value: how(left.value, right.value) }
  if (left.kind === 'ratio' && right.kind === 'ratio')
    return {
      kind: 'ratio',
      numerator: how(left.numerator, right.numerator),
      denominator: how(left.denominator, right.denominator),
    }
  return null
}
