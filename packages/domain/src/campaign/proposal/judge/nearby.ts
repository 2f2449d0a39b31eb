import { phrasesIn, type Sentence } from '../words/sentence.ts'
import type { WordClass } from '../words/lexicon.ts'

/** No mark of the kinds given and, unless allowed, no digits stand between the tokens. */
export function isUnbroken({ tokens }: Sentence, from: number, to: number, marks: string, digits = false): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'digits' && !digits)) return token === undefined
    if (token.kind === 'mark' && marks.includes(token.text)) return false
  }
  return true
}

const NEAR = 9

/** True where a phrase of the class stands shortly before the token, in the same piece of the sentence. */
export function standsBefore(sentence: Sentence, at: number, is: WordClass, near = NEAR): boolean {
  for (const one of phrasesIn(sentence, Math.max(0, at - near), at, is))
    if (one.to <= at && isUnbroken(sentence, one.to, at, ',;:.')) return true
  return false
}

/** True where a phrase of the class begins shortly after the token, in the same piece of the sentence. */
export function standsAfter(sentence: Sentence, after: number, is: WordClass, near = NEAR): boolean {
  for (const one of phrasesIn(sentence, after, after + near, is))
    if (isUnbroken(sentence, after, one.from, ',;:.')) return true
  return false
}
