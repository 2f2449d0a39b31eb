import { type Figure, figure } from './decimal.ts'
import type { PlainDate } from './plain-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `2712.5` as English prints it: `2,712.5`. */
export function formatEnglishNumber(value: Figure): string {
  const [whole = '0', decimals] = figure(value).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** `2021-10-30` as `30 October 2021`. */
export function formatEnglishDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}
