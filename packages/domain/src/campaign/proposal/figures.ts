import { findQuantities, type Quantity } from '@thidua/official-document'
import type { Stretch } from './phrase/stretch.ts'
import { datesOf } from './passage-dates.ts'
import { indexAt, type Passage } from './passages.ts'

/** The quantities of a passage that are no date, term of office, document number, label or measure of a rate. */
export function figuresOf(passage: Passage): Quantity[] {
  if (!HAS_NUMBER.test(passage.folded)) return []
  const label = labelLength(passage)
  const text = ' '.repeat(label) + passage.folded.slice(label)
  const masked = [
    ...datesOf(passage),
    ...passage.mentions.map((one) => ({
      start: indexAt(passage.offsets, one.start),
      end: indexAt(passage.offsets, one.end),
    })),
    ...termsIn(text),
    ...ratesPer(text),
    ...[...text.matchAll(PER_ONE)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...hoursIn(text),
  ]
  const names = namesIn(text)
  const isPartOfName = (one: Quantity): boolean => names.some(({ start, end }) => one.start >= start && one.start < end)
  return findQuantities(text).filter(
    (one) => !isPartOfName(one) && !masked.some((mask) => one.start < mask.end && one.end > mask.start),
  )
}

/** A digit, or a word that numbers in words begin with. */
const HAS_NUMBER = /\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|gấp|nửa)(?!\p{L})/u
/** Terms of office, spans of years, years and days: numbers that date. */
const DATED: readonly RegExp[] = [
  /(?<!\d)(?:1\d|20)\d{2} ?- ?(?:1\d|20)\d{2}(?!\d)(?! ?[\p{L}%])/gu,
  /\((?:1\d|20)\d{2} ?- ?(?:1\d|20)\d{2}\)/gu,
  /(?<!\d)(?:19|20)\d{2} ?- ?(?:19|20)\d{2}(?!\d)/gu,
  /(?<=(?:năm|giai đoạn|nhiệm kỳ|trước|đến|so với|sau) )(?:19|20)\d{2}(?!\d)/gu,
  /(?<![\d.,])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d.,/]| ?\p{L})/gu,
  /(?<=ngày )\d{1,2}[/-]\d{1,2}/gu,
]
/** `đến 30/9`: a day, unless what follows is counted (`đến 9/11 xã`). */
const DAY = /(?<=(?:ngày|tháng|đến|trước|hết|từ|vào|sáng|chiều|quý) )\d{1,2}\/\d{1,2}(?![\d.,/])/gu
const isDay = (words: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/u.test(words)
const COUNTED = new Set(
  'xã phường thôn bản huyện hộ tiêu trường đơn khu tổ ấp buôn làng chỉ cơ chi đảng người hồ'.split(' '),
)
const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
const MAY_DATE = /\d{4}|\d[/-]\d/u
const termsIn = (text: string): Stretch[] => (MAY_DATE.test(text) ? allTermsIn(text) : [])
const allTermsIn = (text: string): Stretch[] => [
  ...DATED.flatMap((pattern) => stretchesOf(text, pattern)),
  ...stretchesOf(text, DAY).filter(
    ({ start, end }) =>
      isDay(text.slice(start, end)) && !COUNTED.has(/^ (\p{L}+)/u.exec(text.slice(end, end + 12))?.[1] ?? ''),
  ),
]
/** `trước 16 giờ ngày …`: a time of the day. */
const hoursIn = (text: string): Stretch[] =>
  HOUR.test(text) ? HOURS.flatMap((pattern) => stretchesOf(text, pattern)) : []
const HOUR = /\d ?(?:giờ|h)(?!\p{L})/u
const HOURS: readonly RegExp[] = [
  /(?:trước|lúc|vào|từ|đến) \d{1,2} ?(?:giờ|h)(?!\p{L})(?: ?\d{1,2})?/gu,
  /\d{1,2} ?(?:giờ|h)(?!\p{L})(?: ?\d{1,2}(?: phút)?)?,? (?=ngày|thứ|hằng|hàng|sáng|chiều)/gu,
]
/** What stands in quotation marks is a name: `"5 không, 3 sạch"`. */
const namesIn = (text: string): Stretch[] =>
  [...text.matchAll(/"[^"]{1,80}"/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
/** `trên 1 vạn dân`, `/100.000 dân`: the measure of a rate, not a figure. */
const PER =
  /(?:trên|\/|cho|mỗi|tính trên) ?(?:một|10{0,2}(?:\.000){0,2}|10{3,5}) ?(?:vạn|nghìn|ngàn|triệu)? ?(?:dân|người dân|người|trẻ đẻ sống|trẻ|hộ dân|hộ|đảng viên|lao động|ha|hecta|héc ta|đơn vị diện tích|km2)(?!\p{L})/gu
/** `15/100.000 trẻ đẻ sống`: the rate is the unit. */
export const rateAfter = (text: string, at: number): string => {
  const match = PER_SLASH.exec(text.slice(at, at + 40))
  return match?.[0] ?? ''
}
const PER_SLASH = /^\s?\/\s?(?:\d{1,3}(?:\.000){1,2}|10{2,4}) ?(?:dân|người|trẻ đẻ sống|trẻ|hộ|lao động)/u
/** True where the unit is a noun that is counted (`10 xã`): it opens what is said of the number. */
export const isCounted = (quantity: Quantity): boolean => quantity.unit?.kind === 'count'
/** The unit as printed, the rate where there is no other. */
export const unitOf = (text: string, quantity: Quantity): string | null =>
  quantity.unit === null
    ? (quantity.impliedUnit ?? (rateAfter(text, quantity.end).trim() || null))
    : text.slice(quantity.unit.start, quantity.unit.end).replace(/^phần trăm$/u, '%')
/** `trên một giường bệnh`: one of the things that the rate is per. */
const PER_ONE = /(?:trên|\/|tính trên|(?<!\p{L})cho) ?(?:một|1) \p{L}+/gu
const ratesPer = (text: string): Stretch[] =>
  [...text.matchAll(PER)].flatMap((match) =>
    /vạn|nghìn|ngàn|triệu|000|một|[/]|trên 1 /u.test(match[0])
      ? [{ start: match.index, end: match.index + match[0].length }]
      : [],
  )
/** Length of a heading's label, or of the running number of a table's row. */
export function labelLength({ folded, isRow }: Passage): number {
  const match = LABEL.exec(folded) ?? (isRow ? ROW_NUMBER.exec(folded) : null)
  return match?.[0].length ?? 0
}
const LABEL =
  /^(?:\(\d{1,2}\) ?|\d{1,2}(?:\.\d{1,2}){1,3}[.)/]? |\d{1,2} ?[.)] ?(?!\d{3})|\d{1,2} ?\/ ?(?=\p{L}|\d+ ?%)|\d{1,2} ?- (?=\p{L})|\d- (?=\d)|[a-zđ] ?[.)] ?|[ivx]{1,5}[.)] )/u
const ROW_NUMBER = /^\d{1,3} (?=\p{L})/u
