import { COUNTED, MEASURES, MONEY, RATES } from './unit-words.ts'

const SCALE = '(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\\s+(?:tỷ|tỉ))?)'
const escaped = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|')

const UNIT = new RegExp(
  `\\s{0,3}(?:(?:%|‰)|(?:${escaped(RATES.slice(2))})(?![\\p{L}\\d])` +
    `|${SCALE}\\s+(?:${escaped([...MONEY, ...MEASURES, ...COUNTED])})(?![\\p{L}\\d])` +
    `|(?:${escaped([...MONEY, ...MEASURES, ...COUNTED])})(?![\\p{L}\\d])|${SCALE}(?![\\p{L}\\d]))`,
  'yu',
)

/** `tạ/ha`, `kWh/m3`, `triệu đồng/người/năm`: what a measure or a sum of money is per. */
const PER = /^(?: ?\/ ?\p{L}[\p{L}\d]{0,7}(?![\p{L}\d])){1,3}/u

/** A measure found right after a number; `end` is where it ends. */
export type PrintedUnit = {
  readonly start: number
  readonly end: number
  readonly kind: 'rate' | 'money' | 'measure' | 'count'
}

/** Words that can follow a number but are counted by none. */
const NO_NOUN =
  /^(?:và|hoặc|hay|của|so|trong|trên|dưới|từ|đến|tới|trở|là|thì|mà|do|với|cho|theo|tại|ở|về|các|những|này|đó|được|đạt|có|không|cả|toàn|mỗi|từng|năm|tháng|quý|kế|theo|trước|sau|nhằm|để|bằng|còn|lên|xuống|thêm|vào|ra|qua|giữa|như|khi|nếu|vì|nên|đã|đang|sẽ|phải|cùng|kể|thuộc|gồm|tăng|giảm|vượt|tính|ban|trừ|cộng|riêng|đối|phấn|ha|tr|ng|đ|âm|dương|nửa|gần|hơn|khoảng|tối|ít|chưa|lần|nghìn|triệu|tỷ|tỉ|vạn|tức|nhất|mục|mặt|thành|phần|trồng|mở|đón|thực|hoàn|vận|giao|thu)$/u
const NOUN = /[ \n]"?(\p{L}{2,7})(?=[ \n,;.)"]|$)(?:([ \n])(\p{L}{1,7})(?=[ \n,;.)"]|$))?/uy

/** A counted noun that no list knows: the word after the number, with the second half of a compound. */
function nounAt(folded: string, at: number): PrintedUnit | null {
  NOUN.lastIndex = at
  const match = NOUN.exec(folded)
  const first = match?.[1] ?? ''
  if (match === null || NO_NOUN.test(first)) return null
  const second = match[3] ?? ''
  const compound = second !== '' && match[2] === ' ' && !NO_NOUN.test(second) && !/^(?:mới|nữa|đầu|cuối)$/u.test(second)
  const start = at + match[0].indexOf(first)
  return { start, end: start + first.length + (compound ? second.length + 1 : 0), kind: 'count' }
}

/** `1 đồng nghiệp`: a word that only begins as the money does. */
const NO_MONEY = /^\s{0,3}đồng (?:nghiệp|chí|bào|hồ|ruộng|đội|phục)(?!\p{L})/u

/**
 * The unit that begins at the offset of the folded text, or null. Where no list knows the word, the noun that stands
 * there is the unit (`nouns`); numbers in words are too many in common speech for that.
 */
export function unitAt(folded: string, at: number, nouns = true): PrintedUnit | null {
  UNIT.lastIndex = at
  const match = UNIT.exec(folded)
  if (match === null || NO_MONEY.test(folded.slice(at, at + 20))) return nouns ? nounAt(folded, at) : null
  const text = match[0].trimStart()
  const start = at + match[0].length - text.length
  const last = text.replace(/\s+/gu, ' ')
  const plain = last.replace(/^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: (?:tỷ|tỉ))? /u, '')
  const kind = RATES.includes(last)
    ? 'rate'
    : MONEY.includes(plain)
      ? 'money'
      : MEASURES.includes(plain)
        ? 'measure'
        : 'count'
  const per =
    kind === 'measure' || kind === 'money'
      ? (PER.exec(folded.slice(start + text.length, start + text.length + 30))?.[0].length ?? 0)
      : 0
  return { start, end: start + text.length + per, kind }
}
