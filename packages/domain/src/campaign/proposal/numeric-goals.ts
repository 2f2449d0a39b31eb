import type { Quantity } from '@thidua/official-document'
import { type Comparison, readComparison } from './comparators.ts'
import { figuresOf, isCounted, labelLength, rateAfter, unitOf } from './figures.ts'
import { isBase, isMeasureOf, isPart } from './figure-pairs.ts'
import type { Goal } from './goal.ts'
import { goalConfidence, isMention } from './not-a-target.ts'
import { isBare, isMeasured, phraseAfter, phraseBefore, type Stretch } from './noun-phrase.ts'
import type { Passage } from './passages.ts'

/** Goals below this confidence are not proposed. */
const LEAST = 0.5

/** How far before a number its indicator is looked for. */
const REACH = 500

/** What is known of a number before it is judged. */
type Seen = {
  readonly quantity: Quantity
  readonly unit: string | null
  /** Where the clause of the number begins. */
  readonly from: number
  readonly compareStart: number
  readonly comparison: Comparison
  readonly baseline: number | null
  /** Where the next number begins. */
  readonly limit: number
}

/** Every goal of the passage that is printed as a number or a range. `listGoesOn`: it continues a list of goals. */
export function findNumericGoals(passage: Passage, yearOfIssue: number | null, listGoesOn: boolean): Goal[] {
  const text = passage.folded
  const quantities = figuresOf(passage).filter(
    (one, i, all) =>
      isPart(text, one, all[i - 1]) ||
      (!isMeasureOf(text, one, all[i - 1]) && !isMention(text, one, unitOf(text, one))),
  )
  const goals: Goal[] = []
  let from = labelLength(passage)
  let figureEnd = -1
  let base: { quantity: Quantity; wordStart: number } | null = null
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1]
    const previous = goals[goals.length - 1]
    from = Math.max(from, quantity.start - REACH)
    if (base === null && next !== undefined && isBase(text, quantity, next)) {
      base = { quantity, wordStart: text.lastIndexOf('từ', quantity.start) }
      return
    }
    if (from === figureEnd) from = pastTail(text, from, quantity.start)
    const unit = unitOf(text, quantity)
    const bridge = base === null ? '' : text.slice(base.quantity.end, quantity.start)
    const left = text.slice(from, base?.wordStart ?? quantity.start)
    const comparison = readComparison(
      left + bridge,
      text.slice(quantity.end, quantity.end + 160),
      quantity.valueHigh !== null,
      unit,
    )
    const seen: Seen = {
      quantity,
      unit,
      from,
      compareStart: from + Math.min(comparison.from, left.length),
      comparison,
      baseline: base?.quantity.value ?? null,
      limit: next?.start ?? text.length,
    }
    base = null
    const goal = build(passage, seen, previous)
    const confidence = goalConfidence(seen, passage, { yearOfIssue, inList: listGoesOn || goals.length > 0 })
    if (goal !== null && confidence >= LEAST) {
      goals.push({ ...goal, confidence })
      from = goal.end
    } else from = Math.max(from, quantity.end)
    figureEnd = from
  })
  return goals
}

/** Words after a goal that still belong to it (`so với cùng kỳ`) end at the next mark of parting. */
function pastTail(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const parting = /^[^\p{L}\d]*$|[,;.)]| và | (?=tăng |giảm )/u.exec(between)
  return parting === null ? from : from + parting.index
}

function build(passage: Passage, seen: Seen, previous: Goal | undefined): Omit<Goal, 'confidence'> | null {
  const text = passage.folded
  const { quantity, comparison, compareStart, unit } = seen
  const counted = isCounted(quantity)
  const rate = quantity.unit === null && unit !== null ? rateAfter(text, quantity.end).length : 0
  const compareEnd = quantity.end + Math.max(rate, comparison.after)
  const bareSuffix = /^ ?trở /u.test(text.slice(quantity.end, quantity.end + 5)) ? comparison.after : 0
  const before = phraseBefore(text, seen.from, compareStart)
  const words = text.slice(before.start, before.end)
  const after = phraseAfter(
    text,
    counted ? (quantity.unit?.start ?? quantity.end) : quantity.end + Math.max(rate, bareSuffix),
    seen.limit,
  )
  const hasAfter = after.end > after.start && isAdjacent(text.slice(quantity.end + bareSuffix, after.start))
  const nothingBefore = before.end <= before.start || isBare(words)
  const carried = nothingBefore && previous !== undefined ? carryOver(text, previous, seen) : null
  const comparator = carried ?? comparison.comparator
  const facts = {
    comparator,
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit: quantity.unit === null ? unit : passage.words.slice(quantity.unit.start, quantity.unit.end),
    baseline: seen.baseline,
    forbids: comparison.forbids,
  }
  const whole = (stretch: Stretch): Stretch => ({ ...stretch, end: closed(text, stretch.start, stretch.end) })

  if (nothingBefore && isFurther(text, seen, previous, hasAfter))
    return {
      ...facts,
      ...whole({ start: previous?.start ?? 0, end: compareEnd }),
      indicator: previous?.indicator ?? before,
    }
  if (nothingBefore)
    return hasAfter
      ? {
          ...facts,
          ...whole({ start: firstWord(text, compareStart), end: Math.max(after.end, compareEnd) }),
          indicator: after,
        }
      : null
  const takesAfter =
    hasAfter &&
    !isMeasured(words) &&
    (!comparison.links ||
      SHARE.test(text.slice(quantity.end + bareSuffix, quantity.end + bareSuffix + 8)) ||
      comparator === 'additional_count' ||
      words.startsWith('mỗi ')) &&
    !(unit === '%' && REFERENCE.test(text.slice(after.start, after.end)))
  if (takesAfter)
    return {
      ...facts,
      ...whole({ start: before.start, end: Math.max(after.end, compareEnd) }),
      indicator: before,
      indicatorRest: after,
    }
  return { ...facts, ...whole({ start: before.start, end: compareEnd }), indicator: before }
}

/** `đạt 88 % số vụ việc`: the share of what. */
const SHARE = /^ ?số (?!phải)/u
/** After a share, the whole that it is a share of. */
const REFERENCE = /^(?:kế hoạch|chỉ tiêu|dự toán|tổng số|tổng|số phải|dân số|so)(?!\p{L})/u

/** `tăng 11 %` right after a level: said of the same indicator. */
const isFurther = (text: string, seen: Seen, previous: Goal | undefined, hasAfter: boolean): boolean =>
  previous !== undefined &&
  !hasAfter &&
  /^(?:increase|decrease|exceed|additional)/u.test(seen.comparison.comparator) &&
  /^[\s,(;]*(?:và |phấn đấu )?\p{L}/u.test(text.slice(previous.end, seen.quantity.start))

/** `ít nhất 3 kháng nghị và 06 kiến nghị`: the word that opens a list holds for its members. */
function carryOver(text: string, previous: Goal, seen: Seen): Goal['comparator'] | null {
  if (seen.comparison.explicit) return null
  const between = text.slice(previous.end, seen.quantity.start)
  const joined = /^,? ?(?:và|hoặc) $/u.test(between)
  const listed = /^ ?, ?(?:và )?$/u.test(between)
  if (joined && !/between/u.test(previous.comparator)) return previous.comparator
  return listed && /^(?:additional|decrease_by|increase_by)/u.test(previous.comparator) ? previous.comparator : null
}

/** Between the number and what it counts stand at most words that lead over. */
const isAdjacent = (between: string): boolean => /^\s*(?:\([^)]{0,30}\))?[^,;:.()\d]{0,30}$/u.test(between)
const firstWord = (text: string, at: number): number =>
  at + (/^[\s,;.(]*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0)

/** The end with the closing mark of a bracket that the stretch opens. */
function closed(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  return words.lastIndexOf('(') > words.lastIndexOf(')') && text[end] === ')' ? end + 1 : end
}
