import { findingsOf } from './findings/findings.ts'
import type { DocumentMetadata, OfficialDocument } from './model.ts'
import { type Header, readHeader } from './parts/header.ts'
import { issuerFromBody, runningName } from './parts/issuer.ts'
import { type Heading, readOutline } from './parts/outline.ts'
import { findReferences, type Reference } from './parts/references.ts'
import { splitDocuments } from './parts/split.ts'
import { findStamp, type Stamp } from './parts/stamp.ts'
import { readTail, type Tail } from './parts/tail.ts'
import { nameFromCapitals } from './words/agencies.ts'
import { toLines } from './text/lines.ts'
import { type Paragraph, toParagraphs } from './text/paragraphs.ts'
import { prepareSource, type Source, type Span, withoutStretches } from './text/source.ts'

/**
 * One document with what a further reading of its body needs: the prepared source (stamp words blanked out), the
 * body's paragraphs and headings, all with offsets in plain text.
 */
export type Reading = {
  readonly document: OfficialDocument
  readonly source: Source
  readonly paragraphs: readonly Paragraph[]
  readonly headings: readonly Heading[]
  readonly references: readonly Reference[]
  readonly stamp: Stamp | null
}

type Draft = Omit<Reading, 'document'> & {
  readonly header: Header
  readonly tail: Tail
  readonly plainSpan: Span
  readonly bodyStart: number
}

/**
 * Reads every document of a text. Never throws; a text that is no document gives one with empty metadata, an empty
 * text gives none. Time is linear in the length.
 */
export function readDocuments(text: string): Reading[] {
  const source = prepareSource(text)
  const lines = toLines(source)
  const drafts = splitDocuments(lines).map((frame) => draft(source, frame.from, frame.to, frame.tail))
  return drafts.map((one) => finish(one, drafts))
}

function draft(whole: Source, from: number, to: number, tail: number): Draft {
  const all = toLines(whole)
  const stamp = findStamp(whole, all.slice(from, Math.min(to, tail)))
  const source = stamp === null ? whole : withoutStretches(whole, stamp.pieces)
  const lines = stamp === null ? all.slice(from, to) : toLines(source).slice(from, to)
  const full = all.slice(from, to).filter((line) => !line.blank)
  const header = readHeader(lines, tail)
  const body = lines.filter((line) => line.index >= header.bodyFrom && line.index < tail)
  const paragraphs = toParagraphs(body)
  const plainSpan = { start: full[0]?.start ?? 0, end: full[full.length - 1]?.end ?? 0 }
  const bodyStart = paragraphs[0]?.start ?? plainSpan.end
  return {
    source,
    paragraphs,
    headings: readOutline(source, paragraphs),
    references: findReferences(source, bodyStart, paragraphs[paragraphs.length - 1]?.end ?? bodyStart),
    stamp,
    header,
    tail: readTail(lines.filter((line) => line.index >= tail)),
    plainSpan,
    bodyStart,
  }
}

function finish(one: Draft, all: readonly Draft[]): Reading {
  const { source } = one
  const at = (span: Span): Span => source.locate(span.start, span.end)
  const metadata = metadataOf(one, all)
  const { start, end } = withOuterMarks(source.given, at(one.plainSpan))
  const document: OfficialDocument = {
    span: [start, end],
    metadata,
    arrival:
      one.stamp === null
        ? null
        : { number: one.stamp.number, date: one.stamp.date, forwardedTo: one.stamp.forwardedTo, ...at(one.stamp) },
    outline: one.headings.map(({ label, path, depth, title, ...span }) => ({ label, path, depth, title, ...at(span) })),
    recipients: one.tail.recipients,
    references: distinct(one.references).map(({ symbol, date, issuer, ...span }) => ({
      symbol,
      date,
      issuer,
      ...at(span),
    })),
    findings: findingsOf({ ...one, metadata }).map(({ code, severity, message, ...span }) => ({
      code,
      severity,
      message,
      ...at(span),
    })),
  }
  return {
    document,
    source,
    paragraphs: one.paragraphs,
    headings: one.headings,
    references: one.references,
    stamp: one.stamp,
  }
}

/** A document's span takes in the marks that stand around its first and last words (`**…**`). */
function withOuterMarks(given: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from > 0 && /[^\s\ufeff]/u.test(given[from - 1] ?? ' ')) from -= 1
  while (to < given.length && /[^\s\ufeff]/u.test(given[to] ?? ' ')) to += 1
  if (
    /^[#>]{1,6}$/u.test(
      given
        .slice(Math.max(0, from - 7), from)
        .trim()
        .split('\n')
        .pop() ?? '',
    )
  )
    from = given.lastIndexOf('\n', from) + 1
  return { start: from, end: to }
}

function distinct(references: readonly Reference[]): Reference[] {
  const first = new Map<string, Reference>()
  for (const reference of references) {
    const key = reference.symbol.toLowerCase()
    const known = first.get(key)
    if (known === undefined || (known.date === null && reference.date !== null)) first.set(key, reference)
  }
  return [...first.values()]
}

function metadataOf(one: Draft, all: readonly Draft[]): DocumentMetadata {
  const { header, tail, source } = one
  const printed = header.placeDate
  const date = printed === null ? null : isoOf(printed.year, printed.month, printed.day)
  const agencies = header.agencies.map((name) => runningName(source, name))
  const named = header.symbol === null ? namedElsewhere(one, all, date) : null
  const issuer =
    agencies[agencies.length - 1] ??
    named?.reference.issuer ??
    (tail.onBehalfOf === null ? null : withPlace(nameFromCapitals(tail.onBehalfOf), printed?.place ?? null)) ??
    issuerFromBody(source, one.bodyStart, one.plainSpan.end, printed?.place ?? null)
  const symbol = header.symbol ?? named?.reference.symbol ?? null
  const metadata: DocumentMetadata = {
    issuer,
    parentIssuer: agencies.length > 1 ? (agencies[agencies.length - 2] ?? null) : null,
    symbol,
    number: header.number ?? (named === null ? null : (/^\d+/u.exec(named.reference.symbol)?.[0] ?? null)),
    type: header.type,
    date,
    place: printed?.place ?? null,
    subject: header.subject,
    signer: tail.signer,
    signerTitle: tail.signerTitle,
    signAuthority: tail.signAuthority,
    urgency: header.urgency,
  }
  return named === null ? metadata : { ...metadata, symbolSource: named.by }
}

/** A document that lacks its symbol may be named by another of the same file: same type, same day. */
function namedElsewhere(
  one: Draft,
  all: readonly Draft[],
  date: string | null,
): { reference: Reference; by: string } | null {
  if (one.header.symbolSpan !== null || date === null || one.header.type === null) return null
  for (const other of all) {
    if (other === one) continue
    const reference = other.references.find((mention) => mention.date === date && mention.typeName === one.header.type)
    if (reference !== undefined)
      return { reference, by: `${other.header.type ?? 'Văn bản'} ${other.header.symbol ?? ''}`.trim() }
  }
  return null
}

const isoOf = (year: string, month: string, day: string): string | null => {
  if (year === '') return null
  if (month === '') return year
  return day === '' ? `${year}-${month.padStart(2, '0')}` : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `Ủy ban nhân dân` alone, or with only the kind of place after it, takes the place of issue as its name. */
const withPlace = (name: string, place: string | null): string =>
  place !== null && /^(?:Ủy ban|Hội đồng) nhân dân(?: (?:tỉnh|thành phố|huyện|xã|phường))?$/u.test(name)
    ? `${name}${/dân$/u.test(name) ? ' tỉnh' : ''} ${place}`
    : name
