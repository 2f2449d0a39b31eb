import { type Figure, add } from '../kernel/decimal.ts'
import { type NewQuestion, YES_NO } from './question.ts'

/** The foot of one column: "k of n" answered, with the sum where numbers add up and the counts where one chooses. */
export interface QuestionSum {
  readonly answered: number
  /** `null` where nothing adds up, and where nothing was answered: missing is not zero. */
  readonly total: Figure | null
  /** How many chose what, in the order of the choices; empty for numbers and text. */
  readonly counts: readonly { readonly choice: string; readonly count: number }[]
}

/** Works out the foot of a column from what was answered; `null` stands for a unit that said nothing. */
export function sumUp(question: NewQuestion, values: readonly (string | null)[]): QuestionSum {
  const said = values.filter((value) => value !== null)
  const addsUp = question.kind === 'number' && question.sums && said.length > 0
  return {
    answered: said.length,
    total: addsUp ? said.reduce(add, '0') : null,
    counts: choicesOf(question).map((choice) => ({ choice, count: said.filter((value) => value === choice).length })),
  }
}

function choicesOf(question: NewQuestion): readonly string[] {
  if (question.kind === 'choice') return question.choices
  return question.kind === 'yes-no' ? YES_NO : []
}
