import type { Doubt } from '../confidence.ts'
import type { Passage } from '../passages.ts'
import type { SectionKind } from '../section-kinds.ts'
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
 * What is doubtful about the number as a goal of the campaign; null where it is none. First what can be no goal: names,
 * ordinals, scope, results already reached, points, rewards, budgets and counts of offices; then whether the place and
 * the words set it.
 */
export function doubtsOfGoal(candidate: Candidate, passage: Passage, setting: Setting): readonly Doubt[] | null {
  const { sentence, place, unit } = candidate
  if (unit === null && !candidate.comparison.explicit) return null
  const clause: Spoken = { sentence, from: place.from, to: place.at }
  const whole: Spoken = { ...clause, from: 0 }
  const goal = says(clause, 'goal') || (isLedByGoal(passage) && !passage.kinds.has('duty'))
  if (isExcluded(candidate, passage, { clause, whole, goal, ...setting })) return null
  if (!isSet(candidate, passage, goal || setting.inList)) return null
  const { kinds } = passage
  const doubts: Doubt[] = []
  if (!candidate.comparison.explicit && !isWhole(candidate)) doubts.push('not-compared')
  if (!goal && !kinds.has('goal')) doubts.push('not-aimed')
  if (kinds.has('duty')) doubts.push('duty')
  if (unit === null) doubts.push('no-unit')
  if (candidate.quantity.inWords) doubts.push('number-in-words')
  if (says(whole, 'past')) doubts.push('past-near')
  return doubts
}

type Heard = Setting & { readonly clause: Spoken; readonly whole: Spoken; readonly goal: boolean }

function isExcluded(candidate: Candidate, passage: Passage, heard: Heard): boolean {
  const { sentence, unit, comparison } = candidate
  const { kinds } = passage
  const { clause, whole, goal, inList, yearOfIssue } = heard
  const aims = says(clause, 'aim')
  if (isGraded(candidate) && !aims) return true
  if (unit !== '%' && mentions(sentence, 'ceremony') && !goal) return true
  if (isNote(passage) || ['reward', 'scope', 'scoring', 'results'].some((kind) => kinds.has(kind as SectionKind)))
    return true
  if (isPoints(candidate) || isSpentOrSent(candidate, clause, whole, goal) || isAside(candidate)) return true
  if (!goal && !kinds.has('goal') && !comparison.explicit && isFunding(candidate, clause, whole)) return true
  if (tellsOfResults(goal ? clause : whole) && !aims) return true
  if (goal) return false
  if (!inList && !kinds.has('goal') && wentOnFromResults(passage)) return true
  return isBehind(clause, yearOfIssue) || opensInPast(passage, yearOfIssue)
}

/** All of them: `100 %` compares itself. */
const isWhole = ({ unit, quantity }: Candidate): boolean => unit === '%' && quantity.value === 100

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

/** Whether the place and the words set the number: under goals, in a list of them, or among what is demanded. */
function isSet({ sentence, place, unit, comparison }: Candidate, passage: Passage, said: boolean): boolean {
  const { kinds } = passage
  if (said || kinds.has('goal')) return true
  if (!passage.demanded || kinds.has('purpose') || kinds.has('time') || kinds.has('review')) return false
  if (!kinds.has('duty')) return true
  const changes = /increase|decrease|additional|exceed|rank/u.test(comparison.comparator)
  const makes = phraseEndingAt(sentence, place.at, place.from, 'makes') !== null
  return comparison.explicit || changes || unit === '%' || makes
}
