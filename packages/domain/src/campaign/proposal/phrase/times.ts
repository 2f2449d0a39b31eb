import type { Sentence } from '../words/sentence.ts'
import { isYear, type Token } from '../words/tokens.ts'
import type { Words } from './stretch.ts'

/** Phrases of time that end with a year or a day: `phấn đấu đến hết năm 2025`, `trước ngày 31/12`. */

const LEADS = new Set('phấn đấu tính đến tới trước vào trong nay hết cuối thời điểm ngày tháng quý năm'.split(' '))
const DAY_LEADS = new Set(['đến', 'trước', 'nhất', 'hết', 'ngày'])
const known = new WeakMap<Sentence, readonly Words[]>()

/** Every phrase of time in the sentence, left to right. */
export function timesIn(sentence: Sentence): readonly Words[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const { tokens } = sentence
  const found: Words[] = []
  tokens.forEach((token, at) => {
    const span = isYear(token) ? spanOfYear(tokens, at) : isDay(tokens, at) ? spanOfDay(tokens, at) : null
    const last = found[found.length - 1]
    if (span === null) return
    if (last !== undefined && span.from < last.to)
      found[found.length - 1] = { from: Math.min(last.from, span.from), to: Math.max(last.to, span.to) }
    else found.push(span)
  })
  known.set(sentence, found)
  return found
}

function spanOfYear(tokens: readonly Token[], year: number): Words {
  const text = (at: number): string => tokens[at]?.text ?? ''
  if (text(year - 1) === '-' && isYear(tokens[year - 2])) {
    const named = text(year - 4) === 'giai' && text(year - 3) === 'đoạn'
    return { from: named ? year - 4 : year, to: year + 1 }
  }
  let from = year
  while (from > 0 && belongs(tokens, from - 1)) from -= 1
  return { from, to: year + 1 }
}

/** A word of time, a short number before one (`tháng 6 năm`), or a mark between them (`6/2025`). */
function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return false
  if (token.kind === 'digits')
    return token.text.length <= 2 && (next?.text === 'tháng' || next?.text === 'năm' || isMark(next))
  if (isMark(token)) return tokens[at - 1]?.kind === 'digits' && (tokens[at - 1]?.text.length ?? 0) <= 2
  if (token.text === 'nhất') return /^(?:chậm|muộn)$/u.test(tokens[at - 1]?.text ?? '')
  if (next?.text === 'nhất') return token.text === 'chậm' || token.text === 'muộn'
  return LEADS.has(token.text) || (token.text === 'từ' && next?.text === 'nay')
}

const isMark = (token: Token | undefined): boolean => token?.text === '/' || token?.text === '-'

const isDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'digits' &&
  /^[/.-]$/u.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.kind === 'digits' &&
  (tokens[at]?.text.length ?? 0) <= 2 &&
  (tokens[at + 2]?.text.length ?? 0) <= 2

/** A day without a year is a time only after `đến`, `trước`, `chậm nhất`. */
function spanOfDay(tokens: readonly Token[], day: number): Words | null {
  let from = day
  while (DAY_LEADS.has(tokens[from - 1]?.text ?? '')) from -= 1
  if (tokens[from]?.text === 'nhất' && tokens[from - 1]?.text === 'chậm') from -= 1
  return from === day || tokens[from]?.text === 'ngày' ? null : { from, to: day + 3 }
}

/** The token after the phrase of time that stands at the token, or null. */
export const timeAt = (sentence: Sentence, at: number): number | null =>
  timesIn(sentence).find((one) => one.from <= at && at < one.to)?.to ?? null

/** The token where the phrase of time begins that ends right before `to`, not beyond `from`. */
export function timeEndingAt(sentence: Sentence, to: number, from: number): number | null {
  const found = timesIn(sentence).find((one) => one.to === to)
  return found === undefined ? null : Math.max(from, found.from)
}
