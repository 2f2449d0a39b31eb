import type { AskQuicklyBody } from '@thidua/contract/quick-request'
import type { QuestionKind } from '@thidua/domain/quick-request/question'
import { dueOf, type TypedDue } from './due-fields.tsx'

/** A question as it is being written; choices one a line. */
export interface QuestionFields {
  /** Names it while it is moved about. */
  readonly key: number
  readonly kind: QuestionKind
  readonly words: string
  readonly measureUnit: string
  readonly wholeNumber: boolean
  readonly sums: boolean
  readonly choices: string
  readonly optional: boolean
}

/** What is typed into the form of a quick report. */
export interface AskFields {
  readonly title: string
  readonly documentSymbol: string
  readonly note: string
  readonly campaignId: string | null
  readonly due: TypedDue
  readonly questions: readonly QuestionFields[]
}

export const newQuestion = (key: number): QuestionFields => ({
  key,
  kind: 'number',
  words: '',
  measureUnit: '',
  wholeNumber: true,
  sums: true,
  choices: '',
  optional: false,
})

/** A form with one question, for today at half past four. */
export const newForm = (today: string): AskFields => ({
  title: '',
  documentSymbol: '',
  note: '',
  campaignId: null,
  due: { day: today, time: '16:30' },
  questions: [newQuestion(0)],
})

const choicesOf = ({ choices }: QuestionFields): string[] =>
  choices
    .split('\n')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '')

export type MissingPart = 'title' | 'due' | 'words' | 'choices' | 'units'

/** What the form still lacks before it can be sent. */
export function missingIn(fields: AskFields, chosen: number): MissingPart[] {
  const { questions } = fields
  const poor = questions.some((one) => one.kind === 'choice' && new Set(choicesOf(one)).size < 2)
  return [
    ...(fields.title.trim() === '' ? (['title'] as const) : []),
    ...(dueOf(fields.due) === null ? (['due'] as const) : []),
    ...(questions.some(({ words }) => words.trim() === '') ? (['words'] as const) : []),
    ...(poor ? (['choices'] as const) : []),
    ...(chosen === 0 ? (['units'] as const) : []),
  ]
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export function bodyOf(fields: AskFields, orgUnitIds: readonly string[]): AskQuicklyBody {
  return {
    title: fields.title.trim(),
    documentSymbol: orNull(fields.documentSymbol),
    note: orNull(fields.note),
    campaignId: fields.campaignId,
    dueAt: dueOf(fields.due) ?? '',
    questions: fields.questions.map((question) => ({
      kind: question.kind,
      words: question.words.trim(),
      measureUnit: question.kind === 'number' ? orNull(question.measureUnit) : null,
      wholeNumber: question.kind === 'number' && question.wholeNumber,
      sums: question.kind === 'number' && question.sums,
      choices: question.kind === 'choice' ? choicesOf(question) : [],
      optional: question.optional,
    })),
    orgUnitIds: [...orgUnitIds],
  }
}

/** The questions with one moved a place up or down; at the edge it stays. */
export function moved(questions: readonly QuestionFields[], from: number, by: -1 | 1): QuestionFields[] {
  const next = [...questions]
  const [one, other] = [next[from], next[from + by]]
  if (one === undefined || other === undefined) return next
  next[from] = other
  next[from + by] = one
  return next
}
