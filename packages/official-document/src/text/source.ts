import { foldLetters } from './letters.ts'
import { decodeLegacy } from './legacy.ts'
import { isCombining, plainMark } from './marks.ts'
import { mendDigits } from '../values/digits.ts'

/** A stretch of the given text, in UTF-16 units of the text exactly as given. */
export type Span = { readonly start: number; readonly end: number }

/**
 * A text in three forms. `plain` is what the grammar reads: composed letters, plain blanks, dashes and
 * quotation marks, no converter's marks. `folded` is `plain` in small letters with one way of placing tones and
 * with digits where scanning saw letters, and has the same length. `locate` leads from `plain` back to the text as given.
 */
export type Source = {
  readonly given: string
  readonly plain: string
  readonly folded: string
  /** Offsets in the given text for the plain stretch from `start` to `end`. */
  readonly locate: (start: number, end: number) => Span
}

const NEWLINE = 10
const CARRIAGE_RETURN = 13

/** Prepares a text for reading. Never throws; takes time linear in the length. */
export function prepareSource(given: string): Source {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (letters: string, from: number, to: number): void => {
    pieces.push(letters)
    for (let i = 0; i < letters.length; i++) {
      starts.push(from)
      ends.push(to)
    }
  }
  let at = 0
  let lineIsEmpty = true
  const legacy = decodeLegacy(given)
  while (at < given.length) {
    const code = given.charCodeAt(at)
    if (code === CARRIAGE_RETURN) {
      if (given.charCodeAt(at + 1) !== NEWLINE) {
        put('\n', at, at + 1)
        lineIsEmpty = true
      }
      at += 1
      continue
    }
    const old = legacy?.letters[at] ?? ''
    if (old !== '' && old !== given[at]) {
      const end = at + (legacy?.taken[at] ?? 1)
      put(old, at, end)
      lineIsEmpty = false
      at = end
      continue
    }
    let to = at + 1
    while (to < given.length && isCombining(given.charCodeAt(to))) to += 1
    const cluster = given.slice(at, to)
    if (to > at + 1) {
      put(cluster.normalize('NFC'), at, to)
      lineIsEmpty = false
    } else {
      const seen = plainMark(given, at, lineIsEmpty)
      to = at + seen.taken
      if (seen.letters !== '') put(seen.letters, at, to)
      if (code === NEWLINE) lineIsEmpty = true
      else if (seen.letters.trim() !== '') lineIsEmpty = false
    }
    at = to
  }
  const plain = pieces.join('')
  const locate = (start: number, end: number): Span => {
    const from = starts[start] ?? given.length
    return { start: from, end: end > start ? (ends[end - 1] ?? given.length) : from }
  }
  return { given, plain, folded: mendDigits(foldLetters(plain)), locate }
}

/** The same source with the given plain stretches blanked out: offsets stay, the words are gone. */
export function withoutStretches(source: Source, stretches: readonly Span[]): Source {
  if (stretches.length === 0) return source
  const ordered = [...stretches].sort((a, b) => a.start - b.start)
  const blank = (text: string): string => {
    const pieces: string[] = []
    let at = 0
    for (const { start, end } of ordered) {
      if (start < at) continue
      pieces.push(text.slice(at, start), ' '.repeat(Math.max(0, end - start)))
      at = Math.max(start, end)
    }
    return pieces.join('') + text.slice(at)
  }
  return { ...source, plain: blank(source.plain), folded: blank(source.folded) }
}
