import type { Span } from '@thidua/official-document'
import type { Doubt } from './confidence.ts'
import type { Stretch } from './phrase/stretch.ts'
import type { Comparator } from '../target.ts'

/** A goal found in one passage; offsets in the passage's folded words. */
export type Goal = Stretch & {
  readonly indicator: Stretch
  /** The rest of the indicator where the number stands in its middle: `hiến … đất`. */
  readonly indicatorRest?: Stretch
  /** Where the indicator is named outside this passage (the sentence or heading before); offsets in plain text. */
  readonly outer?: Span
  readonly comparator: Comparator
  readonly value: number | null
  readonly valueHigh: number | null
  readonly unit: string | null
  readonly baseline: number | null
  readonly doubts: readonly Doubt[]
  /** True where going past the number is forbidden (`không để … vượt`). */
  readonly forbids?: boolean
}
