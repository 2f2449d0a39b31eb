import { type Match, phraseEndingAt, type Sentence } from '../words/sentence.ts'

/** What one word of a comparison says; `fill` says nothing but belongs to it. */
export type Sense = (typeof SENSES)[number]
const SENSES = [
  'max',
  'min',
  'downTo',
  'add',
  'exceed',
  'upTo',
  'times',
  'rise',
  'fall',
  'reach',
  'start',
  'fill',
] as const

/** The words that lead over to a number: where they begin (token) and what each says, from the number backwards. */
export type Lead = { readonly from: number; readonly senses: readonly Sense[] }

const MOST_WORDS = 8

/** Reads the words of the comparison backwards from the number at token `at`, not beyond `from`. */
export function leadTo(sentence: Sentence, from: number, at: number): Lead {
  const mark = (index: number): string => (index < from ? '' : (sentence.tokens[index]?.text ?? ''))
  if (mark(at - 1) === ':') return { from: at - 1, senses: ['reach'] }
  const senses: Sense[] = []
  let begin = at
  while (senses.length < MOST_WORDS) {
    const word: Match | null = phraseEndingAt(sentence, begin, from, ...SENSES)
    if (word === null) break
    begin = word.from
    senses.push(word.is as Sense)
    if (mark(begin - 1) === ',' || mark(begin - 1) === '(') break
  }
  return { from: begin, senses }
}
