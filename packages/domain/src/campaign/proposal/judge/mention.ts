import type { Quantity } from '@thidua/official-document'
import type { Passage } from '../passages.ts'
import { sentenceIn, tokenAt, type Sentence } from '../words/sentence.ts'
import { candidateOf } from './candidate.ts'
import { isCondition } from './condition.ts'
import { isNamed } from './named.ts'
import { isScope } from './scope.ts'

/** True for a number that names, orders, dates or delimits: it is looked through, not judged. */
export function isMention(passage: Passage, quantity: Quantity, unit: string | null, next?: Quantity): boolean {
  const sentence = sentenceIn(passage)
  const at = tokenAt(sentence, quantity.start)
  const candidate = candidateOf(sentence, quantity, unit, clauseStart(sentence, at, quantity.start))
  return isCondition(candidate, next) || isNamed(candidate) || isScope(candidate)
}

const REACH = 80

/** The clause of a mention begins after the figure before it. */
function clauseStart({ tokens }: Sentence, at: number, offset: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token === undefined || offset - token.start > REACH) return offset - REACH
    if (token.kind === 'digits' || token.text === '%') return token.end
  }
  return 0
}
