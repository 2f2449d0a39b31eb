import type { Line } from '../text/lines.ts'
import type { Source, Span } from '../text/source.ts'
import { findDates } from '../values/dates.ts'
import { isCapitals } from '../text/letters.ts'
import { beginsLikeAgency } from '../words/agencies.ts'
import { symbolOf } from './signs.ts'

/** The receiving office's stamp as found on the page; offsets in plain text. */
export type Stamp = Span & {
  readonly number: string | null
  readonly date: string | null
  readonly forwardedTo: string | null
  /** Every piece of the stamp, also those that stand in the middle of a sentence. */
  readonly pieces: readonly Span[]
}

/** How far below the first line of a document a stamp is looked for. */
const STAMP_LINES = 40
const ARRIVED = /^(?:công văn )?(?:đến|đen|ðến)(?!\p{L})\s*[:.]?\s*/u
const STAMP_DATE = /^(?:(?:đến|đen)\s*)?ngày\s*[:.]\s*(.{0,24})/u
const STAMP_NUMBER = /^(?:(?:đến|đen)\s*)?s[ốo]\s*(?:đến)?\s*[:.]\s*([\d][\d./\s]{0,10}|[.…\s]*)$/u
const FORWARDED = /^chuyển\s*(?:cho)?\s*(?::\s*|[.…]{2,}\s*|:?[.…]+\s*)/u
const FILE_MARK = /^số\s+và\s+ký\s+hiệu\s+hs\s*[:.]?\s*[.…]*/u

/** Finds the stamp `ĐẾN`; null where there is none. Its words may stand between those of the document. */
export function findStamp(source: Source, lines: readonly Line[]): Stamp | null {
  const top = lines.filter((line) => !line.blank).slice(0, STAMP_LINES)
  const anchor = top.findIndex((line) => line.cells.some((cell) => isAnchor(source, cell)))
  if (anchor < 0) return null
  const pieces: Span[] = []
  let number: string | null = null
  let date: string | null = null
  let forwardedTo: string | null = null
  pieces.push(...officeOfStamp(top, anchor))
  for (const line of top.slice(Math.max(0, anchor - 3), anchor + 5)) {
    for (const cell of line.cells) {
      const folded = source.folded.slice(cell.start, cell.end)
      const dated = STAMP_DATE.exec(folded)
      const numbered = STAMP_NUMBER.exec(folded)
      const forwarded = FORWARDED.exec(folded)
      const filed = FILE_MARK.exec(folded)
      if (dated !== null) {
        date ??= findDates(dated[1] ?? '').find((found) => found.precision === 'day')?.iso ?? null
        pieces.push({ start: cell.start, end: cell.start + dated[0].length })
      } else if (numbered !== null) {
        number ??= /\d/u.test(numbered[1] ?? '') ? (numbered[1] ?? '').trim() : null
        pieces.push(cell)
      } else if (forwarded !== null) {
        const rest = cell.text.slice(forwarded[0].length).replace(/[.…\s]+$/u, '')
        const own = rest !== '' && rest.length <= 40 && !/[.…]/u.test(forwarded[0])
        if (own) forwardedTo ??= rest
        pieces.push({ start: cell.start, end: own ? cell.end : cell.start + forwarded[0].trimEnd().length })
      } else if (filed !== null) {
        pieces.push({ start: cell.start, end: cell.start + filed[0].trimEnd().length })
      } else {
        const arrived = ARRIVED.exec(folded)
        if (arrived !== null && isAnchor(source, cell))
          pieces.push({ start: cell.start, end: cell.start + arrived[0].trimEnd().length })
      }
    }
  }
  const start = Math.min(...pieces.map((piece) => piece.start))
  const end = Math.max(...pieces.map((piece) => piece.end))
  return { number, date, forwardedTo, pieces, start, end }
}

/** The receiving office above the word `ĐẾN`; the issuer's own name stands above the number of the document. */
function officeOfStamp(top: readonly Line[], anchor: number): Span[] {
  const above = top[anchor - 1]
  if (above === undefined || !isCapitals(above.text) || !beginsLikeAgency(above.text)) return []
  return top.slice(0, anchor - 1).some((line) => line.cells.some((cell) => symbolOf(cell.text) !== null)) ? [above] : []
}

/** `ĐẾN` in capitals that is followed by nothing or by the stamp's own words. */
function isAnchor(source: Source, cell: Span): boolean {
  const folded = source.folded.slice(cell.start, cell.end)
  const match = ARRIVED.exec(folded)
  if (match === null || !/^(?:CÔNG VĂN )?(?:ĐẾN|ĐEN|ÐẾN)/u.test(source.plain.slice(cell.start, cell.end))) return false
  return /^(?:$|ngày|số|giờ)/u.test(folded.slice(match[0].length))
}
