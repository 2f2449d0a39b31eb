import { Refusal } from './refusal.ts'

declare const plainDateBrand: unique symbol

/** A day of the calendar as law counts it, `YYYY-MM-DD`; it exists and belongs to no time zone. */
export type PlainDate = string & { readonly [plainDateBrand]: true }

const DAY_IN_MILLISECONDS = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const VIETNAMESE_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** The province's time zone, said once. Vietnam keeps UTC+7 the whole year. */
export const VIETNAM_TIME_ZONE = 'Asia/Ho_Chi_Minh'

const dayInVietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: VIETNAM_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

function midnight(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function fromMidnight(instant: number): PlainDate {
  return new Date(instant).toISOString().slice(0, 10) as PlainDate
}

/** Reads `YYYY-MM-DD`. Refuses a day that does not exist (`2021-02-29`) with `kernel.date-invalid`. */
export function plainDate(text: string): PlainDate {
  const instant = ISO_DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(instant) || fromMidnight(instant) !== text) throw new Refusal('kernel.date-invalid', { text })
  return text as PlainDate
}

/** Whether `text` is an existing day, `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  try {
    plainDate(text)
    return true
  } catch {
    return false
  }
}

/** The day `days` after `date`; before it when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromMidnight(midnight(date) + days * DAY_IN_MILLISECONDS)
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (midnight(to) - midnight(from)) / DAY_IN_MILLISECONDS
}

/** Orders days for `sort`: negative when `left` is earlier. */
export function compareDates(left: PlainDate, right: PlainDate): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Saturday or Sunday. Public holidays are data of their own (Labour Code 45/2019/QH14, Article 112). */
export function isWeekend(date: PlainDate): boolean {
  const weekday = new Date(midnight(date)).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** Reads `30/10/2021`, also `1/3/2021` and `01.03.2021`. Refuses with `kernel.date-invalid`. */
export function parseVietnameseDate(text: string): PlainDate {
  const [, day, month, year] = VIETNAMESE_DAY.exec(text.trim()) ?? []
  if (day === undefined || month === undefined || year === undefined) throw new Refusal('kernel.date-invalid', { text })
  return plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** `30/10/2021`. */
export function formatVietnameseDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** The day in Vietnam at an instant (ISO, any offset): 17:00 UTC is already tomorrow. */
export function dateInVietnam(instant: string): PlainDate {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) throw new Refusal('kernel.instant-invalid', { text: instant })
  return plainDate(dayInVietnam.format(milliseconds))
}

const HOUR_AND_MINUTE = /^([01]\d|2[0-3]):[0-5]\d$/

/** The instant (ISO, UTC) at which a clock in Vietnam shows that hour, `16:30`. @throws Refusal kernel.instant-invalid */
export function instantInVietnam(date: PlainDate, time: string): string {
  if (!HOUR_AND_MINUTE.test(time)) throw new Refusal('kernel.instant-invalid', { text: `${date} ${time}` })
  return new Date(`${date}T${time}:00+07:00`).toISOString()
}
