import type { TimeRollUp } from '../campaign/indicator.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** A reporting period of one campaign. */
export interface PeriodSpan {
  readonly periodId: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
}

const byEnd = (left: PeriodSpan, right: PeriodSpan) =>
  left.endsOn === right.endsOn ? (left.periodId < right.periodId ? -1 : 1) : left.endsOn < right.endsOn ? -1 : 1

/**
 * The periods that a figure of `periodId` runs on from, oldest first, itself last. Running totals take periods that do
 * not overlap, so that a half-year's report is never added to its own months; the latest level looks at all that ended
 * before; figures for each period stand alone. Empty for an unknown period.
 */
export function chainOf(time: TimeRollUp, periods: readonly PeriodSpan[], periodId: string): PeriodSpan[] {
  const current = periods.find((period) => period.periodId === periodId)
  if (current === undefined) return []
  if (time === 'per-period') return [current]
  const earlier = periods.filter((period) => period !== current && byEnd(period, current) < 0).toSorted(byEnd)
  if (time === 'latest') return [...earlier, current]
  const chain = [current]
  for (const period of earlier.toReversed()) if (period.endsOn < (chain[0] ?? current).startsOn) chain.unshift(period)
  return chain
}

/** The period that comes before one without overlapping it, if there is any: what a figure is held against. */
export function periodBefore(periods: readonly PeriodSpan[], periodId: string): PeriodSpan | undefined {
  return chainOf('cumulative', periods, periodId).at(-2)
}

/** One period, and the one whose figure runs on into it. */
export interface Step {
  readonly periodId: string
  readonly beforeId: string | null
}

/** What is folded again when figures of some periods changed: those, and all that run on from them, oldest first. */
export function stepsAfter(time: TimeRollUp, periods: readonly PeriodSpan[], changed: ReadonlySet<string>): Step[] {
  return periods.toSorted(byEnd).flatMap(({ periodId }): Step[] => {
    const chain = chainOf(time, periods, periodId)
    const isReached = chain.some((link) => changed.has(link.periodId))
    return isReached ? [{ periodId, beforeId: chain.at(-2)?.periodId ?? null }] : []
  })
}
