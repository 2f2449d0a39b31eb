import type { Source } from './source.ts'

/** A run of words on one line, apart from others by wide blanks, a tab or a table's bar. Offsets in `plain`. */
export type Cell = { readonly text: string; readonly start: number; readonly end: number }

/** One line of plain text without blanks at its ends. */
export type Line = Cell & { readonly cells: readonly Cell[]; readonly blank: boolean; readonly index: number }

const GAP = /\t+|\s{3,}/gu
const RULE = /^[\s\-:=_.]+$/u

/**
 * Words that always begin or end a column of the first and last page, also where one blank is all that is left
 * between the columns.
 */
const COLUMN_STARTS = [
  /(?<=\S\s)cộng\s+h[òo]a\s+xã\s+hội\s+chủ\s+nghĩa/gu,
  /(?<=\S\s)độc\s+lập\s*-\s*tự\s+do/gu,
  /(?<=\S\s)đảng\s+cộng\s+sản\s+việt\s+nam\s*$/gu,
]

/** Splits the plain text into lines and these into cells. */
export function toLines(source: Source): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const raw of source.plain.split('\n')) {
    const lead = raw.length - raw.trimStart().length
    const text = raw.trim()
    const start = from + lead
    const blank = text === '' || RULE.test(text)
    lines.push({
      text,
      start,
      end: start + text.length,
      blank,
      index: lines.length,
      cells: toCells(source, text, start),
    })
    from += raw.length + 1
  }
  return lines
}

function toCells(source: Source, text: string, start: number): Cell[] {
  if (text === '') return []
  const borders: { from: number; to: number }[] = []
  for (const gap of text.matchAll(GAP))
    if (!isForHand(text.slice(0, gap.index), text.slice(gap.index + gap[0].length)))
      borders.push({ from: gap.index, to: gap.index + gap[0].length })
  const folded = text.length > LONGEST_ROW ? '' : source.folded.slice(start, start + text.length)
  if (/cộng|độc/u.test(folded))
    for (const pattern of COLUMN_STARTS)
      for (const word of folded.matchAll(pattern)) borders.push({ from: word.index - 1, to: word.index })
  const second = borders.length === 0 ? secondColumn(text) : 0
  if (second > 0) borders.push({ from: second - 1, to: second })
  borders.sort((a, b) => a.from - b.from)
  const cells: Cell[] = []
  let at = 0
  for (const border of [...borders, { from: text.length, to: text.length }]) {
    if (border.from < at) continue
    const piece = text.slice(at, border.from)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim() !== '')
      cells.push({ text: piece.trim(), start: start + at + lead, end: start + at + lead + piece.trim().length })
    at = border.to
  }
  return cells
}

/** Blanks left for the hand: `Số:     /KH-UBND`, `ngày     tháng     năm 2025`. */
const isForHand = (before: string, after: string): boolean =>
  /^số\s*:?$/iu.test(before) ||
  after.startsWith('/') ||
  (/(?:ngày|tháng)$/iu.test(before) && /^(?:tháng|năm)\s/iu.test(after))

/** The number beside the place and date, or a recipient beside a signer's title, with but one blank between them. */
const NUMBER_THEN_DATE = /^s[ốo]\s{0,2}:?\s{0,2}\d{0,6}\s?[/-]\s?[\p{L}\d/&.-]{2,40}\s(?=\p{Lu}[^,\d]{1,40},\s*ngày)/iu
const RECIPIENT_THEN_TITLE =
  /^(?:-|nơi nhận).{0,120}?[;:.]\s(?=(?:(?:TM|KT|TL|TUQ|Q)\.\s?)?\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,8}$)/u
const LONGEST_ROW = 200

function secondColumn(text: string): number {
  if (text.length > LONGEST_ROW) return 0
  const number = NUMBER_THEN_DATE.exec(text)
  if (number !== null) return number[0].length
  return RECIPIENT_THEN_TITLE.exec(text.startsWith('N') ? `n${text.slice(1)}` : text)?.[0].length ?? 0
}
