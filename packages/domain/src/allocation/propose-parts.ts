import { type Figure, isZero } from '../kernel/decimal.ts'
import { type Part, type Sharing, allocate, isDivided } from './allocate.ts'

/** By what the rest of a whole is shared: the people who live there, last year's figures, or evenly. */
export type ShareBasis = 'population' | 'last-year' | 'equal'

/** A unit that is to be given a part, as far as the sharing looks at it. */
export interface Sharer {
  readonly nodeId: string
  /** `null` where it has none: an office is not land. */
  readonly population: Figure | null
  readonly lastYear: Figure | null
  /** What it has now; `null` for nothing yet. */
  readonly part: Figure | null
  readonly isLocked: boolean
}

export interface ProposedParts {
  readonly parts: readonly Part[]
  /** Units that the basis says nothing of: they keep what they have, and the others share what is left. */
  readonly without: readonly string[]
}

/**
 * Parts of the whole for units that take part, in their order. Locked units, and those of which the basis knows nothing,
 * keep what they have. What is copied (rates, changes in percent) is copied to everyone who is not locked.
 * @throws Refusal allocation.negative | allocation.no-weight | allocation.locked-over
 */
export function proposeParts(
  target: Sharing & { readonly whole: Figure; readonly places: number },
  sharers: readonly Sharer[],
  basis: ShareBasis,
): ProposedParts {
  const weighted = sharers.map((one) => ({ ...one, weight: weightOf(one, basis) }))
  const without = isDivided(target) ? weighted.filter((one) => !one.isLocked && one.weight === null) : []
  const stays = weighted.filter((one) => one.isLocked || without.includes(one))
  const parts = allocate({
    ...target,
    weights: weighted.map(({ nodeId, weight }) => ({ nodeId, weight: weight ?? '0' })),
    locked: stays.map(({ nodeId, part }) => ({ nodeId, value: part ?? '0' })),
  })
  const empty = new Set(stays.flatMap(({ nodeId, part }) => (part === null ? [nodeId] : [])))
  return {
    parts: parts.filter(({ nodeId }) => !empty.has(nodeId)),
    without: without.map(({ nodeId }) => nodeId),
  }
}

function weightOf({ population, lastYear }: Sharer, basis: ShareBasis): Figure | null {
  if (basis === 'equal') return '1'
  const weight = basis === 'population' ? population : lastYear
  return weight === null || isZero(weight) ? null : weight
}

/** How finely a target is cut: whole things stay whole, anything else as finely as its goal is written. */
export function placesOf(target: { readonly wholeNumber: boolean; readonly whole: Figure | null }): number {
  if (target.wholeNumber || target.whole === null) return 0
  return target.whole.split('.')[1]?.length ?? 0
}
