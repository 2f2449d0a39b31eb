import type { TimeRollUp } from '../campaign/indicator.ts'
import { type TargetGoal, isChangeGoal } from '../campaign/target.ts'
import { type Figure, compare } from '../kernel/decimal.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type DatedValue, type Forecast, type TrackRecord, forecastOf, trackRecordOf } from './forecast.ts'
import { progressOf } from './progress.ts'

/** Whether the goal is met all over the band, nowhere in it, or in a part of it. */
export type Verdict = 'likely' | 'unlikely' | 'open'

/** What the closing day will bring if it goes on as it went. */
export interface Outlook extends Forecast {
  readonly on: PlainDate
  /** `null` where nothing was assigned, or the base is missing. */
  readonly verdict: Verdict | null
}

export interface OutlookQuestion {
  readonly goal: TargetGoal
  readonly time: TimeRollUp
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly knownOnce: boolean
  /** More cannot be: 100 for a share in percent; `null` where there is no such bound. */
  readonly most: Figure | null
  /** The values that came, each with the last day of its period. */
  readonly points: readonly DatedValue[]
}

/**
 * The outlook of a target whose figure runs on: from nought where it is added up, from the base where it is a level. Has
 * none for ranks, for goals in words, for changes against the same period, for what each period has for itself or is known
 * only once, after a single stretch, and when all is over.
 */
export function outlookOf(question: OutlookQuestion): Outlook | null {
  const { goal, time, startsOn, endsOn, knownOnce } = question
  if (time === 'per-period' || knownOnce || goal.direction === 'rank' || goal.comparator === 'qualitative') return null
  // its base is the same period's, which says nothing of the whole year's
  if (time === 'cumulative' && isChangeGoal(goal)) return null
  if (question.points.some(({ on }) => on >= endsOn)) return null
  const points = withStart(question, startsOn)
  const carried = forecastOf(points, endsOn)
  if (carried === null || new Set(points.map(({ on }) => on)).size < LEAST_DAYS) return null
  const forecast = within(carried, question.most)
  return { ...forecast, on: endsOn, verdict: verdictOf(goal, forecast) }
}

/** How good the outlook of this target was on the days that have come. */
export const outlookRecordOf = (question: OutlookQuestion): TrackRecord | null =>
  trackRecordOf(withStart(question, question.startsOn))

/** Two stretches make a band; one would be a bare line. */
const LEAST_DAYS = 3

function within({ value, low, high }: Forecast, most: Figure | null): Forecast {
  const capped = (one: Figure) => (most !== null && compare(one, most) > 0 ? most : one)
  return { value: capped(value), low: capped(low), high: capped(high) }
}

function withStart({ goal, time, points }: OutlookQuestion, startsOn: PlainDate): readonly DatedValue[] {
  if (points.length === 0) return []
  const start = time === 'cumulative' ? '0' : isChangeGoal(goal) ? null : goal.base
  return start === null || points.some(({ on }) => on <= startsOn)
    ? points
    : [{ on: startsOn, value: start }, ...points]
}

function verdictOf(goal: TargetGoal, { low, value, high }: Forecast): Verdict | null {
  const met = [low, value, high].map((one) => progressOf(goal, one).met)
  if (met.includes(null)) return null
  if (met.every((one) => one === true)) return 'likely'
  return met.includes(true) ? 'open' : 'unlikely'
}
