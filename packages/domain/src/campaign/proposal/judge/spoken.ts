import { phrasesIn, type Sentence } from '../words/sentence.ts'
import type { WordClass } from '../words/lexicon.ts'
import { isYear } from '../words/tokens.ts'

/** The words before a number, from `from` to `to`, that are said of it: brackets closed before it are asides. */
export type Spoken = { readonly sentence: Sentence; readonly from: number; readonly to: number }

/** True where a phrase of the classes is said outside asides. */
export function says({ sentence, from, to }: Spoken, ...classes: readonly WordClass[]): boolean {
  for (const one of phrasesIn(sentence, from, to, ...classes)) if (!isAside(sentence, one.from, to)) return true
  return false
}

/** The same, but `so với năm trước` and `hơn đầu năm` tell nothing of the time that is spoken of. */
export function saysOfItself(spoken: Spoken, ...classes: readonly WordClass[]): boolean {
  const { sentence, from, to } = spoken
  for (const one of phrasesIn(sentence, from, to, ...classes))
    if (!isAside(sentence, one.from, to) && !isHeldAgainst(spoken, one.from)) return true
  return false
}

/** The years that the words speak of, not of asides, days or what is held against. */
export function yearsSpokenOf(spoken: Spoken): number[] {
  const { sentence, from, to } = spoken
  return sentence.tokens.slice(from, to).flatMap((token, i) => {
    const at = from + i
    const ofDay = sentence.tokens[at - 1]?.text === '/' && sentence.tokens[at - 3]?.text === '/'
    const counts = isYear(token) && !ofDay && !isAside(sentence, at, to) && !isHeldAgainst(spoken, at)
    return counts ? [Number(token.text)] : []
  })
}

/** True inside a pair of brackets that is closed before `to`. */
function isAside({ tokens }: Sentence, at: number, to: number): boolean {
  for (let i = at; i < to; i++) {
    if (tokens[i]?.text === '(' && i > at) return false
    if (tokens[i]?.text === ')') return true
  }
  return false
}

const FAR = 9

function isHeldAgainst({ sentence, from }: Spoken, at: number): boolean {
  for (const one of phrasesIn(sentence, Math.max(from, at - FAR), at + 1, 'against'))
    if (!sentence.tokens.slice(one.to, at).some((token) => /^[,;()]$/u.test(token.text))) return true
  return false
}
