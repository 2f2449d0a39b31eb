import { foldLetters, isCapitals, oneLine } from '../text/letters.ts'
import type { Source, Span } from '../text/source.ts'
import { expandAgency, nameFromCapitals } from '../words/agencies.ts'

/**
 * A name in running letters. A name in capitals is written as the body of the document writes it where the body
 * does; else by the rules of capital letters.
 */
export function runningName(source: Source, printed: string, within: Span): string {
  if (!isCapitals(printed)) return expandAgency(printed)
  const byRule = nameFromCapitals(printed)
  const wanted = foldLetters(byRule)
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'), 'gu')
  for (const match of source.folded.slice(within.start, within.end).matchAll(pattern)) {
    const written = source.plain.slice(within.start + match.index, within.start + match.index + match[0].length)
    if (!isCapitals(written) && /^\p{Lu}/u.test(written)) return oneLine(written)
  }
  return byRule
}

const LOCAL =
  /(?:chủ\s+tịch\s+)?((?:ủy\s+ban\s+nhân\s+dân|ubnd|hội\s+đồng\s+nhân\s+dân|hđnd)\s+(tỉnh|thành\s+phố|huyện|thị\s+xã|quận|xã|phường|thị\s+trấn))(\s+\p{L}+(?:\s\p{L}+){0,3})?\s+(?:phát\s+động|ban\s+hành|yêu\s+cầu|xây\s+dựng|quyết\s+định|đề\s+nghị|tổ\s+chức|triển\s+khai|hướng\s+dẫn)/u

/** The body that speaks in the text (`Chủ tịch Ủy ban nhân dân tỉnh phát động …`) with the place of issue as its name. */
export function issuerFromBody(source: Source, from: number, to: number, place: string | null): string | null {
  const match = LOCAL.exec(source.folded.slice(from, to))
  if (match === null) return null
  const at = from + match.index + match[0].indexOf(match[1] ?? '')
  const kind = expandAgency(source.plain.slice(at, at + (match[1] ?? '').length))
  const named = source.plain
    .slice(at + (match[1] ?? '').length, at + (match[1] ?? '').length + (match[3] ?? '').length)
    .trim()
  if (/^\p{Lu}/u.test(named)) return `${kind} ${oneLine(named)}`
  return place === null ? null : `${kind} ${place}`
}
