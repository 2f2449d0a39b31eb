import { isCapitals } from '../text/letters.ts'
import type { Line } from '../text/lines.ts'
import { titleOf } from '../words/titles.ts'
import {
  authorityOf,
  isNation,
  isParty,
  isRecipients,
  personNameOf,
  placeDateOf,
  symbolOf,
  typeLineOf,
} from './signs.ts'

/** Lines of one document: `from` included, `to` excluded; `tail` is where recipients and signature begin, `annex` what follows them. */
export type Frame = { readonly from: number; readonly to: number; readonly tail: number; readonly annex: number }

/** One header's national motto does not come twice within so many lines. */
const HEADER_LINES = 8

/** Takes the documents of a file apart: a new header after a closing block begins a new document. */
export function splitDocuments(lines: readonly Line[]): Frame[] {
  const frames: Frame[] = []
  let from = 0
  let tail = -1
  let annex = -1
  let lastNation = -1
  const close = (to: number): void => {
    if (lines.slice(from, to).some((line) => !line.blank))
      frames.push({ from, to, tail: tail < 0 ? to : tail, annex: annex < 0 ? to : annex })
    from = to
    tail = -1
    annex = -1
  }
  for (const line of lines) {
    if (line.blank) continue
    if (line.cells.some((cell) => isRecipients(cell.text) || isAuthorityLine(cell.text))) {
      if (tail < 0) tail = line.index
      continue
    }
    if (tail >= 0 && annex < 0 && opensAnnex(lines, line)) annex = line.index
    const nation = line.cells.some((cell) => isNation(cell.text) || isParty(cell.text))
    const secondHeader = nation && lastNation >= from && line.index - lastNation > HEADER_LINES
    const opens = nation || line.cells.some((cell) => placeDateOf(cell.text) !== null || symbolOf(cell.text)?.symbol)
    if ((tail >= 0 && opens) || secondHeader) close(headerStart(lines, line.index, from))
    if (nation) lastNation = line.index
  }
  close(lines.length)
  return frames
}

const ENCLOSED = /^\(?\s*(?:ban hành\s+)?(?:đính\s+)?kèm\s+theo/iu

/** `Phụ lục I`, or a named document that says under its title to what it is attached. */
function opensAnnex(lines: readonly Line[], line: Line): boolean {
  if (/^phụ lục(?: (?:số )?[\divx]{1,4})?[.:]?$/iu.test(line.text)) return true
  if (typeLineOf(line.text) === null && !/^(?:PHỤ LỤC|QUY CHẾ|TIÊU CHÍ|DANH MỤC|BIỂU)/u.test(line.text)) return false
  return lines.slice(line.index + 1, line.index + 8).some((one) => ENCLOSED.test(one.text))
}

const isAuthorityLine = (text: string): boolean => {
  const authority = authorityOf(text)
  return authority !== null && isCapitals(authority.rest)
}

/** Walks up from the first sure sign of a header over the agency names that stand above it. */
function headerStart(lines: readonly Line[], sign: number, least: number): number {
  let start = sign
  for (let i = sign - 1; i > least; i--) {
    const line = lines[i]
    if (line === undefined) break
    if (line.blank) continue
    const above = line.cells.every(
      (cell) => isCapitals(cell.text) && !isAuthorityLine(cell.text) && titleOf(cell.text) === null,
    )
    const isHead = line.cells.some((cell) => symbolOf(cell.text)?.symbol || cell.text.startsWith('V/v'))
    if (!(above || isHead) || line.cells.some((cell) => personNameOf(cell.text) !== null)) break
    start = i
  }
  return start
}
