/** A printed day, month or year: ISO at the precision of the text (`2021-10-30`, `2021-06`, `2021`). */
export type PrintedDate = {
  readonly iso: string
  readonly precision: 'day' | 'month' | 'year'
  /** False for a day that the calendar does not have (31/4, 30/02). */
  readonly exists: boolean
  readonly start: number
  readonly end: number
}

const two = (digits: string): string => digits.padStart(2, '0')

const DAY_WORDS = /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s+năm\s+(\d{4})(?!\d)/gu
const DAY_FIGURES = /(?<![\d/.])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu
const MONTH_WORDS = /tháng\s+(\d{1,2})\s*,?\s+năm\s+(\d{4})(?!\d)/gu
const MONTH_FIGURES = /(?<=(?:tháng|quý\s+i{1,3}v?)\s+)(\d{1,2})\s?[/-]\s?(\d{4})(?!\d)/gu
const YEAR = /(?<=năm\s+)((?:19|20)\d{2})(?![\d/])/gu

/** True when the calendar has that day. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}

/** Every date printed in folded text, in order, the widest reading of each. */
export function findDates(folded: string): PrintedDate[] {
  const found: PrintedDate[] = []
  const take = (
    start: number,
    end: number,
    iso: string,
    precision: PrintedDate['precision'],
    exists: boolean,
  ): void => {
    if (!found.some((other) => start < other.end && end > other.start))
      found.push({ iso, precision, exists, start, end })
  }
  const day = (match: RegExpMatchArray, d = '', m = '', y = ''): void => {
    const exists = dayExists(Number(y), Number(m), Number(d))
    take(match.index ?? 0, (match.index ?? 0) + match[0].length, `${y}-${two(m)}-${two(d)}`, 'day', exists)
  }
  const month = (match: RegExpMatchArray, m = '', y = ''): void => {
    const exists = Number(m) >= 1 && Number(m) <= 12
    take(match.index ?? 0, (match.index ?? 0) + match[0].length, `${y}-${two(m)}`, 'month', exists)
  }
  for (const match of folded.matchAll(DAY_WORDS)) day(match, match[1], match[2], match[3])
  for (const match of folded.matchAll(DAY_FIGURES)) day(match, match[1], match[3], match[4])
  for (const match of folded.matchAll(MONTH_WORDS)) month(match, match[1], match[2])
  for (const match of folded.matchAll(MONTH_FIGURES)) month(match, match[1], match[2])
  for (const match of folded.matchAll(YEAR))
    take(match.index, match.index + match[0].length, match[1] ?? '', 'year', true)
  return found.sort((a, b) => a.start - b.start)
}
