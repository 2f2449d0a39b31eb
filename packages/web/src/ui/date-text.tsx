import { formatDate, formatInstant } from './format.ts'

/** A plain date (`2021-10-30`) as `30/10/2021`, readable by machines as well. */
export function DateText({ date, year = true }: { date: string; year?: boolean }) {
  return <time dateTime={date}>{formatDate(date, { year })}</time>
}

/** An instant on the clock of Vietnam: `14:07 30/06/2021`. */
export function InstantText({ at }: { at: string }) {
  return <time dateTime={at}>{formatInstant(at)}</time>
}
