import { phraseAt, type Sentence } from '../words/sentence.ts'
import type { Words } from './stretch.ts'

/** True when the phrase names something that is measured, so that the number closes it. */
export const isMeasured = (sentence: Sentence, { from, to }: Words): boolean => {
  const measure = phraseAt(sentence, from, 'measure')
  return measure !== null && measure.to <= to
}

/** True when the words name nothing: only who does it, that it is there, or how it is reached. */
export function isBare(sentence: Sentence, { from, to }: Words): boolean {
  let at = from
  while (at < to) {
    const next = phraseAt(sentence, at, 'bare')
    if (next === null) return false
    at = next.to
  }
  return true
}

/** True when the words only say when, or point back (`con số này`, `quý II`): the indicator was named before. */
export function pointsBack(sentence: Sentence, words: Words): boolean {
  if (isBare(sentence, words)) return true
  let says = false
  let at = words.from
  while (at < words.to) {
    const next = phraseAt(sentence, at, 'when', 'pointer')
    const filler = phraseAt(sentence, at, 'whenFill')
    if (next === null && filler === null && sentence.tokens[at]?.text !== ',') return false
    if (next !== null) says = true
    at = next?.to ?? filler?.to ?? at + 1
  }
  return says
}
