import type { Passage } from '../passages.ts'
import { hasPhrase, phraseEndingAt, type Sentence, sentenceIn, sentenceOf } from '../words/sentence.ts'
import type { Candidate } from './candidate.ts'
import { isAside, isFunding, isSpentOrSent } from './money.ts'
import { isBehind, opensInPast, tellsOfResults, wentOnFromResults } from './past.ts'
import { says, type Spoken } from './spoken.ts'

export type Setting = { readonly yearOfIssue: number | null; readonly inList: boolean }

/** False where no number can be a goal, whatever stands around it: sections on rewards, and the preamble. */
export function canSetGoals(passage: Passage, inList: boolean): boolean {
  const { kinds, demanded } = passage
  if (kinds.has('reward') || kinds.has('scope') || kinds.has('scoring') || kinds.has('results')) return false
  return demanded || inList || kinds.has('goal') || mentions(sentenceIn(passage), 'goal') || isLedByGoal(passage)
}

const mentions = (sentence: Sentence, ...classes: Parameters<typeof hasPhrase>[3][]): boolean =>
  hasPhrase(sentence, 0, sentence.tokens.length, ...classes)

const ledByGoal = new Map<string, boolean>()

/** The sentence above the list sets goals; one sentence leads many items. */
function isLedByGoal({ leadIn }: Passage): boolean {
  if (leadIn === '') return false
  if (!ledByGoal.has(leadIn)) {
    if (ledByGoal.size > 100) ledByGoal.clear()
    ledByGoal.set(leadIn, mentions(sentenceOf(leadIn), 'goal'))
  }
  return ledByGoal.get(leadIn) === true
}

/**
 * How sure it is that the campaign sets the number as a goal, 0 to 1. First what can be no goal: names, ordinals,
 * scope, results already reached, points, rewards, budgets and counts of offices; then how firmly the place and the
 * words set it.
 */
export function goalConfidence(candidate: Candidate, passage: Passage, { yearOfIssue, inList }: Setting): number {
  const { sentence: words, place, unit, comparison } = candidate
  if (unit === null && !comparison.explicit) return 0
  const { kinds } = passage
  const clause: Spoken = { sentence: words, from: place.from, to: place.at }
  const sentence: Spoken = { ...clause, from: 0 }
  const goal = says(clause, 'goal') || (isLedByGoal(passage) && !kinds.has('duty'))
  const aims = says(clause, 'aim')
  if (isGraded(candidate) && !aims) return 0
  if (unit !== '%' && mentions(words, 'ceremony') && !goal) return 0
  if (isNote(passage) || kinds.has('reward') || kinds.has('scope') || kinds.has('scoring')) return 0
  if (kinds.has('results')) return goal ? 0.3 : 0
  if (isPoints(candidate) || isSpentOrSent(candidate, clause, sentence, goal) || isAside(candidate)) return 0
  if (!goal && !kinds.has('goal') && !comparison.explicit && isFunding(candidate, clause, sentence)) return 0
  if (tellsOfResults(goal ? clause : sentence) && !aims) return 0
  if (!goal && !inList && !kinds.has('goal') && wentOnFromResults(passage)) return 0
  if (!goal && (isBehind(clause, yearOfIssue) || opensInPast(passage, yearOfIssue))) return 0
  return firmness(candidate, passage, { goal, inList })
}

/** Grades are given by a share (`95 % cơ sở được xếp loại tốt`) or by rules; only the share can be a goal. */
const isGraded = ({ sentence, unit }: Candidate): boolean =>
  mentions(sentence, 'grading') || (mentions(sentence, 'grades') && (unit !== '%' || mentions(sentence, 'byRule')))

const isPoints = ({ sentence, unit, comparison }: Candidate): boolean =>
  unit === 'điểm' &&
  (mentions(sentence, 'points') ||
    (!comparison.explicit &&
      sentence.tokens.some((one, i) => one.text === 'điểm' && sentence.tokens[i - 1]?.kind === 'digits')))

/** A remark under the text. */
function isNote(passage: Passage): boolean {
  const sentence = passage.earlier === '' ? sentenceIn(passage) : sentenceOf(passage.earlier)
  const first = sentence.tokens.findIndex((one) => !/^[-+*]$/u.test(one.text))
  return (sentence.begins[first] ?? []).some((one) => one.is === 'note')
}

/** How firmly the place and the words set the number as a goal. */
function firmness(
  { sentence, place, quantity, unit, comparison }: Candidate,
  passage: Passage,
  { goal, inList }: { readonly goal: boolean; readonly inList: boolean },
): number {
  const { kinds } = passage
  const change = /increase|decrease|additional|exceed|rank/u.test(comparison.comparator)
  const firm = comparison.explicit || (unit === '%' && quantity.value === 100)
  if (goal) return firm ? 0.95 : 0.85
  if (inList) return 0.8
  if (kinds.has('goal')) return firm ? 0.9 : 0.8
  if (!passage.demanded || kinds.has('purpose')) return 0.2
  if (kinds.has('time') || kinds.has('review')) return 0.2
  const makes = phraseEndingAt(sentence, place.at, place.from, 'makes') !== null
  if (kinds.has('duty')) return comparison.explicit || change || unit === '%' || makes ? 0.6 : 0.3
  return firm ? 0.7 : 0.55
}
