import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { ReadDocument } from '../../src/campaign/proposal/types.ts'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'

const folder = join(import.meta.dirname, 'texts')
const texts = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

/** What scanners, converters, clerks and enemies put into a text. */
const PUT = [
  '',
  '\n',
  ' ',
  '**',
  '\t',
  '%',
  '1.',
  'từ ',
  '\u0301',
  'ĐẾN\n',
  '- ',
  '|',
  '\r\n',
  '😀',
  '(',
  '"',
  '\ud800',
  '\u0000',
  'PHỤ LỤC\n',
  '9/9',
  'STT\n',
  '®µ',
]

const at = fc.nat(6000)
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), from: at, length: fc.nat(60), words: fc.constantFrom(...PUT) }),
  fc.record({ kind: fc.constant('swap' as const), from: at, length: fc.nat(300), words: fc.constant('') }),
  fc.record({ kind: fc.constant('repeat' as const), from: at, length: fc.nat(200), words: fc.constantFrom('', '\n') }),
  fc.record({
    kind: fc.constant('put' as const),
    from: at,
    length: fc.nat(5),
    words: fc.string({ unit: 'binary', maxLength: 20 }),
  }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function apply(text: string, { kind, from, length, words }: Change): string {
  const piece = text.slice(from, from + length)
  const rest = text.slice(from + length)
  if (kind === 'swap') return text.slice(0, from) + rest.slice(0, length) + piece + rest.slice(length)
  if (kind === 'repeat') return text.slice(0, from) + (piece + words).repeat(4) + rest
  return text.slice(0, from) + words + rest
}

/** Our own texts cut, swapped, repeated and strewn with marks and random bytes. */
export const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    changes: fc.array(change, { maxLength: 12 }),
    form: fc.constantFrom('NFC', 'NFD'),
  })
  .map(({ text, changes, form }) => changes.reduce(apply, text).normalize(form))

/** Everything that points into the text. */
function spansOf(document: ReadDocument): { start: number; end: number }[] {
  const { targets, themes, outline, duties, references, findings, arrival } = document
  const [start, end] = document.span
  const stamp = arrival === null ? [] : [arrival]
  return [{ start, end }, ...targets, ...themes, ...outline, ...duties, ...references, ...findings, ...stamp]
}

/** The first thing that is wrong with the reading of a text, null where all holds. */
export function faultOf(text: string): string | null {
  for (const document of readCampaignDocuments(text)) {
    const outside = spansOf(document).find(({ start, end }) => !(start >= 0 && end >= start && end <= text.length))
    if (outside !== undefined) return `a span from ${outside.start} to ${outside.end} in ${text.length} units`
    const misquoted = document.targets.find((target) => target.quote !== text.slice(target.start, target.end))
    if (misquoted !== undefined) return `the quote "${misquoted.quote}" is not its slice`
    const doubtful = document.targets.find(({ confidence }) => !(confidence > 0 && confidence <= 1))
    if (doubtful !== undefined) return `a confidence of ${doubtful.confidence}`
  }
  return null
}
