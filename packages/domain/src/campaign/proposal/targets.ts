import { findDates, findQuantities, type Quantity, type Reading } from '@thidua/official-document'
import { semanticsOf } from '../target-semantics.ts'
import { type Comparison, readComparison } from './comparators.ts'
import { goalConfidence } from './not-a-target.ts'
import { goesOn, isBareVerb, phraseAfter, phraseBefore, type Stretch } from './noun-phrase.ts'
import type { Passage } from './passages.ts'
import { findNamedStates, findZeroGoals } from './states.ts'
import { findTimes } from './times.ts'
import type { Comparator, ProposedTarget } from './types.ts'

/** Goals below this confidence are not proposed. */
const LEAST = 0.5

/** How far before a number its indicator is looked for. */
const REACH = 500

/** A goal found in one passage; offsets in the passage's folded words. */
export type Goal = Stretch & {
  readonly indicator: Stretch
  /** The rest of the indicator where the number stands in its middle: `hiến … đất`. */
  readonly indicatorRest?: Stretch
  readonly comparator: Comparator
  readonly value: number | null
  readonly valueHigh: number | null
  readonly unit: string | null
  readonly baseline: number | null
  readonly confidence: number
}

/** Every goal that the document sets, in the order of the text. */
export function findTargets(reading: Reading, passages: readonly Passage[]): ProposedTarget[] {
  const yearOfIssue = Number(reading.document.metadata.date?.slice(0, 4)) || null
  return passages.flatMap((passage) => {
    const goals = [...findNumericGoals(passage, yearOfIssue), ...findNamedStates(passage), ...findZeroGoals(passage)]
    return goals.sort((a, b) => a.start - b.start).map((goal) => toTarget(reading, passage, goal))
  })
}

function findNumericGoals(passage: Passage, yearOfIssue: number | null): Goal[] {
  const text = passage.folded
  const dates = findDates(text)
  const masked = [
    ...dates,
    ...passage.mentions.map((one) => ({ start: indexOf(passage, one.start), end: indexOf(passage, one.end) })),
    ...termsIn(text),
    ...ratesPer(text),
    ...labelIn(passage),
  ]
  const quantities = findQuantities(text).filter(
    (one) => !masked.some((mask) => one.start < mask.end && one.end > mask.start),
  )
  const goals: Goal[] = []
  let from = labelIn(passage)[0]?.end ?? 0
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
      inList: goals.length > 0,
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
  const end = Math.max(indicator.end, compareEnd, isSplit ? after.end : 0)
  return {
    start,
    end: closesBracket(text.slice(start, end)) && text[end] === ')' ? end + 1 : end,
    indicator,
    ...(isSplit ? { indicatorRest: after } : {}),
    comparator: comparison.comparator,
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit: place.unit,
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

function indexOf(passage: Passage, plain: number): number {
  let low = 0
  let high = passage.offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passage.offsets[middle] ?? 0) < plain) low = middle + 1
    else high = middle
  }
  return low
}

const TERM =
  /(?<!\d)(?:19|20)\d{2} ?- ?(?:19|20)\d{2}(?!\d)|(?<=(?:năm|giai đoạn|nhiệm kỳ|trước|đến|so với|sau) )(?:19|20)\d{2}(?!\d)|(?<![\d.,])\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d.,/])|(?<=ngày )\d{1,2}[/-]\d{1,2}/gu
const termsIn = (text: string): Stretch[] =>
  [...text.matchAll(TERM)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
/** `trên 1 vạn dân`, `/100.000 dân`: the measure of a rate, not a figure. */
const PER =
  /(?:trên|\/|cho|mỗi|tính trên) ?(?:một|\d{1,3}(?:\.000){0,2}) ?(?:vạn|nghìn|ngàn|triệu)? ?(?:dân|người dân|người|trẻ đẻ sống|trẻ|hộ dân|hộ|đảng viên|lao động)(?!\p{L})/gu
/** `15/100.000 trẻ đẻ sống`: the rate is the unit. */
const rateAfter = (text: string, at: number): string => {
  const match = PER_SLASH.exec(text.slice(at, at + 40))
  return match?.[0] ?? ''
}
const PER_SLASH = /^\s?\/\s?\d{1,3}(?:\.000){1,2} ?(?:dân|người|trẻ đẻ sống|trẻ|hộ|lao động)/u
const unitOf = (text: string, quantity: Quantity): string | null =>
  quantity.unit === null
    ? rateAfter(text, quantity.end).trim() || null
    : text.slice(quantity.unit.start, quantity.unit.end)
const ratesPer = (text: string): Stretch[] =>
  [...text.matchAll(PER)].flatMap((match) =>
    /vạn|nghìn|ngàn|triệu|000|một|[/]/u.test(match[0])
      ? [{ start: match.index, end: match.index + match[0].length }]
      : [],
  )
/** The label of a heading, or the running number of a table's row. */
function labelIn({ folded, isRow }: Passage): Stretch[] {
  const match =
    /^(?:\d{1,2}(?:\.\d{1,2}){1,3}[.)/]? |\d{1,2} ?[.)/] ?|[a-zđ] ?[.)] ?|[ivx]{1,5}[.)] )/u.exec(folded) ??
    (isRow ? /^\d{1,3} (?=\p{L})/u.exec(folded) : null)
  return match === null ? [] : [{ start: 0, end: match[0].length }]
}

function toTarget(reading: Reading, passage: Passage, goal: Goal): ProposedTarget {
  const plainStart = passage.offsets[goal.start] ?? passage.start
  const plainEnd = (passage.offsets[goal.end - 1] ?? passage.end - 1) + 1
  const { start, end } = reading.source.locate(plainStart, plainEnd)
  const rest = goal.indicatorRest === undefined ? '' : ` ${plainWords(reading, passage, goal.indicatorRest)}`
  const indicator = plainWords(reading, passage, goal.indicator) + rest
  const unit = goal.unit === null ? null : goal.unit.replace(/^tỉ/u, 'tỷ')
  const { period, deadline } = findTimes(passage, goal)
  return {
    quote: reading.source.given.slice(start, end),
    start,
    end,
    indicator,
    comparator: goal.comparator,
    value: goal.value,
    valueHigh: goal.valueHigh,
    unit: unit === 'phần trăm' ? '%' : unit,
    baseline: goal.baseline,
    deadline,
    period,
    contentPath: passage.path,
    confidence: goal.confidence,
    ...semanticsOf(indicator, unit, goal.comparator),
  }
}

function plainWords(reading: Reading, passage: Passage, stretch: Stretch): string {
  const from = passage.offsets[stretch.start] ?? passage.start
  const to = (passage.offsets[stretch.end - 1] ?? passage.end - 1) + 1
  return reading.source.plain.slice(from, to).replace(/\s+/gu, ' ').trim()
}
