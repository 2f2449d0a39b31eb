import { tokensOf } from './words/tokens.ts'

/** A digit that was read as a letter, or a letter as a digit. */
const MIXED = /\d[.,]?[lIOoSB]+(?=[\d\s%.,])|(?<![\p{L}\d])[lIOo][.,]?\d|\p{L}\d\p{L}/u
const MARKED = /[à-ỹđ]/u
const VOWEL = /[aeiouyà-ỹ]/u

/**
 * True where the words look as if scanning had spoilt them: digits among letters, words without a vowel, or hardly a
 * mark on them, of which Vietnamese has one on most words.
 */
export function looksSpoilt(quote: string, indicator: string): boolean {
  if (MIXED.test(quote)) return true
  const words = tokensOf(indicator.toLowerCase()).filter((one) => one.kind === 'word' && one.text.length > 1)
  const unmarked = words.filter((one) => !MARKED.test(one.text)).length
  const consonants = words.some((one) => one.text.length > 2 && !VOWEL.test(one.text) && !/^[a-z]+$/u.test(one.text))
  return consonants || (words.length >= 4 && unmarked / words.length > 0.75)
}
