import type { Reading } from '@thidua/contract/document'
import { dateWords } from './date-words.ts'
import type { TextMark } from './segment.ts'

/** Every phrase that the reading points at, by kind. Ids: `target-0`, `duty-2`, `reference-1`, `finding-0`, `date-3`. */
export function marksOfReading(reading: Reading, text: string): TextMark[] {
  return [
    ...reading.targets.map(({ start, end }, index) => mark('target', index, start, end, index + 1)),
    ...reading.duties.flatMap(({ actor, start, end }, index) => {
      const place = actorWords(text, actor, start, end)
      return place === null ? [] : [{ id: `duty-${index}`, kind: 'agency' as const, ...place }]
    }),
    ...reading.references.map(({ start, end }, index) => mark('reference', index, start, end)),
    ...reading.findings.map(({ start, end }, index) => mark('finding', index, start, end)),
    ...deadlineMarks(reading, text),
  ]
}

/** The days of the window, of the reviews and of the targets, wherever they are printed. */
export function deadlineMarks(reading: Reading, text: string): TextMark[] {
  const { window, reviews, targets } = reading
  const [from = 0, to = text.length] = reading.span
  const dates = [window.start, window.end, reviews.midterm, reviews.final, ...targets.map((one) => one.deadline)]
  const printed = [...new Set(dates.filter((date) => date !== null))].flatMap((date) => dateWords(text, date, from, to))
  return printed.map(({ start, end }, index) => ({ id: `date-${index}`, kind: 'deadline', start, end }))
}

/** The name of the one who is tasked, inside the words of the duty; null where it stands elsewhere. */
export function actorWords(
  text: string,
  actor: string | null,
  start: number,
  end: number,
): { start: number; end: number } | null {
  if (actor === null) return null
  const at = text.slice(start, end).toLowerCase().indexOf(actor.toLowerCase())
  return at === -1 ? null : { start: start + at, end: start + at + actor.length }
}

function mark(
  kind: 'target' | 'reference' | 'finding',
  index: number,
  start: number,
  end: number,
  number?: number,
): TextMark {
  return { id: `${kind}-${index}`, kind, start, end, ...(number === undefined ? {} : { number }) }
}
