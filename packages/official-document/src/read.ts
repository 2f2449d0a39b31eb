import { type Draft, draftDocuments } from './draft.ts'
import { findingsOf } from './findings/findings.ts'
import { metadataOf, type Naming, namingOf } from './metadata.ts'
import type { OfficialDocument } from './model.ts'
import type { Reference } from './parts/references.ts'
import type { Span } from './text/source.ts'

/**
 * One document with what a further reading of its body needs: the prepared source (stamp words blanked out), the
 * body's paragraphs and headings, all with offsets in plain text.
 */
export type Reading = Pick<Draft, 'source' | 'paragraphs' | 'headings' | 'references' | 'stamp' | 'annexStart'> & {
  /** Where the document ends in plain text. */
  readonly plainEnd: number
  readonly document: OfficialDocument
}

/**
 * Reads every document of a text. Never throws; a text that is no document gives one with empty metadata, an empty
 * text gives none. Time is linear in the length.
 */
export function readDocuments(text: string): Reading[] {
  const drafts = draftDocuments(text)
  const naming = namingOf(drafts)
  return drafts.map((one) => finish(one, naming))
}

function finish(one: Draft, naming: Naming): Reading {
  const { source } = one
  const at = (span: Span): Span => source.locate(span.start, span.end)
  const metadata = metadataOf(one, naming)
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
    references: distinct(one.references, metadata.symbol).map((found) => {
      const { symbol, date, issuer } = found
      return Object.assign({ symbol, date, issuer }, at(found))
    }),
    findings: findingsOf({ ...one, metadata }).map((found) => {
      const { code, severity, message } = found
      return Object.assign({ code, severity, message }, at(found))
    }),
  }
  return {
    document,
    source,
    paragraphs: one.paragraphs,
    headings: one.headings,
    references: one.references,
    stamp: one.stamp,
    annexStart: one.annexStart,
    plainEnd: one.plainSpan.end,
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

/** Every other document once; an annex that names its own document refers to none. */
function distinct(references: readonly Reference[], own: string | null): Reference[] {
  const first = new Map<string, Reference>()
  for (const reference of references) {
    const key = reference.symbol.toLowerCase()
    if (key === own?.toLowerCase()) continue
    const known = first.get(key)
    if (known === undefined || (known.date === null && reference.date !== null)) first.set(key, reference)
  }
  return [...first.values()]
}
