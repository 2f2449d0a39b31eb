import { type PlainDate, addDays, isWeekend } from '@thidua/domain/kernel/plain-date'

/** `2021-06-21 07:45` on a Vietnamese clock as an instant (ISO, UTC). */
export function inVietnam(dayAndTime: string): string {
  return new Date(`${dayAndTime.replace(' ', 'T')}:00+07:00`).toISOString()
}

/** When the demonstration opens: a Monday, the day before the mid-term reports are due. */
export const DEMO_NOW = inVietnam('2021-06-21 07:45')

/** Days off in the first half of 2021 that are no weekend: Tết, Giỗ Tổ, 30/4, and 3/5 in place of Saturday 1/5. */
const DAYS_OFF: ReadonlySet<string> = new Set([
  '2021-02-10',
  '2021-02-11',
  '2021-02-12',
  '2021-02-15',
  '2021-02-16',
  '2021-04-21',
  '2021-04-30',
  '2021-05-03',
])

export function isWorkingDay(day: PlainDate): boolean {
  return !isWeekend(day) && !DAYS_OFF.has(day)
}

/** The working day that many working days after `day`; `day` itself for 0, or the next where it is none. */
export function workingDayAfter(day: PlainDate, days: number): PlainDate {
  let current = day
  let left = days
  while (left > 0 || !isWorkingDay(current)) {
    current = addDays(current, 1)
    if (left > 0 && isWorkingDay(current)) left -= 1
  }
  return current
}
