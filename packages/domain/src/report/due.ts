import { type PlainDate, addDays, daysBetween, isWeekend } from '../kernel/plain-date.ts'

/** Days off and swapped working Saturdays, decided each year (Labour Code 45/2019/QH14, Articles 111 and 112). */
export interface WorkingCalendar {
  readonly daysOff: ReadonlySet<PlainDate>
  readonly workingWeekendDays: ReadonlySet<PlainDate>
}

export type DueKind = 'sent' | 'sent-late' | 'late' | 'due-today' | 'due-soon' | 'due-later'

export interface DueState {
  readonly kind: DueKind
  /** Days until the last day; 0 on it, negative after it. */
  readonly daysLeft: number
  /** Days by which the report came, or is by now, late. */
  readonly daysLate: number
}

/** "Soon" is a week, as the page of what waits for me groups it. */
const SOON_DAYS = 7

export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  if (calendar.daysOff.has(date)) return false
  return !isWeekend(date) || calendar.workingWeekendDays.has(date)
}

/** A term that ends on a day off ends with the next working day (Civil Code 91/2015/QH13, Article 148.5). */
export function lastDayOfTerm(dueOn: PlainDate, calendar: WorkingCalendar): PlainDate {
  let day = dueOn
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1)
  return day
}

/**
 * Where a report stands against its last day. Lateness goes by the day of receipt; `acceptedAs` is the day that the
 * superior accepts instead, for a report filled in without a signal.
 */
export function dueState(input: {
  readonly dueOn: PlainDate
  readonly receivedOn: PlainDate | null
  readonly acceptedAs: PlainDate | null
  readonly today: PlainDate
}): DueState {
  const { dueOn, today } = input
  const daysLeft = daysBetween(today, dueOn)
  const sentOn = input.receivedOn === null ? null : (input.acceptedAs ?? input.receivedOn)
  const daysLate = Math.max(0, daysBetween(dueOn, sentOn ?? today))
  if (sentOn !== null) return { kind: daysLate > 0 ? 'sent-late' : 'sent', daysLeft, daysLate }
  if (daysLeft < 0) return { kind: 'late', daysLeft, daysLate }
  if (daysLeft === 0) return { kind: 'due-today', daysLeft, daysLate }
  return { kind: daysLeft <= SOON_DAYS ? 'due-soon' : 'due-later', daysLeft, daysLate }
}
