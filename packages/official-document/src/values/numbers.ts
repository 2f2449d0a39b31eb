/** A number as printed: its plain value and where it stands in the text that was scanned. */
export type PrintedNumber = { readonly value: number; readonly start: number; readonly end: number }

const DIGITS = /(?<!\p{L})\d+(?:\s?[.,]\s?\d+|\s\d{3}(?!\d)|(?<=(?<![\d.,])\d)\s\d(?!\d))*/gu

/** Every number written in digits, left to right. Vietnamese print: `.` parts thousands, `,` decimals. */
export function findNumbers(text: string): PrintedNumber[] {
  const found: PrintedNumber[] = []
  for (const match of text.matchAll(DIGITS))
    found.push(
      ...readRun(
        match[0],
        match.index,
        SHARE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6)),
      ),
    )
  return found
}

/** After these a number with a blank inside is one number: `1, 35 tỷ`. */
const SHARE = /^\s?(?:%|‰|tỷ|tỉ)/u

/** Tells apart `1.250`, `7,5`, `11.1`, `1 .250`, `7, 5 %` (one number) from `10, 15` (two). */
function readRun(run: string, offset: number, isShare: boolean): PrintedNumber[] {
  const parts = [...run.matchAll(/(\s?[.,]\s?|\s)?(\d+)/gu)]
  const numbers: PrintedNumber[] = []
  let i = 0
  while (i < parts.length) {
    const first = parts[i]
    if (first === undefined) break
    let digits = first[2] ?? ''
    const start = first.index + (first[1] ?? '').length
    let end = first.index + first[0].length
    let fraction = ''
    let mark = ''
    while (i + 1 < parts.length) {
      const next = parts[i + 1]
      if (next === undefined) break
      const between = next[1] ?? ''
      const sign = between.trim()
      const more = next[2] ?? ''
      const spaced = between !== sign
      const groups = more.length === 3 && digits.length <= 3 * (1 + countGroups(digits)) && !digits.startsWith('0')
      if (
        sign === ''
          ? (groups && mark === '' && digits.length <= 3) || (digits.length === 1 && more.length === 1)
          : groups && digits.length <= 15 && fitsThousands(sign, mark, digits, parts[i + 2])
      )
        digits += more
      else if (
        fraction === '' &&
        sign !== '' &&
        more.length <= 2 + (sign === ',' ? 1 : 0) &&
        (!spaced ||
          more.length === 1 ||
          (isShare && more.length === 2 && i + 2 === parts.length && digits.length < 3)) &&
        mark !== sign
      )
        fraction = more
      else break
      mark = sign === '' ? ' ' : sign
      end = next.index + next[0].length
      i += 1
      if (fraction !== '') break
    }
    numbers.push({
      value: Number(fraction === '' ? digits : `${digits}.${fraction}`),
      start: offset + start,
      end: offset + end,
    })
    i += 1
  }
  return numbers
}

const countGroups = (digits: string): number => Math.ceil(digits.length / 3)

/** A point before three digits parts thousands; a comma only where the groups go on (`1,250,000`). */
function fitsThousands(sign: string, mark: string, digits: string, after: RegExpMatchArray | undefined): boolean {
  if (mark !== '' && mark !== sign) return false
  if (sign === '.') return mark === '.' || digits.length <= 3
  return mark === ',' || ((after?.[1] ?? '').trim() === ',' && (after?.[2] ?? '').length === 3)
}

const ONES: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const WORD = '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|linh|lẻ|rưỡi)'
const IN_WORDS = new RegExp(`(?<![\\p{L}\\d])${WORD}(?:\\s+${WORD}){0,9}(?![\\p{L}\\d])`, 'gu')

/** Numbers in words on folded text. `năm` alone is a year, not five; a lone `tư` or `không` is no number either. */
export function findNumbersInWords(folded: string): PrintedNumber[] {
  const found: PrintedNumber[] = []
  for (const match of folded.matchAll(IN_WORDS)) {
    const parts = match[0].split(/\s+/u)
    if (parts.length === 1 && /^(?:năm|tư|không|lẻ|linh|trăm|nghìn|ngàn|mươi|lăm|mốt|rưỡi)$/u.test(match[0])) continue
    const value = valueOfWords(parts)
    if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return found
}

function valueOfWords(parts: readonly string[]): number | null {
  let thousands = 0
  let whole = 0
  let pending: number | null = null
  for (const part of parts) {
    if (part in ONES) {
      if (pending !== null) return null
      pending = ONES[part] ?? 0
    } else if (part === 'mười') {
      if (pending !== null) return null
      whole += 10
    } else if (part === 'mươi' || part === 'trăm') {
      if (pending === null) return null
      whole += pending * (part === 'trăm' ? 100 : 10)
      pending = null
    } else if (part === 'nghìn' || part === 'ngàn') {
      thousands += (whole + (pending ?? 0)) * 1000
      whole = 0
      pending = null
    } else if (part === 'rưỡi') return null
  }
  return thousands + whole + (pending ?? 0)
}
