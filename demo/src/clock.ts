import { type PlainDate, addDays, plainDate } from '@thidua/domain/kernel/plain-date'
import { type WorkingCalendar, isWorkingDay } from '@thidua/domain/report/due'

/** `2021-06-21 07:45` on a Vietnamese clock as an instant (ISO, UTC). */
export function inVietnam(dayAndTime: string): string {
  return new Date(`${dayAndTime.replace(' ', 'T')}:00+07:00`).toISOString()
}

/** When the demonstration opens: a Monday, the day before the mid-term reports are due. */
export const DEMO_NOW = inVietnam('2021-06-21 07:45')

/** Days off of 2021 that are no weekend: Tết, Giỗ Tổ, 30/4, 3/5 in place of Saturday 1/5, Quốc khánh. */
export const calendar: WorkingCalendar = {
  daysOff: new Set(
    [
      '2021-01-01',
      '2021-02-10',
      '2021-02-11',
      '2021-02-12',
      '2021-02-15',
      '2021-02-16',
      '2021-04-21',
      '2021-04-30',
      '2021-05-03',
      '2021-09-02',
      '2021-09-03',
    ].map(plainDate),
  ),
  workingWeekendDays: new Set(),
}

/** The working day that many working days after `day`; `day` itself for 0, or the next where it is none. */
export function workingDayAfter(day: PlainDate, days: number): PlainDate {
  let current = day
  let left = days
  while (left > 0 || !isWorkingDay(current, calendar)) {
    current = addDays(current, 1)
    if (left > 0 && isWorkingDay(current, calendar)) left -= 1
  }
  return current
}
