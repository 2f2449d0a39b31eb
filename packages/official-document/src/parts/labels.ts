/** Families of numbering, from large to small as offices use them. */
type LabelKind = 'part' | 'chapter' | 'section' | 'capital' | 'roman' | 'article' | 'figure' | 'decimal' | 'letter'

/** The mark that a heading begins with. `order` is its place among its siblings. */
export type Label = {
  readonly kind: LabelKind
  /** As printed, without the closing mark: `2.1`, `a`, `II`, `Điều 3`. */
  readonly text: string
  /** Components of a decimal label, one otherwise. */
  readonly depth: number
  readonly order: number
  /** Units of plain text up to the title. */
  readonly length: number
}

const NAMED = /^(phần|chương|mục|điều)\s+(?:thứ\s+)?([ivxlc]+|\d{1,3})\s*[.:)-]?\s*/iu
const ROMAN = /^([IVX]{1,6})\s?[.)/-]\s*(?=[\p{L}"(])/u
/** `l. MỤC TIÊU`, `Il. NỘI DUNG`: scanning saw the I as another stroke. */
const SCANNED_ROMAN = /^(?=[Il|]*[l|])([Il|]{1,3})\s?\.\s*(?=\p{Lu}{2})/u
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s?[.)]?\s+(?=[\p{L}"(])|[.)]\s+(?=\d))/u
const FIGURE = /^(\d{1,2})(?:\s?[.)/]\s?(?=[\p{L}"(])|\/\s+(?=\d+\s?%)|[.)]\s+(?=\d)|\s?-\s+(?=\p{Lu})|-\s+(?=\d))/u
/** `(1)` counts as `1` does. */
const IN_BRACKETS = /^\((\d{1,2})\)\s*(?=[\p{L}"])/u
const CAPITAL = /^([A-HĐK])\s?[.)]\s*(?=[\p{L}"(])/u
const LETTER = /^([a-zđ])\s?[).]\s?(?=[\p{L}"(]|(?<=\s)\d)/u
const ALPHABET = 'abcdđeghiklmnopqrstuvxy'

/** The label that plain text begins with, or null. */
export function labelOf(text: string): Label | null {
  const named = NAMED.exec(text)
  if (named !== null) {
    const word = (named[1] ?? '').toLowerCase()
    const count = named[2] ?? ''
    const kind = word === 'phần' ? 'part' : word === 'chương' ? 'chapter' : word === 'mục' ? 'section' : 'article'
    const order = /^\d/u.test(count) ? Number(count) : fromRoman(count.toUpperCase())
    return { kind, text: `${named[1] ?? ''} ${count}`, depth: 1, order, length: named[0].length }
  }
  const roman = ROMAN.exec(text)
  if (roman !== null)
    return { kind: 'roman', text: roman[1] ?? '', depth: 1, order: fromRoman(roman[1] ?? ''), length: roman[0].length }
  const scanned = SCANNED_ROMAN.exec(text)
  if (scanned !== null) {
    const order = scanned[1]?.length ?? 1
    return { kind: 'roman', text: 'I'.repeat(order), depth: 1, order, length: scanned[0].length }
  }
  const capital = CAPITAL.exec(text)
  if (capital !== null)
    return {
      kind: 'capital',
      text: capital[1] ?? '',
      depth: 1,
      order: ALPHABET.indexOf((capital[1] ?? '').toLowerCase()) + 1,
      length: capital[0].length,
    }
  const decimal = DECIMAL.exec(text)
  if (decimal !== null) {
    const parts = (decimal[1] ?? '').split('.')
    return {
      kind: 'decimal',
      text: decimal[1] ?? '',
      depth: parts.length,
      order: Number(parts[parts.length - 1]),
      length: decimal[0].length,
    }
  }
  const figure = FIGURE.exec(text) ?? IN_BRACKETS.exec(text)
  if (figure !== null)
    return { kind: 'figure', text: figure[1] ?? '', depth: 1, order: Number(figure[1]), length: figure[0].length }
  const letter = LETTER.exec(text)
  if (letter !== null)
    return {
      kind: 'letter',
      text: letter[1] ?? '',
      depth: 1,
      order: ALPHABET.indexOf(letter[1] ?? '') + 1,
      length: letter[0].length,
    }
  return null
}

function fromRoman(text: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const here = worth[text[i] ?? ''] ?? 0
    sum += here < (worth[text[i + 1] ?? ''] ?? 0) ? -here : here
  }
  return sum
}
