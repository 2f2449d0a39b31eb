import { isCapitals, oneLine } from '../text/letters.ts'
import type { Cell, Line } from '../text/lines.ts'
import { beginsItem } from '../text/paragraphs.ts'
import type { Span } from '../text/source.ts'
import { beginsLikeAgency } from '../words/agencies.ts'
import { typeOfSymbol } from '../words/document-types.ts'
import {
  aboutOf,
  isAddressees,
  isMotto,
  isNation,
  isParty,
  type PlaceDate,
  placeDateOf,
  symbolOf,
  typeLineOf,
} from './signs.ts'

/** The head of a document as printed; names still in the letters of the page. Offsets in plain text. */
export type Header = {
  readonly agencies: readonly string[]
  readonly number: string | null
  readonly symbol: string | null
  readonly symbolSpan: Span | null
  readonly placeDate: PlaceDate | null
  readonly placeDateSpan: Span | null
  readonly type: string | null
  readonly subject: string | null
  readonly urgency: string | null
  /** An agency printed between the type and the subject: not the issuer's place. */
  readonly stray: Span | null
  /** Index of the first line of the body. */
  readonly bodyFrom: number
}

const URGENCY = /^(?:hỏa tốc(?: hẹn giờ)?|hoả tốc|thượng khẩn|khẩn)$/iu
/** First words of a body's first sentence; a subject seldom goes on with them. */
const BODY =
  /^(?:căn cứ|thực hiện|để |nhằm |ngày \d|trong |năm \d|xét |theo |triển khai |kính gửi|thời gian qua|còn |sau |từ |tính |hiện |qua |với |phát huy |thi hành |hưởng ứng |những năm|hòa chung|tiếp tục|cả nước|toàn tỉnh|đến nay)/iu
const HEADER_LINES = 45
const CLAUSE = /[.;]$|^["(]/u
/** A subject in one long line, as converters leave it. */
const LONG_SUBJECT = 400

/** Reads the head from the lines of one document (up to where recipients and signature begin). */
export function readHeader(lines: readonly Line[], tail: number): Header {
  const agencies: string[] = []
  let number: string | null = null
  let symbol: string | null = null
  let symbolRest: string | null = null
  let symbolSpan: Span | null = null
  let placeDate: PlaceDate | null = null
  let placeDateSpan: Span | null = null
  let type: string | null = null
  let about: string[] | null = null
  let aboutOpen = false
  let urgency: string | null = null
  let stray: Span | null = null
  let bodyFrom = lines[0]?.index ?? 0
  let subject: string | null = null
  let openAgency = false

  for (let i = 0, seen = 0; i < lines.length && seen < HEADER_LINES; i++) {
    const line = lines[i]
    if (line === undefined || line.index >= tail) break
    if (line.blank) {
      openAgency = false
      aboutOpen = aboutOpen && about !== null && about.length === 0
      continue
    }
    seen += 1
    const named = line.cells.length === 1 ? typeLineOf(line.text) : null
    if (named !== null) {
      type = named.name
      const read = readSubject(lines, i, named.rest, tail)
      subject = read.subject
      stray = read.stray
      bodyFrom = read.next
      break
    }
    if (isAddressees(line.text)) {
      bodyFrom = line.index
      break
    }
    let used = false
    for (const cell of line.cells) {
      if (isNation(cell.text) || isMotto(cell.text) || isParty(cell.text)) used = true
      else if (placeDate === null && placeDateOf(cell.text) !== null) {
        placeDate = placeDateOf(cell.text)
        placeDateSpan = cell
        used = true
      } else if (symbolSpan === null && symbolOf(cell.text) !== null) {
        const read = symbolOf(cell.text)
        number = read?.number || null
        symbol = read?.symbol ?? null
        symbolRest = read?.rest ?? null
        symbolSpan = cell
        used = true
        openAgency = false
      } else if (aboutOf(cell.text) !== null) {
        about = [aboutOf(cell.text) ?? '']
        aboutOpen = true
        used = true
      } else if (URGENCY.test(cell.text)) {
        urgency = cell.text.slice(0, 1).toUpperCase() + cell.text.slice(1).toLowerCase()
        used = true
      } else if (agencies.includes(cell.text)) used = true
      else if (symbolSpan === null && type === null && isRunningAgency(cell)) {
        agencies.push(cell.text)
        used = true
      } else if (isAgencyCell(cell) && about === null && (openAgency || beginsLikeAgency(cell.text))) {
        const joins = openAgency && agencies.length > 0 && !beginsLikeAgency(cell.text)
        if (joins) agencies[agencies.length - 1] = `${agencies[agencies.length - 1] ?? ''} ${cell.text}`
        else agencies.push(cell.text)
        openAgency = true
        used = true
      } else if (aboutOpen && cell === line.cells[0] && about !== null && !beginsItem(cell.text)) {
        about.push(cell.text)
        used = true
      }
    }
    bodyFrom = line.index + (used ? 1 : 0)
    if (!used && (symbolSpan !== null || placeDate !== null) && (line.text.length > 60 || beginsItem(line.text))) break
    if (used) bodyFrom = line.index + 1
  }
  if (about !== null) subject ??= oneLine(about.join(' ')) || null
  if (about !== null) type ??= 'Công văn'
  if (symbolRest !== null) type ??= typeOfSymbol(`0${symbolRest}`) ?? 'Công văn'
  return { agencies, number, symbol, symbolSpan, placeDate, placeDateSpan, type, subject, urgency, stray, bodyFrom }
}

const isAgencyCell = (cell: Cell): boolean =>
  cell.text.length <= 90 && isCapitals(cell.text.replace(/\(.*\)$/u, '')) && !/\d{3}/u.test(cell.text)

/** An agency printed in small letters at the very top, as pages of the web have it. */
const isRunningAgency = (cell: Cell): boolean =>
  cell.text.length <= 70 &&
  /^\p{Lu}/u.test(cell.text) &&
  /\p{Ll}/u.test(cell.text) &&
  !/[\d.,;:()"]/u.test(cell.text) &&
  beginsLikeAgency(cell.text)

/** The subject stands under the name of the type, up to the first line of the body. */
function readSubject(
  lines: readonly Line[],
  at: number,
  rest: string,
  tail: number,
): { subject: string | null; next: number; stray: Span | null } {
  const parts: string[] = rest === '' ? [] : [rest]
  let next = (lines[at]?.index ?? 0) + 1
  let stray: Span | null = null
  for (const line of lines.slice(at + 1, at + 14)) {
    if (line.index >= tail) break
    if (line.blank) {
      if (parts.length > 0) break
      continue
    }
    const stampOrIssuer = parts.length === 0 && isCapitals(line.text) && beginsLikeAgency(line.text)
    if (stampOrIssuer) {
      stray = line
      continue
    }
    const authority = isCapitals(line.text) && beginsLikeAgency(line.text)
    if (
      authority ||
      beginsItem(line.text) ||
      isAddressees(line.text) ||
      (parts.length > 0 && BODY.test(line.text) && /^\p{Lu}/u.test(line.text))
    )
      break
    if (parts.length > 0 && (line.text.length > 140 || outgrows(parts, line.text))) break
    if (
      parts.length === 0 &&
      (line.text.length > (/^về việc|^v\/v/iu.test(line.text) ? LONG_SUBJECT : 160) ||
        CLAUSE.test(line.text) ||
        /^căn cứ/iu.test(line.text))
    )
      break
    parts.push(line.text)
    next = line.index + 1
  }
  return { subject: oneLine(parts.join(' ')).replace(/^về việc\s+/iu, (head) => head) || null, next, stray }
}

/** A line that begins a sentence and is much longer than the subject's own is the body's first. */
const outgrows = (parts: readonly string[], line: string): boolean =>
  /^\p{Lu}/u.test(line) &&
  !/(?:,|và|-)$/u.test(parts[parts.length - 1] ?? '') &&
  line.length > 1.3 * Math.max(...parts.map((part) => part.length)) &&
  line.length > 70
