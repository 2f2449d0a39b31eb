import {
  type Figure,
  absolute,
  add,
  compare,
  divide,
  isZero,
  multiply,
  percentOf,
  subtract,
  sum,
} from '../kernel/decimal.ts'
import { type PlainDate, daysBetween } from '../kernel/plain-date.ts'

/** A figure and the day that it speaks for. */
export interface DatedValue {
  readonly on: PlainDate
  readonly value: Figure
}

export interface Forecast {
  readonly value: Figure
  /** The slowest and the fastest stretch so far, carried to the closing day. */
  readonly low: Figure
  readonly high: Figure
}

/**
 * The closing day's figure if it goes on as it went: a straight line from the first point to the newest, and a band
 * between the slowest and the fastest stretch. `null` with fewer than two days. It is the machine's; the unit's own
 * estimate stands beside it.
 */
export function forecastOf(points: readonly DatedValue[], closingOn: PlainDate): Forecast | null {
  const sorted = points.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const [first] = sorted
  const newest = sorted.at(-1)
  if (first === undefined || newest === undefined || first.on === newest.on) return null
  const left = Math.max(0, daysBetween(newest.on, closingOn))
  const paces = sorted.slice(1).flatMap((point, at) => {
    const before = sorted[at]
    return before === undefined || before.on === point.on ? [] : [paceBetween(before, point)]
  })
  const carried = (pace: Figure) => add(newest.value, multiply(pace, String(left)))
  return {
    value: carried(paceBetween(first, newest)),
    low: carried(paces.reduce((least, pace) => (compare(pace, least) < 0 ? pace : least))),
    high: carried(paces.reduce((most, pace) => (compare(pace, most) > 0 ? pace : most))),
  }
}

/** Change a day. */
function paceBetween(from: DatedValue, to: DatedValue): Figure {
  return divide(subtract(to.value, from.value), String(daysBetween(from.on, to.on)))
}

/** How good the same method was on this target so far. */
export interface TrackRecord {
  readonly tries: number
  /** How far the forecast for a day was from what came, in percent of what came, on the average. */
  readonly meanError: Figure
}

/** Forecasts every day that has come since the third from the days before it. `null` while there is none to compare. */
export function trackRecordOf(points: readonly DatedValue[]): TrackRecord | null {
  const sorted = points.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const [first] = sorted
  const errors = sorted.flatMap((point, at) => {
    const newest = sorted[at - 1]
    if (first === undefined || newest === undefined || first.on === newest.on || isZero(point.value)) return []
    const said = add(newest.value, multiply(paceBetween(first, newest), String(daysBetween(newest.on, point.on))))
    return percentOf(absolute(subtract(said, point.value)), absolute(point.value)) ?? []
  })
  return errors.length === 0 ? null : { tries: errors.length, meanError: divide(sum(errors), String(errors.length)) }
}
