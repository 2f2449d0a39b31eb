import { hasPhrase, phraseAt, phraseEndingAt } from '../words/sentence.ts'
import type { Candidate } from './candidate.ts'
import { says, type Spoken } from './spoken.ts'
import { isUnbroken } from './nearby.ts'

/** True where the words tell of rewards, honours, budgets or papers to be sent. */
export function isSpentOrSent(candidate: Candidate, clause: Spoken, sentence: Spoken, goal: boolean): boolean {
  const { unit, comparison, named, quantity } = candidate
  if (says(goal ? clause : sentence, 'reward', 'support') || says(clause, 'honour', 'budget')) return true
  if (isHonoured(candidate)) return true
  if (quantity.unit?.kind === 'money' && !goal && says(sentence, 'budget')) return true
  const sent = unit !== '%' && comparison.comparator !== 'additional_count' && says(clause, 'report')
  return sent || phraseAt(candidate.sentence, named, 'awarded') !== null
}

/** `danh sách 03 tập thể, 05 cá nhân đề nghị khen thưởng`. */
const isHonoured = ({ sentence, unit }: Candidate): boolean =>
  /^(?:tập thể|cá nhân)/u.test(unit ?? '') && hasPhrase(sentence, 0, sentence.tokens.length, 'reward')

/** Money that is set aside or raised for a purpose; a goal only where the words say so. */
export function isFunding(
  { sentence: words, place, quantity, unit }: Candidate,
  clause: Spoken,
  sentence: Spoken,
): boolean {
  const funded = quantity.unit?.kind === 'money' ? sentence : unit === '%' ? clause : null
  if (funded === null) return false
  if (unit === '%' && phraseAt(words, place.after, 'budget') !== null) return true
  return says(funded, 'funds') || phraseEndingAt(words, place.at, 0, 'fundsAtNumber') !== null
}

/** In brackets: what one of the counted things costs, or the same once more as a count. */
export function isAside({ sentence, place, quantity, comparison }: Candidate): boolean {
  const isMoney = quantity.unit?.kind === 'money'
  if (isMoney && !comparison.explicit && isCostOfEach(sentence, place.at)) return true
  const open = sentence.tokens.slice(0, place.at).findLastIndex((one) => one.text === '(' || one.text === ')')
  if (open < 0 || sentence.tokens[open]?.text === ')') return false
  if (isMoney) return !comparison.explicit || hasPhrase(sentence, open, place.at, 'budget')
  const first = sentence.tokens[open + 1]?.text
  return !comparison.explicit && (open === place.at - 1 || first === 'mỗi')
}

const FAR = 8

/** `, mỗi suất 700.000 đồng`. */
function isCostOfEach(sentence: Candidate['sentence'], at: number): boolean {
  for (let each = at - 2; each >= at - FAR; each--)
    if (sentence.tokens[each]?.text === 'mỗi')
      return /^[,(]$/u.test(sentence.tokens[each - 1]?.text ?? '') && isUnbroken(sentence, each, at, ',;.')
  return false
}
