import type { Quantity } from '@thidua/official-document'
import type { Comparison, Place } from '../comparison/comparison.ts'
import { placeOf } from '../comparison/comparison.ts'
import { readComparison } from '../comparison/read-comparison.ts'
import { type Sentence, tokenAt } from '../words/sentence.ts'

/** One printed number with what was read around it. */
export type Candidate = {
  readonly sentence: Sentence
  readonly quantity: Quantity
  readonly unit: string | null
  readonly place: Place
  /** Token where the unit begins, or where the words after the number do. */
  readonly named: number
  readonly comparison: Comparison
}

export function candidateOf(
  sentence: Sentence,
  quantity: Quantity,
  unit: string | null,
  clauseStart: number,
): Candidate {
  const place = placeOf(sentence, clauseStart, quantity)
  const comparison = readComparison(sentence, place, { isRange: quantity.valueHigh !== null, unit })
  return { sentence, quantity, unit, place, named: tokenAt(sentence, quantity.unit?.start ?? quantity.end), comparison }
}

/** `9/10 vụ`: a part of a whole. */
export const isOfWhole = ({ sentence, place, named }: Candidate): boolean =>
  sentence.tokens.slice(place.at, named).some((one) => one.text === '/')
