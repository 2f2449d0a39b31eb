import { compare, floor, isFigure } from '../kernel/decimal.ts'
import { type FieldRefusal, Refusal } from '../kernel/refusal.ts'

export const QUESTION_KINDS = ['number', 'choice', 'yes-no', 'text'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** What a quick report asks for. What does not belong to its kind is left empty. */
export interface NewQuestion {
  readonly kind: QuestionKind
  readonly words: string
  /** Đơn vị tính of a number. */
  readonly measureUnit: string | null
  readonly wholeNumber: boolean
  /** Whether the numbers of all units are added up; a rate or a rank is not. */
  readonly sums: boolean
  readonly choices: readonly string[]
  /** May be left unanswered. */
  readonly optional: boolean
}

export interface QuickQuestion extends NewQuestion {
  readonly questionId: string
}

/** A quick report is answered on a phone in a minute: what asks more is a report of its own. */
export const MOST_QUESTIONS = 12
const MOST_LETTERS = 500

/** Yes and no as they travel. */
export const YES_NO = ['yes', 'no'] as const

/** @throws Refusal quick-request.question-count | quick-request.questions-invalid, the faults under `questions.<place>` */
export function checkQuestions(questions: readonly NewQuestion[]): void {
  if (questions.length === 0 || questions.length > MOST_QUESTIONS)
    throw new Refusal('quick-request.question-count', { most: MOST_QUESTIONS })
  const faults = questions.flatMap((question, at): FieldRefusal[] => {
    const fault = (code: string) => [{ path: `questions.${at}`, code: `quick-request.${code}`, params: {} }]
    if (question.words.trim() === '') return fault('question-empty')
    return question.kind === 'choice' && !isChoosable(question.choices) ? fault('choices-too-few') : []
  })
  if (faults.length > 0) throw new Refusal('quick-request.questions-invalid', { count: faults.length }, faults)
}

/** At least two, each said and said once. */
function isChoosable(choices: readonly string[]): boolean {
  const said = choices.map((choice) => choice.trim())
  return said.length >= 2 && said.every((choice) => choice !== '') && new Set(said).size === said.length
}

/**
 * Why one answer may not be sent, or `null`. The same in the browser and on the server.
 * @param value a number as an exact decimal, a choice in its words, `yes` or `no`, or text; `null` where nothing was said
 */
export function faultOf(question: NewQuestion, value: string | null): string | null {
  const said = value?.trim() ?? ''
  if (said === '') return question.optional ? null : 'quick-request.answer-missing'
  switch (question.kind) {
    case 'number':
      if (!isFigure(said)) return 'quick-request.number-invalid'
      return question.wholeNumber && compare(floor(said), said) !== 0 ? 'quick-request.not-whole' : null
    case 'choice':
      return question.choices.includes(said) ? null : 'quick-request.not-a-choice'
    case 'yes-no':
      return YES_NO.some((one) => one === said) ? null : 'quick-request.not-a-choice'
    case 'text':
      return said.length > MOST_LETTERS ? 'quick-request.text-too-long' : null
    default:
      return question.kind satisfies never
  }
}

/**
 * Holds all answers of a unit against the questions: each answered or left out as it may be, nothing that was not asked.
 * @returns the answers that say something, by question
 * @throws Refusal quick-request.answers-invalid, the faults under each question's id
 */
export function checkAnswers(
  questions: readonly QuickQuestion[],
  values: ReadonlyMap<string, string>,
): Map<string, string> {
  const asked = new Set(questions.map(({ questionId }) => questionId))
  const strange = [...values.keys()]
    .filter((questionId) => !asked.has(questionId))
    .map((path) => ({ path, code: 'quick-request.not-asked', params: {} }))
  const faults = questions.flatMap((question) => {
    const code = faultOf(question, values.get(question.questionId) ?? null)
    return code === null ? [] : [{ path: question.questionId, code, params: { most: MOST_LETTERS } }]
  })
  const wrong = [...strange, ...faults]
  if (wrong.length > 0) throw new Refusal('quick-request.answers-invalid', { count: wrong.length }, wrong)
  return new Map([...values].map(([id, value]) => [id, value.trim()] as const).filter(([, value]) => value !== ''))
}
