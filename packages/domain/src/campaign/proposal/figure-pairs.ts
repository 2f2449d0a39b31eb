import type { Quantity } from '@thidua/official-document'
import { isCounted, unitOf } from './figures.ts'

/** What one figure of a sentence is to the one before it. */

/** `25 triệu cây, gồm 20 triệu cây tập trung`: a part of a whole counted in the same unit. */
export const isPart = (text: string, one: Quantity, before: Quantity | undefined): boolean =>
  before !== undefined &&
  text.slice(0, one.start).endsWith('gồm ') &&
  unitOf(text, one) !== null &&
  unitOf(text, one) === unitOf(text, before)

/** `1 nhà vệ sinh trên 500 lượt khám`: the second number is what the first is per. */
export const isMeasureOf = (text: string, one: Quantity, before: Quantity | undefined): boolean =>
  before !== undefined &&
  isCounted(before) &&
  (one.value === 1 || before.value === 1) &&
  one.unit?.kind !== 'rate' &&
  /^(?: [^\s,;.:]+){0,2} (?:trên|cho) $/u.test(text.slice(before.end, one.start))

const STANDS = /từ(?: mức| khoảng)? $/u
/** Words between where things stand and where they are to go: `năm học trước xuống dưới`. */
const MOVES =
  /^ ?(?:\([^)]{0,40}\) ?)?(?:[^\s,;:.()]+ ){0,5}?(?:lên|xuống|còn)(?: còn| trên| dưới| ít nhất| tối thiểu| thành| đạt| đến| tới| mức| hơn| khoảng| không quá| tối đa)* ?$/u

/** `từ 78% lên 98%`: the first number is where things stand. */
export const isBase = (text: string, low: Quantity, high: Quantity): boolean =>
  low.valueHigh === null &&
  STANDS.test(text.slice(0, low.start)) &&
  MOVES.test(text.slice(low.end, high.start).replace(/(?:19|20)\d{2}/gu, ''))

const THEN =
  /^ ?[(,] ?(?:(?:số liệu |thực hiện |ước )?(?:(?:cuối |đầu |hết |hết năm |cuối năm |năm học |năm )?((?:19|20)\d{2})|đầu (?:năm|kỳ|vụ|quý)|(?:cuối |đầu )?(?:năm|kỳ|vụ|quý|tháng)(?: học)? (?:trước|ngoái)|cùng kỳ(?: năm trước)?|hiện(?: nay)?|trước đây))[^\d(),;]{0,30}$/u

/** `65 bài (năm 2017: 41 bài)`: the second number says where things stood before the goal. */
export function isFormer(text: string, goalEnd: number, one: Quantity, yearOfIssue: number | null): boolean {
  const match = THEN.exec(text.slice(goalEnd, one.start))
  if (match === null || /(?<!\p{L})(?:tăng|giảm|phấn đấu|vượt)(?!\p{L})/u.test(match[0])) return false
  return match[1] === undefined || (yearOfIssue !== null && Number(match[1]) < yearOfIssue)
}
