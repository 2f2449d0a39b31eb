import { hasPhrase, type Match, phrasesIn, phraseEndingAt, type Sentence } from '../words/sentence.ts'
import type { Place } from './comparison.ts'
import type { Sense } from './lead.ts'

/** Turns of phrase whose words of comparison do not stand right before the number. */

const within = ({ tokens }: Sentence, from: number, to: number, marks: string): boolean =>
  !tokens.slice(from, to).some((one) => one.kind === 'mark' && marks.includes(one.text))

const FAR = 14

/** `cao hơn năm trước ít nhất 4 điểm`, `nhiều hơn năm 2020 là 100 hộ`: so much beside something else. */
export function besideBefore(sentence: Sentence, { from, at }: Place): Match | null {
  for (const one of phrasesIn(sentence, Math.max(from, at - FAR), at, 'besideUp', 'besideDown'))
    if (one.to <= at && within(sentence, one.to, at, ',;:()%')) return one
  return null
}

/** `đạt và vượt chỉ tiêu của Nghị quyết … đề ra (5.835 tỷ đồng)`: the bracket restates the plan to be reached. */
export function restatedPlan(sentence: Sentence, { from, at }: Place): Match | null {
  if (sentence.tokens[at - 1]?.text !== '(') return null
  for (const one of phrasesIn(sentence, Math.max(from, at - 20), at, 'restates'))
    if (within(sentence, one.to, at - 1, ';:.()')) return one
  return null
}

/** `không để nợ đọng vượt 5 %`: the verb itself is forbidden. */
export function isForbidden(sentence: Sentence, { from, at }: Place, unit: string | null): boolean {
  const passing = phraseEndingAt(sentence, at, from, 'passing')
  if (passing === null || (unit !== '%' && sentence.tokens[at - 1]?.text === 'trên')) return false
  const nearest = Math.max(from, passing.from - 10)
  for (const one of phrasesIn(sentence, nearest, passing.from, 'forbids'))
    if (within(sentence, one.to, passing.from, ',;:.')) return true
  return false
}

const NEAR = 12

/** `vượt 3 % dự toán`, `vượt chỉ tiêu … ít nhất 5 %`: so much above something, not the level itself. */
export function exceeds(
  sentence: Sentence,
  { from, at, after }: Place,
  unit: string | null,
  senses: readonly Sense[],
): boolean {
  if (unit !== '%' || senses.includes('max')) return false
  const planAfter = hasPhrase(sentence, after, after + NEAR, 'plan')
  if (senses.includes('exceed'))
    return planAfter || hasPhrase(sentence, from, at, 'plan') || !hasPhrase(sentence, from, at, 'share')
  for (const passes of phrasesIn(sentence, from, at, 'passes'))
    return !senses.includes('reach') && (planAfter || hasPhrase(sentence, passes.from, at, 'plan'))
  return false
}

/** The verb of change that governs the number: the last in the clause, unless a new subject came since. */
export function changeBefore(sentence: Sentence, { from, at }: Place): 'rise' | 'fall' | null {
  const last = [...phrasesIn(sentence, from, at, 'changeUp', 'changeDown')].at(-1)
  if (last === undefined) return null
  const verb = last.is === 'changeUp' ? 'rise' : 'fall'
  if (isOfEach(sentence, last, at)) return verb
  if (!within(sentence, last.from, at, ';:')) return null
  for (let i = last.from; i < at - 1; i++)
    if (sentence.tokens[i]?.text === ',' && (sentence.begins[i + 1] ?? []).some((one) => one.is === 'newSubject'))
      return null
  return verb
}

/** One verb for several of a kind: `giảm cả số vụ, số người chết và số người bị thương`. */
function isOfEach(sentence: Sentence, verb: Match, at: number): boolean {
  const { tokens } = sentence
  const noun = tokens[verb.to]?.text === 'cả' ? verb.to + 1 : verb.to
  const [first] = sentence.begins[noun]?.filter((one) => one.is === 'ofEach') ?? []
  if (first === undefined || !within(sentence, verb.from, at, ';:')) return false
  for (const again of phrasesIn(sentence, first.to, at, 'ofEach')) {
    const before = tokens[again.from - 1]?.text
    if (tokens[again.from]?.text === tokens[first.from]?.text && (before === ',' || before === 'và')) return true
  }
  return false
}
