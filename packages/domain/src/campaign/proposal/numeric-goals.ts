import type { Quantity } from '@thidua/official-document'
import { type Comparison, readComparison } from './comparators.ts'
import { figuresOf, labelLength, rateAfter, unitOf } from './figures.ts'
import type { Goal } from './goal.ts'
import { goalConfidence } from './not-a-target.ts'
import { goesOn, isBareVerb, phraseAfter, phraseBefore } from './noun-phrase.ts'
import type { Passage } from './passages.ts'

/** Goals below this confidence are not proposed. */
const LEAST = 0.5

/** How far before a number its indicator is looked for. */
const REACH = 500

/** Every goal of the passage that is printed as a number or a range. */
export function findNumericGoals(passage: Passage, yearOfIssue: number | null, listGoesOn: boolean): Goal[] {
  const text = passage.folded
  const quantities = figuresOf(passage)
  const goals: Goal[] = []
  let from = labelLength(passage)
  let base: { quantity: Quantity; wordStart: number } | null = null
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1]
    from = Math.max(from, quantity.start - REACH)
    const left = text.slice(from, base?.wordStart ?? quantity.start)
    if (base === null && next !== undefined && isBase(text, quantity, next)) {
      base = { quantity, wordStart: text.lastIndexOf('từ', quantity.start) }
      return
    }
    const unit = unitOf(text, quantity)
    const right = text.slice(quantity.end, quantity.end + 160)
    const bridge = base === null ? '' : text.slice(base.quantity.end, quantity.start)
    const comparison = readComparison(
      base === null ? left : `${left}${bridge}`,
      right,
      quantity.valueHigh !== null,
      unit,
    )
    const baseline = base?.quantity.value ?? null
    const clauseEnd = base === null ? from + Math.min(comparison.from, left.length) : from + left.length
    base = null
    const goal = build(passage, quantity, comparison, {
      from,
      inList: listGoesOn || goals.length > 0,
      clauseEnd,
      unit,
      baseline,
      limit: next?.start ?? text.length,
      yearOfIssue,
      right,
    })
    if (goal !== null && goal.confidence >= LEAST) {
      goals.push(carriesOn(text, goals[goals.length - 1], goal) ? { ...goal, comparator: 'additional_count' } : goal)
      from = goal.end
    } else if (goal !== null) from = Math.max(from, quantity.start > 0 && goal.confidence > 0.15 ? quantity.end : from)
  })
  return goals
}

/** `thêm 10 xã …, 05 xã …`: the word that opens a list holds for all its members. */
const carriesOn = (text: string, before: Goal | undefined, goal: Goal): boolean =>
  before?.comparator === 'additional_count' &&
  goal.comparator === 'exactly' &&
  /^ ?(?:,|và|, và)? ?$/u.test(text.slice(before.end, goal.start)) &&
  /^\d/u.test(text.slice(goal.start))

type Place = {
  from: number
  inList: boolean
  clauseEnd: number
  unit: string | null
  baseline: number | null
  limit: number
  yearOfIssue: number | null
  right: string
}

function build(passage: Passage, quantity: Quantity, comparison: Comparison, place: Place): Goal | null {
  const text = passage.folded
  const clause = text.slice(place.from, quantity.start)
  const confidence = goalConfidence(
    {
      before: text.slice(Math.max(0, quantity.start - 60), quantity.start),
      after: place.right,
      clause,
      unit: place.unit,
      explicit: comparison.explicit,
      comparator: comparison.comparator,
      value: quantity.value,
      inList: place.inList,
    },
    passage,
    place.yearOfIssue,
  )
  const compareStart = place.clauseEnd
  const compareEnd =
    quantity.end +
    (quantity.unit === null && place.unit !== null ? rateAfter(text, quantity.end).length : comparison.after)
  let indicator = phraseBefore(text, place.from, compareStart)
  const words = text.slice(indicator.start, indicator.end)
  const counted = quantity.unit?.kind === 'count'
  const after = phraseAfter(text, counted ? (quantity.unit?.start ?? quantity.end) : compareEnd, place.limit)
  const hasAfter = after.end > after.start
  if ((indicator.end <= indicator.start || isBareVerb(words)) && hasAfter) indicator = after
  else if (comparison.comparator === 'additional_count' && counted && hasAfter) indicator = after
  const isSplit = indicator !== after && hasAfter && goesOn(words)
  if (indicator.end <= indicator.start)
    return { ...empty(quantity, place), indicator, comparator: comparison.comparator, confidence: 0 }
  const before = indicator.start < quantity.start
  const start = Math.min(indicator.start, before ? indicator.start : compareStart + leadingBlanks(text, compareStart))
  const opening = words.startsWith('mỗi') ? phraseBefore(text, place.from, compareStart).start : start
  const end = Math.max(indicator.end, compareEnd, isSplit ? after.end : 0)
  return {
    start: Math.min(start, opening),
    end: closesBracket(text.slice(start, end)) && text[end] === ')' ? end + 1 : end,
    indicator,
    ...(isSplit ? { indicatorRest: after } : {}),
    comparator: comparison.comparator,
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit: quantity.unit === null ? place.unit : passage.words.slice(quantity.unit.start, quantity.unit.end),
    baseline: place.baseline,
    confidence,
  }
}

const empty = (quantity: Quantity, place: Place): Omit<Goal, 'indicator' | 'comparator' | 'confidence'> => ({
  start: quantity.start,
  end: quantity.end,
  value: quantity.value,
  valueHigh: quantity.valueHigh,
  unit: place.unit,
  baseline: place.baseline,
})
const closesBracket = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')')
const leadingBlanks = (text: string, at: number): number => /^\s*/u.exec(text.slice(at))?.[0].length ?? 0

/** `từ 78% lên 98%`: the first number is where things stand. */
function isBase(text: string, low: Quantity, high: Quantity): boolean {
  return (
    /từ(?: mức| khoảng)? $/u.test(text.slice(0, low.start)) &&
    low.valueHigh === null &&
    /^ ?(?:\([^)]{0,40}\) ?)?(?:năm \d{4} )?(?:tăng |giảm )?(?:lên|xuống|còn)(?: còn| trên| dưới| ít nhất| thành| đạt| đến| tới| mức| hơn)* ?$/u.test(
      text.slice(low.end, high.start),
    )
  )
}
