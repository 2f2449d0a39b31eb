import { EXCEPT, LEXICON, type WordClass } from './lexicon.ts'
import { type Step, treeOf } from './phrases.ts'
import { isYear, type Token, tokensOf } from './tokens.ts'

/** A phrase of the lexicon found in a sentence: tokens `from` up to, not with, `to`. */
export type Match = { readonly is: WordClass; readonly from: number; readonly to: number }

/** Tokens with every phrase of the lexicon that stands in them, by its first token and by the token after its last. */
export type Sentence = {
  readonly tokens: readonly Token[]
  readonly begins: readonly (readonly Match[])[]
  readonly ends: readonly (readonly Match[])[]
  /** The classes that stand in it at all: most questions end here. */
  readonly present: ReadonlySet<WordClass>
}

const TREE = treeOf(LEXICON)
const NONE: readonly Match[] = []

export const sentenceOf = (text: string): Sentence => parse(tokensOf(text))

/** Finds the phrases; what a longer word hides (`tăng` in `gia tăng`, `hạ` in `hạ tầng`) is none. */
export function parse(tokens: readonly Token[]): Sentence {
  const found: Match[] = []
  for (let at = 0; at < tokens.length; at++) collect(TREE, tokens, at, at, found)
  const compounds = found.filter((one) => one.is === 'compound')
  const exceptions = found.filter((one) => EXCEPTIONS.has(one.is))
  const begins: Match[][] = []
  const ends: Match[][] = []
  const present = new Set<WordClass>()
  for (const match of found) {
    const except = EXCEPT[match.is]
    if (match.is === 'compound' || compounds.some((word) => hides(word, match))) continue
    if (except !== undefined && exceptions.some((one) => one.is === except && holds(one, match))) continue
    ;(begins[match.from] ??= []).push(match)
    ;(ends[match.to] ??= []).push(match)
    present.add(match.is)
  }
  return { tokens, begins, ends, present }
}

const EXCEPTIONS = new Set(Object.values(EXCEPT))
const holds = (one: Match, other: Match): boolean => one.from <= other.from && one.to >= other.to
const hides = (word: Match, other: Match): boolean =>
  word.from < other.to && word.to > other.from && !holds(other, word)

function collect(step: Step<WordClass>, tokens: readonly Token[], from: number, at: number, found: Match[]): void {
  for (const is of step.is) found.push({ is, from, to: at })
  const token = tokens[at]
  if (token === undefined || step.next.size === 0) return
  const named = step.next.get(token.text)
  if (named !== undefined) collect(named, tokens, from, at + 1, found)
  if (token.kind !== 'digits') return
  const number = step.next.get('NN')
  const year = isYear(token) ? step.next.get('YYYY') : undefined
  if (number !== undefined) collect(number, tokens, from, at + 1, found)
  if (year !== undefined) collect(year, tokens, from, at + 1, found)
}

/** The longest phrase of the classes that begins at the token. */
export function phraseAt(sentence: Sentence, at: number, ...classes: readonly WordClass[]): Match | null {
  let best: Match | null = null
  for (const one of sentence.begins[at] ?? NONE)
    if ((best === null || one.to > best.to) && classes.includes(one.is)) best = one
  return best
}

/** The longest phrase of the classes that ends right before the token and begins not before `from`. */
export function phraseEndingAt(
  sentence: Sentence,
  at: number,
  from: number,
  ...classes: readonly WordClass[]
): Match | null {
  let best: Match | null = null
  for (const one of sentence.ends[at] ?? NONE)
    if (one.from >= from && (best === null || one.from < best.from) && classes.includes(one.is)) best = one
  return best
}

/** Every phrase of the classes that begins in the stretch of tokens, left to right. */
export function phrasesIn(
  { begins, present }: Sentence,
  from: number,
  to: number,
  ...classes: readonly WordClass[]
): readonly Match[] {
  if (!classes.some((one) => present.has(one))) return NONE
  const found: Match[] = []
  for (let at = from; at < to; at++) for (const one of begins[at] ?? NONE) if (classes.includes(one.is)) found.push(one)
  return found
}

export function hasPhrase(sentence: Sentence, from: number, to: number, ...classes: readonly WordClass[]): boolean {
  if (!classes.some((one) => sentence.present.has(one))) return false
  for (let at = from; at < to; at++)
    for (const one of sentence.begins[at] ?? NONE) if (classes.includes(one.is)) return true
  return false
}

/** Index of the first token that begins at the offset or behind it. */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a stretch of tokens with single blanks. */
export const textOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.tokens
    .slice(from, to)
    .map((one) => one.text)
    .join(' ')

const known = new WeakMap<object, Sentence>()

/** The sentence of a passage; parsed once, since every layer asks. */
export function sentenceIn(passage: { readonly folded: string }): Sentence {
  const before = known.get(passage)
  if (before !== undefined) return before
  const sentence = sentenceOf(passage.folded)
  known.set(passage, sentence)
  return sentence
}
