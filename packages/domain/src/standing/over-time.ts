import type { TimeRollUp } from '../campaign/indicator.ts'
import { type Amount, addAmounts } from '../report/amount.ts'
import type { IndicatorKind } from '../report/figure.ts'

/** One subject's chosen figure of one period, in the measure that the indicator stores. */
export interface PeriodFigure {
  readonly periodId: string
  readonly amount: Amount | null
}

export interface TimedAmount {
  /** `null` while nothing that counts was reported up to this period. */
  readonly amount: Amount | null
  /** The period of the newest figure in it. */
  readonly asOfPeriodId: string | null
  /** Carried forward from an earlier period. */
  readonly stale: boolean
  /** Earlier periods of a running total that are still missing. */
  readonly missingPeriods: number
}

/**
 * A subject's figure as of the last of `periods` (oldest first, of one year): added up, carried forward, or that
 * period's alone. A stored running total is carried forward; a running total made of periods says how many are missing.
 */
export function overTime(kind: Pick<IndicatorKind, 'time' | 'stores'>, periods: readonly PeriodFigure[]): TimedAmount {
  const current = periods.at(-1)
  const newest = periods.findLast((period) => period.amount !== null)
  const carried: TimedAmount = {
    amount: newest?.amount ?? null,
    asOfPeriodId: newest?.periodId ?? null,
    stale: newest !== undefined && newest !== current,
    missingPeriods: 0,
  }
  if (kind.time === 'per-period') {
    const own = current?.amount ?? null
    return {
      amount: own,
      asOfPeriodId: own === null ? null : (current?.periodId ?? null),
      stale: false,
      missingPeriods: 0,
    }
  }
  if (kind.time === 'latest' || kind.stores === 'cumulative') return carried
  const known = periods.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  return {
    ...carried,
    amount: known.length === 0 ? null : known.reduce((sum, amount) => addAmounts(sum, amount) ?? sum),
    missingPeriods: newest === undefined ? 0 : periods.length - known.length,
  }
}

/** The periods to fold again when one is corrected: itself, and all after it where figures run on. */
export function periodsAffected(time: TimeRollUp, periodIds: readonly string[], corrected: string): readonly string[] {
  const at = periodIds.indexOf(corrected)
  if (at === -1) return []
  return time === 'per-period' ? [corrected] : periodIds.slice(at)
}
