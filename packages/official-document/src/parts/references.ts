import type { Source, Span } from '../text/source.ts'
import { findDates } from '../values/dates.ts'
import { AGENCY_HEADS, expandAgency } from '../words/agencies.ts'

/** Another document named in running text; offsets in plain text, from the name of its type to its symbol, date and issuer. */
export type Reference = Span & {
  readonly symbol: string
  readonly date: string | null
  readonly issuer: string | null
  readonly typeName: string | null
}

const TYPE =
  '(?:luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư liên tịch|thông tư|kế hoạch|công văn|công điện|hướng dẫn|kết luận|' +
  'chương trình|đề án|thông báo|báo cáo|tờ trình|quy định|quy chế|văn bản|thông tri|phương án)'
const SYMBOL = '\\d{1,5}\\s?(?:\\/\\d{4})?\\s?[/-]\\s?\\p{L}[\\p{L}\\d]{0,9}(?:\\s?[-/&]\\s?[\\p{L}\\d&]{1,12}){0,4}'
const MENTION = new RegExp(
  `(?:(?<!\\p{L})(${TYPE.replaceAll(' ', '\\s+')})\\s+)?(?:(?<!\\p{L})số\\s*:?\\s*)?(?<![\\d/])(${SYMBOL})(?![\\p{L}\\d])`,
  'giu',
)
const ISSUED_BY = new RegExp(`^\\s*,?\\s*của\\s+((?:${AGENCY_HEADS.replaceAll(' ', '\\s+')})(?!\\p{L}))`, 'u')
const ISSUER_END =
  /\s+(?:về|v\/v|ban\s+hành|quy\s+định|phê\s+duyệt|hướng\s+dẫn|phát\s+động|triển\s+khai|được|đã|và\s+(?:các|những|nghị|quyết|chỉ|kế)|tại|trong|thì|là|gửi|khoá|khóa|nhiệm\s+kỳ|yêu\s+cầu|sửa\s+đổi|để|nhằm|như|theo|với|cho|do|thực\s+hiện|tổ\s+chức|ít\s+nhất|tối\s+thiểu|không\s+(?:dưới|quá)|từ|trên|dưới|đạt|là)(?!\p{L})|\s+\d+\s?%|[,;:."()]|\n\s*\n/u

/** Every mention with a symbol in the stretch of plain text, in order. */
export function findReferences(source: Source, from: number, to: number): Reference[] {
  const plain = source.plain.slice(from, to)
  const folded = source.folded.slice(from, to)
  const found: Reference[] = []
  for (const match of plain.matchAll(MENTION)) {
    const typeName = match[1]
    const symbol = (match[2] ?? '').replace(/\s/gu, '')
    if (!/\p{Lu}/u.test(symbol)) continue
    if (typeName === undefined && !/số\s*:?\s*\d/iu.test(match[0])) continue
    let end = match.index + match[0].length
    const window = folded.slice(end, end + 40)
    const date = findDates(window).find(
      (one) => one.precision === 'day' && /^[\s,]*(?:(?:ký|ban\s+hành)?\s*ngày\s*)?$/u.test(window.slice(0, one.start)),
    )
    if (date !== undefined) end += date.end
    const issuer = issuerAfter(plain, folded, end)
    if (issuer !== null) end = issuer.end
    found.push({
      start: from + match.index,
      end: from + end,
      symbol,
      date: date?.iso ?? null,
      issuer: issuer?.name ?? null,
      typeName: typeName === undefined ? null : capitalised(typeName),
    })
  }
  return found
}

function issuerAfter(plain: string, folded: string, at: number): { name: string; end: number } | null {
  const window = folded.slice(at, at + 160)
  const match = ISSUED_BY.exec(window)
  if (match === null) return null
  const begin = match[0].length - (match[1] ?? '').length
  const stop = ISSUER_END.exec(window.slice(match[0].length))
  const length = stop === null ? window.length : match[0].length + stop.index
  return { name: expandAgency(plain.slice(at + begin, at + length)), end: at + length }
}

const capitalised = (words: string): string =>
  words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase().replace(/\s+/gu, ' ')
