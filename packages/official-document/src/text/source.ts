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
  const trail = newTrail(given.length)
  const put = (letters: string, from: number, to: number): void => {
    pieces.push(letters)
    for (let i = 0; i < letters.length; i++) trail.add(from, to)
  }
  let at = 0
  let lineIsEmpty = true
  const legacy = decodeLegacy(given)
  while (at < given.length) {
    const run = legacy === null ? ordinaryEnd(given, at) : at
    if (run > at) {
      pieces.push(given.slice(at, run))
      for (; at < run; at++) trail.add(at, at + 1)
      lineIsEmpty = false
      continue
    }
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
    if (to > at + 1) {
      put(given.slice(at, to).normalize('NFC'), at, to)
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
  return { given, plain, folded: mendDigits(foldLetters(plain)), locate: trail.locate }
}

/** Where a run of letters ends that stand for themselves; blanks inside it count once a letter opened it. */
function ordinaryEnd(given: string, from: number): number {
  let at = from
  while (at < given.length && isOrdinary(given.charCodeAt(at))) at += 1
  // The last letter may carry a combining mark.
  if (at > from && at < given.length && isCombining(given.charCodeAt(at))) at -= 1
  if (at > from && given[from] === ' ') return from
  return at
}

/** ASCII letters, digits, blank and `%(),-./:;`, and the letters of Vietnamese. */
const isOrdinary = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) ||
      code === 0x20 ||
      (code >= 0x2c && code <= 0x3b) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === 0x25 ||
      code === 0x28 ||
      code === 0x29
    : (code >= 0xc0 && code <= 0x1b4) || (code >= 0x1ea0 && code <= 0x1ef9)

/** The way back from plain to given offsets. */
function newTrail(length: number): { add: (from: number, to: number) => void; locate: Source['locate'] } {
  let starts = new Uint32Array(length + 1)
  let ends = new Uint32Array(length + 1)
  let count = 0
  const grown = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
    const larger = new Uint32Array(2 * old.length)
    larger.set(old)
    return larger
  }
  return {
    add(from, to) {
      if (count === starts.length) {
        starts = grown(starts)
        ends = grown(ends)
      }
      starts[count] = from
      ends[count] = to
      count += 1
    },
    locate(start, end) {
      const from = start < count ? (starts[start] ?? length) : length
      return { start: from, end: end > start ? (end <= count ? (ends[end - 1] ?? length) : length) : from }
    },
  }
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
