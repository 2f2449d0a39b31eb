import type { Comparator } from '../../target.ts'
import { type Sentence, tokenAt } from '../words/sentence.ts'

/** How a number is compared, and where the words of the comparison begin and end around it. */
export type Comparison = {
  readonly comparator: Comparator
  /** Offset where the comparison begins. */
  readonly from: number
  /** Units after the quantity that still belong to it (`trở lên`). */
  readonly after: number
  /** True when words say how to compare; false for a number that only stands there. */
  readonly explicit: boolean
  /** True when a verb links an indicator before to the number (`đạt`, `còn`, `tăng`): the number is said of it. */
  readonly links: boolean
  /** True where going past the number is forbidden (`không để … vượt`). */
  readonly forbids: boolean
  /** True for a place in an order (`nhóm 25 tỉnh dẫn đầu`): what follows the number is not what is measured. */
  readonly ranks: boolean
}

/** A quantity in its sentence, as tokens: its clause begins at `from`, it stands from `at` up to `after`. */
export type Place = { readonly from: number; readonly at: number; readonly after: number }

/** Where a quantity stands in the sentence whose clause begins at the offset. */
export const placeOf = (
  sentence: Sentence,
  clauseStart: number,
  quantity: { readonly start: number; readonly end: number },
): Place => ({
  from: tokenAt(sentence, clauseStart),
  at: tokenAt(sentence, quantity.start),
  after: tokenAt(sentence, quantity.end),
})
