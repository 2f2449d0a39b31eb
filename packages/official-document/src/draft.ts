import { type Header, readHeader } from './parts/header.ts'
import { type Heading, readOutline } from './parts/outline.ts'
import { findReferences, type Reference } from './parts/references.ts'
import { type Frame, splitDocuments } from './parts/split.ts'
import { findStamp, type Stamp } from './parts/stamp.ts'
import { readTail, type Tail } from './parts/tail.ts'
import { type Line, toLines } from './text/lines.ts'
import { type Paragraph, toParagraphs } from './text/paragraphs.ts'
import { prepareSource, type Source, type Span, withoutStretches } from './text/source.ts'

/** One document of a file as its parts were read, before names and symbols are settled. Offsets in plain text. */
export type Draft = {
  readonly source: Source
  readonly paragraphs: readonly Paragraph[]
  readonly headings: readonly Heading[]
  readonly references: readonly Reference[]
  readonly stamp: Stamp | null
  readonly header: Header
  readonly tail: Tail
  readonly plainSpan: Span
  /** Where the annexes begin, behind recipients and signature. */
  readonly annexStart: number | null
  readonly bodyStart: number
}

/** Takes a text apart into documents and each into its parts. Stamps are found first: their words stand in no sentence. */
export function draftDocuments(text: string): Draft[] {
  const whole = prepareSource(text)
  const printed = toLines(whole)
  const frames = splitDocuments(printed)
  const stamps = frames.map(({ from, to, tail }) => findStamp(whole, printed.slice(from, Math.min(to, tail))))
  const source = withoutStretches(
    whole,
    stamps.flatMap((stamp) => stamp?.pieces ?? []),
  )
  const lines = source === whole ? printed : toLines(source)
  return frames.map((frame, i) => draft(source, printed, lines, frame, stamps[i] ?? null))
}

function draft(
  source: Source,
  printed: readonly Line[],
  all: readonly Line[],
  { from, to, tail, annex }: Frame,
  stamp: Stamp | null,
): Draft {
  const full = printed.slice(from, to).filter((line) => !line.blank)
  const lines = all.slice(from, to)
  const header = readHeader(lines, tail)
  const body = toParagraphs(lines.filter((line) => line.index >= header.bodyFrom && line.index < tail))
  const annexed = toParagraphs(lines.filter((line) => line.index >= annex))
  const paragraphs = [...body, ...annexed]
  const annexStart = annexed[0]?.start ?? null
  const plainSpan = { start: full[0]?.start ?? 0, end: full[full.length - 1]?.end ?? 0 }
  const bodyStart = paragraphs[0]?.start ?? plainSpan.end
  return {
    source,
    paragraphs,
    headings: [...readOutline(source, body), ...readOutline(source, annexed)],
    annexStart,
    references: findReferences(source, bodyStart, paragraphs[paragraphs.length - 1]?.end ?? bodyStart),
    stamp,
    header,
    tail: readTail(lines.filter((line) => line.index >= tail && line.index < annex)),
    plainSpan,
    bodyStart,
  }
}
