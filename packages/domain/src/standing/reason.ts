import { round } from '../kernel/decimal.ts'
import type { Finding } from '../kernel/refusal.ts'
import type { Pace, PaceQuestion } from './pace.ts'
import { progressOf } from './progress.ts'

/** Why a target has the status that it has, as a code with words. */
export function reasonOf(question: PaceQuestion, pace: Pace): Finding {
  const { goal, value } = question
  const percent = pace.percentOfPace === null ? '' : round(pace.percentOfPace, 1)
  if (value === null) return { code: 'standing.no-figure', params: {} }
  if (goal.value === null && goal.comparator !== 'qualitative') return { code: 'standing.no-goal', params: {} }
  if (progressOf(goal, value).met === null) return { code: 'standing.cannot-judge', params: {} }
  switch (pace.status) {
    case 'none':
      return { code: 'standing.cannot-judge', params: {} }
    case 'met':
      return { code: 'standing.met', params: {} }
    case 'on':
      return { code: 'standing.on-pace', params: { percent } }
    case 'risk':
      return { code: 'standing.at-risk', params: { percent } }
    case 'off':
      return question.asOf >= question.endsOn
        ? { code: 'standing.missed', params: {} }
        : { code: 'standing.off-pace', params: { percent } }
    default:
      return pace.status satisfies never
  }
}
