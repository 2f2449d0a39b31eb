import type { Comparator } from '../../target.ts'
import { phraseEndingAt, type Sentence } from '../words/sentence.ts'
import type { Comparison, Place } from './comparison.ts'
import { leadTo, type Sense } from './lead.ts'
import { leadersAfter, suffixAfter, type Suffix } from './suffix.ts'
import { besideBefore, changeBefore, exceeds, isForbidden, restatedPlan } from './turns.ts'

/** The quantity whose comparison is read. */
export type Compared = { readonly isRange: boolean; readonly unit: string | null }

/**
 * Reads the comparison around a quantity: first the turns that name an order, a plan or something beside it, then the
 * words right before the number and the suffix behind it.
 */
export function readComparison(sentence: Sentence, place: Place, compared: Compared): Comparison {
  const { tokens } = sentence
  const { unit, isRange } = compared
  const lead = leadTo(sentence, place.from, place.at)
  const suffix = suffixAfter(sentence, place.after)
  const endOfQuantity = tokens[place.after - 1]?.end ?? 0
  const startOf = (token: number): number => tokens[token]?.start ?? endOfQuantity
  const unitsUpTo = (token: number): number => (tokens[token - 1]?.end ?? endOfQuantity) - endOfQuantity
  const plain: Omit<Comparison, 'comparator'> = {
    from: startOf(lead.from),
    after: suffix === null ? 0 : unitsUpTo(suffix.to),
    explicit: suffix !== null || isRange || lead.senses.some((sense) => sense !== 'fill'),
    links: lead.senses.some((sense) => LINKS.has(sense)),
    forbids: isForbidden(sentence, place, unit),
    ranks: false,
  }
  const linked = (from: number): Omit<Comparison, 'comparator'> => ({
    ...plain,
    from: startOf(from),
    explicit: true,
    links: true,
  })

  const rank = phraseEndingAt(sentence, place.at, place.from, 'place')
  const leaders = leadersAfter(sentence, place)
  const isTop = phraseEndingAt(sentence, place.at, place.from, 'placeTop') !== null
  if (rank !== null && (suffix !== null || leaders !== null || isTop)) {
    const after = leaders === null ? plain.after : Math.max(plain.after, unitsUpTo(leaders))
    return { ...linked(rank.from), comparator: 'at_most', after, ranks: true }
  }
  const restated = unit === '%' ? null : restatedPlan(sentence, place)
  if (restated !== null) return { ...linked(restated.from), comparator: 'at_least' }
  const beside = besideBefore(sentence, place)
  if (beside !== null)
    return {
      ...linked(beside.from),
      comparator: beside.is === 'besideDown' ? 'decrease_by_at_least' : 'exceed_reference_by_at_least',
    }
  const { comparator, explicit, links } = comparatorOf(sentence, place, compared, lead.senses, suffix, plain.forbids)
  return { ...plain, comparator, explicit: plain.explicit || explicit, links: plain.links || links }
}

const LINKS: ReadonlySet<Sense> = new Set<Sense>(['reach', 'rise', 'fall', 'downTo', 'upTo', 'exceed'])

type Verdict = { readonly comparator: Comparator; readonly explicit: boolean; readonly links: boolean }
const said = (comparator: Comparator, explicit = false, links = false): Verdict => ({ comparator, explicit, links })

/** Folds the senses of the lead, the suffix and the verb of the clause into one comparator. */
function comparatorOf(
  sentence: Sentence,
  place: Place,
  { isRange, unit }: Compared,
  senses: readonly Sense[],
  suffix: Suffix | null,
  forbidden: boolean,
): Verdict {
  const has = (...wanted: Sense[]): boolean => wanted.some((sense) => senses.includes(sense))
  const verb = changeBefore(sentence, place)
  if (unit === 'bậc' && isRange) return said('rank_improve_between', true)
  if (!forbidden && exceeds(sentence, place, unit, senses)) return said('exceed_reference_by_at_least', true)
  const settles = has('reach', 'upTo', 'downTo')
  if (unit === '%' && forbidden) return said('at_most', true)
  if (has('times')) return said('increase_by_at_least', true, true)
  if (isRange) {
    if (has('add')) return said('additional_count')
    if (verb !== null && !settles) return said(verb === 'rise' ? 'increase_between' : 'decrease_between')
    return said('between')
  }
  if (has('add') && has('fall')) return said('decrease_by_at_least')
  if (has('add')) return said(unit === '%' ? 'increase_by_at_least' : 'additional_count')
  if (has('max', 'downTo') || suffix?.says === 'down') return said('at_most')
  if (verb !== null && !settles) return said(verb === 'fall' ? 'decrease_by_at_least' : 'increase_by_at_least', true)
  if (has('min', 'start', 'exceed') || suffix !== null) return said('at_least')
  return said('exactly')
}
