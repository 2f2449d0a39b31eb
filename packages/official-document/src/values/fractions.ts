import type { PrintedNumber } from './numbers.ts'

const PARTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, mười: 10 }
const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4 }
const IN_WORDS =
  /(?<![\p{L}\d])(?:(một|hai|ba|bốn) phần (hai|ba|tư|bốn|năm|sáu|mười)|(?:một|phân|hơn|quá) nửa)(?![\p{L}\d])/gu
const IN_DIGITS =
  /(?<![\d.,/])([1-9]) ?\/ ?(10|[2-9])(?= (?:tổng )?số(?!\p{L}))|(?<=(?:giảm|rút ngắn|tiết kiệm|cắt) )([1-9])\/([2-9])(?= \p{L})/gu

/** Parts of a whole, in hundredths to one decimal place: `hai phần ba`, `một nửa`, `3/4 số xã`. On folded text. */
export function findFractions(folded: string): PrintedNumber[] {
  const found: PrintedNumber[] = []
  const put = (match: RegExpExecArray, part: number, whole: number): void => {
    if (part >= whole) return
    found.push({
      value: Math.round((1000 * part) / whole) / 10,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const match of folded.matchAll(IN_DIGITS)) put(match, Number(match[1] ?? match[3]), Number(match[2] ?? match[4]))
  if (folded.includes('phần ') || folded.includes(' nửa'))
    for (const match of folded.matchAll(IN_WORDS)) {
      const lead = /^(?:hơn|quá) /u.exec(match[0])?.[0].length ?? 0
      put(match, COUNTS[match[1] ?? ''] ?? 1, PARTS[match[2] ?? ''] ?? 2)
      const last = found[found.length - 1]
      if (last !== undefined && lead > 0) found[found.length - 1] = { ...last, start: last.start + lead }
    }
  return found
}

const TIMES = /(?<=(?<!\p{L})gấp (?:ít nhất |hơn |trên |khoảng )?)(đôi|rưỡi)(?!\p{L})/gu

/** `gấp đôi`, `gấp rưỡi`: so many times. On folded text. */
export function findTimes(folded: string): PrintedNumber[] {
  if (!folded.includes('gấp ')) return []
  return [...folded.matchAll(TIMES)].map((match) => ({
    value: match[1] === 'đôi' ? 2 : 1.5,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
