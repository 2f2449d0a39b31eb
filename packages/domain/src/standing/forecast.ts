import { type Figure, add, compare, divide, multiply, subtract } from '../kernel/decimal.ts'
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
