import type { Line } from './lines.ts'
import type { Span } from './source.ts'
import { stackedRows } from './stacked-tables.ts'

/** Lines that belong together although the page broke them. Offsets in `plain`. */
export type Paragraph = Span & {
  readonly isDash: boolean /** True for a row of a table. */
  readonly isRow: boolean
  /** The cells of a row, where more than one is known. */
  readonly cells: readonly Span[]
}

const DASH = /^[-+]\s*(?=[\p{L}\d"(])/u
const LABEL =
  /^(?:\(\d{1,2}\)\s*(?=[\p{L}"])|\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)/]\s?(?=[\p{L}"(])|\d{1,2}[.)]\s(?=\d)|\d{1,2}(?:\.\d{1,2}){1,3}[.)]\s(?=\d)|\d{1,2}\s?-\s+(?=\p{Lu})|\d-\s+(?=\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})|[ivxIVX]{1,5}\s?[.)/-]\s?(?=\p{L})|[a-zđ]\s?[).]\s?(?=[\p{L}\d"(])|(?:điều|chương|phần|mục)\s+[\divx]{1,5}(?!\p{L}))/iu
const ENDS = /(?:[.;:!?]|\.\/\.?|[.;]["')])$/u
const PAGE_NUMBER = /^(?:trang\s+)?-?\s?\d{1,3}\s?-?(?:\/\d{1,3})?$/iu

/** True when a line begins an item or heading of its own. */
export function beginsItem(text: string): boolean {
  return DASH.test(text) || LABEL.test(text)
}

/** A line that ends with one of these is not done. */
const DANGLES =
  /(?<!\p{L})(?:đạt|từ|trên|dưới|của|và|các|những|với|cho|là|được|trong|tại|ít nhất|tối thiểu|không quá|đến|về|theo|có|nghị quyết|số|,)$/iu

/** The head of a table that a converter left as plain lines, and its rows: a number, words, figures. */
const TABLE_HEAD = /^(?:stt|tt|số tt)\s.*(?:chỉ tiêu|nội dung|tiêu chí|nhiệm vụ)/iu
const TABLE_ROW = /^(?:\d{1,3}|[IVX]{1,4})\.?\s+\p{L}.*[\s≥≤><][\d.,]+\s?%?$/u

type Open = { readonly first: Line; last: Line; readonly isRow: boolean; readonly cells?: readonly Span[] }

/** Puts broken lines together. A line continues the one before it when it must, or when that one fills the page. */
export function toParagraphs(lines: readonly Line[]): Paragraph[] {
  const opened: Open[] = []
  let gap = false
  let inTable = false
  let width = 0
  const blocks = blockWidths(lines)
  const stacked = stackedRows(lines)
  for (const line of lines) {
    const row = stacked.get(line.index)
    if (row !== undefined) {
      const [first] = row
      const last = row[row.length - 1]
      if (first === line && last !== undefined) opened.push({ first, last, isRow: true, cells: row })
      inTable = true
      continue
    }
    width = blocks.get(line.index) ?? width
    if (line.blank || PAGE_NUMBER.test(line.text)) {
      gap = true
      continue
    }
    const head = TABLE_HEAD.test(line.text)
    inTable = head || (inTable && TABLE_ROW.test(line.text))
    const open = opened[opened.length - 1]
    if (!inTable && open !== undefined && !open.isRow && continues(open.last, line, gap, width)) open.last = line
    else opened.push({ first: line, last: line, isRow: inTable || line.cells.length > 1 })
    gap = false
  }
  return opened.map(({ first, last, isRow, cells }) => ({
    start: first.start,
    end: last.end,
    isDash: DASH.test(first.text),
    isRow,
    cells: cells ?? (first === last && first.cells.length > 1 ? first.cells : []),
  }))
}

function continues(before: Line, line: Line, gap: boolean, width: number): boolean {
  if (beginsItem(line.text) || line.cells.length > 1 || before.cells.length > 1) return false
  if (!gap && DANGLES.test(before.text) && !(/số$/iu.test(before.text) && !/^\d/u.test(line.text))) return true
  const ended = ENDS.test(before.text)
  const small = /^[\p{Ll}(%,;)]/u.test(line.text)
  if (gap) return !ended && /^[\p{Ll}]/u.test(line.text)
  if (small) return !/[.!?]$|\.\/\.$/u.test(before.text) || /^[%,;)]/u.test(line.text)
  if (!ended && /^\d/u.test(line.text) && !gap) return true
  if (ended) return before.text.endsWith('.') ? before.text.length >= width * 0.85 && width < 140 : false
  return width < 140 && before.text.length >= width * 0.78
}

/** For the first line of every block of lines without a gap: the length that nine of ten of its lines stay under. */
function blockWidths(lines: readonly Line[]): Map<number, number> {
  const widths = new Map<number, number>()
  let block: Line[] = []
  const close = (): void => {
    const lengths = block.map((line) => line.text.length).sort((a, b) => a - b)
    const first = block[0]
    if (first !== undefined) widths.set(first.index, lengths[Math.round((lengths.length - 1) * 0.9)] ?? 0)
    block = []
  }
  for (const line of lines) {
    if (line.blank) close()
    else block.push(line)
  }
  close()
  return widths
}
