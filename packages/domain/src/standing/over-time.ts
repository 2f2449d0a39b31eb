import { type Amount, addAmounts } from '../report/amount.ts'
import type { IndicatorKind } from '../report/figure.ts'

/**
 * A subject's figure as of a period: what ran on up to the period before, and what was reported for the period itself.
 * Either is `null` where nothing that counts was reported. Added up, carried forward, or the period's alone; a stored
 * running total is carried forward.
 */
export function runOn(
  { time, stores }: Pick<IndicatorKind, 'time' | 'stores'>,
  before: Amount | null,
  own: Amount | null,
): Amount | null {
  if (time === 'per-period') return own
  if (before === null || own === null || time === 'latest' || stores === 'cumulative') return own ?? before
  return addAmounts(before, own) ?? before
}

/** The same from all figures of a chain, oldest first. */
export function overTime(
  kind: Pick<IndicatorKind, 'time' | 'stores'>,
  amounts: readonly (Amount | null)[],
): Amount | null {
  return amounts.reduce((before, own) => runOn(kind, before, own), null)
}
