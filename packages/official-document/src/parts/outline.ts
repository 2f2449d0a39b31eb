import { oneLine } from '../text/letters.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import type { Source, Span } from '../text/source.ts'
import { type Label, labelOf } from './labels.ts'

/** A heading with offsets in plain text and the paragraph it begins. */
export type Heading = Span & {
  readonly label: string
  readonly path: string
  readonly depth: number
  readonly title: string
  /** Where the words of the title begin. */
  readonly titleStart: number
}

/** A heading longer than this is a paragraph whose first sentence stands for it. */
const TITLE_LENGTH = 240
/** Numbers of a list may skip this far: a heading lost in scanning must not lose the rest. */
const SKIP = 3
/** No office numbers deeper than this. */
const DEEPEST = 7

type Open = { readonly label: Label; readonly path: string }

/** Reads the numbered headings and items. Two numbering systems may follow each other in one text. */
export function readOutline(source: Source, paragraphs: readonly Paragraph[]): Heading[] {
  const headings: Heading[] = []
  let stack: Open[] = []
  for (const paragraph of paragraphs) {
    const text = source.plain.slice(paragraph.start, paragraph.end)
    const label = labelOf(text)
    if (label === null) continue
    const place = findPlace(stack, label)
    if (place === null || place >= DEEPEST) continue
    stack = stack.slice(0, place)
    const parent = stack[stack.length - 1]
    const own = label.kind === 'decimal' && parent?.label.kind !== 'letter' ? decimalStep(label, parent) : label.text
    const path = parent === undefined ? own : `${parent.path}.${own}`
    stack.push({ label, path })
    const end = titleEnd(source, paragraph, paragraph.start + label.length)
    const titleStart = paragraph.start + label.length
    const title = oneLine(source.plain.slice(titleStart, end)).replace(/[:;]$/u, '').trim()
    headings.push({ label: label.text, path, depth: stack.length, title, titleStart, start: paragraph.start, end })
  }
  return headings
}

/** Under `2`, the label `2.1` adds one step; without its parent it stands with all its steps. */
function decimalStep(label: Label, parent: Open | undefined): string {
  const steps = label.text.split('.')
  const known = parent === undefined ? [] : parent.label.text.split('.')
  const underParent = /^[\d.]+$/u.test(parent?.label.text ?? '') && known.every((step, i) => steps[i] === step)
  return underParent ? steps.slice(known.length).join('.') : label.text
}

/** How many of the open headings stay open above the new one; null when the label does not fit the count. */
function findPlace(stack: readonly Open[], label: Label): number | null {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]?.label
    if (open === undefined) continue
    if (label.kind === 'decimal' && open.kind === 'figure' && label.text.startsWith(`${open.text}.`)) return i + 1
    if (label.kind === 'decimal' && open.kind === 'decimal') {
      if (label.text.startsWith(`${open.text}.`)) return i + 1
      if (open.depth === label.depth) return i
      continue
    }
    if (open.kind !== label.kind) continue
    if (label.order > open.order && label.order <= open.order + SKIP) return i
    if (label.order === 1 && canNest(label, stack, i)) return stack.length
    return label.kind === 'figure' || label.kind === 'letter' || label.kind === 'decimal' ? null : i
  }
  if (label.kind === 'part' || label.kind === 'chapter') return 0
  if (label.kind === 'decimal') return stack.length
  return label.order <= SKIP ? stack.length : null
}

/** `1.` may stand again below a deeper heading that opened since: 1 > a > 1. */
const canNest = (label: Label, stack: readonly Open[], at: number): boolean =>
  stack.length - 1 > at && stack[stack.length - 1]?.label.kind !== label.kind

const SENTENCE = /[.!?](?=\s+\p{Lu})/gu

function titleEnd(source: Source, paragraph: Paragraph, titleStart: number): number {
  if (paragraph.end - titleStart <= TITLE_LENGTH && !source.plain.slice(titleStart, paragraph.end).match(SENTENCE))
    return paragraph.end
  const text = source.plain.slice(titleStart, paragraph.end)
  const stop = [...text.matchAll(SENTENCE)].find(
    (match) => !/(?:^|[\s(])(?:tp|tx|đ\/c|ts|ths|gs|q|p|\d+)$/iu.test(text.slice(0, match.index)),
  )
  return stop === undefined ? paragraph.end : titleStart + stop.index + 1
}
