import type { Quantity, Span } from '@thidua/official-document'
import { topicOf } from './anaphora.ts'
import type { Comparison } from './comparison/comparison.ts'
import { isCounted, rateAfter } from './figures.ts'
import type { Goal } from './goal.ts'
import type { Passage } from './passages.ts'
import { phraseAfter } from './phrase/after.ts'
import { phraseBefore } from './phrase/before.ts'
import { isMeasured, pointsBack } from './phrase/names.ts'
import { type Stretch, wordsOf } from './phrase/stretch.ts'
import { phraseAt, type Sentence, sentenceIn, tokenAt } from './words/sentence.ts'

/** What is known of a number before it is judged. */
export type Seen = {
  readonly quantity: Quantity
  readonly unit: string | null
  /** Where the clause of the number begins. */
  readonly from: number
  readonly compareStart: number
  readonly comparison: Comparison
  readonly baseline: number | null
  /** Where the next number begins. */
  readonly limit: number
  /** Where the first clause of the passage begins. */
  readonly opening: number
}

type Unjudged = Omit<Goal, 'doubts'>

/**
 * Puts a number and its indicator together. The indicator stands before the comparison, after the number, around it,
 * or was named before: in the clause, the sentence or the heading (`subject`).
 */
export function withIndicator(
  passage: Passage,
  seen: Seen,
  previous: Goal | undefined,
  subject: Span | null,
): Unjudged | null {
  const text = passage.folded
  const sentence = sentenceIn(passage)
  const { quantity, comparison, compareStart, unit } = seen
  const rate = quantity.unit === null && unit !== null ? rateAfter(text, quantity.end).length : 0
  const compareEnd = quantity.end + Math.max(rate, comparison.after)
  const bareSuffix = /^ ?trở /u.test(text.slice(quantity.end, quantity.end + 5)) ? comparison.after : 0
  const before = phraseBefore(sentence, { start: seen.from, end: compareStart })
  const words = text.slice(before.start, before.end)
  const counted = isCounted(quantity)
  const per = PER.exec(text.slice(quantity.end, quantity.end + 40))?.[0].length ?? 0
  const afterStart = counted ? (quantity.unit?.start ?? quantity.end) : quantity.end + Math.max(rate, bareSuffix, per)
  const after = pastSuffix(
    sentence,
    text,
    phraseAfter(sentence, { start: afterStart, end: seen.limit }),
    bareSuffix > 0 ? 0 : compareEnd,
    seen.limit,
  )
  const hasAfter = after.end > after.start && isAdjacent(text.slice(quantity.end + bareSuffix, after.start))
  const nothingBefore = before.end <= before.start || pointsBack(sentence, wordsOf(sentence, before))
  const share = unit === '%' || quantity.impliedUnit === '%'
  const facts = {
    comparator: (nothingBefore ? carryOver(text, previous, seen) : null) ?? comparison.comparator,
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit: quantity.unit === null ? unit : passage.words.slice(quantity.unit.start, quantity.unit.end),
    baseline: seen.baseline,
    forbids: comparison.forbids,
  }
  const whole = (stretch: Stretch): Stretch => ({ ...stretch, end: closed(text, stretch.start, stretch.end) })

  if (!nothingBefore) {
    const afterColon = text.slice(before.end, quantity.start).includes(':')
    if (
      afterColon &&
      hasAfter &&
      share &&
      isSubject(sentence, afterStart) &&
      !isMeasured(sentence, wordsOf(sentence, before))
    )
      return {
        ...facts,
        ...whole({
          start: firstWord(text, Math.max(compareStart, text.indexOf(':', before.end) + 1)),
          end: Math.max(after.end, compareEnd),
        }),
        indicator: after,
      }
    const listed = counted && afterColon
    const rest = listed && hasAfter ? after : restAfter(sentence, text, seen, before, { after, hasAfter, bareSuffix })
    return rest === null
      ? { ...facts, ...whole({ start: before.start, end: compareEnd }), indicator: before }
      : {
          ...facts,
          ...whole({ start: before.start, end: Math.max(rest.end, compareEnd) }),
          indicator: before,
          indicatorRest: rest,
        }
  }
  if (previous !== undefined && isFurther(text, seen, previous, { hasAfter, pointing: words !== '' }))
    return { ...facts, ...whole({ start: previous.start, end: compareEnd }), ...indicatorOf(previous) }
  if (previous !== undefined && hasAfter && sharesVerb(text, previous, seen))
    return {
      ...facts,
      ...whole({ start: previous.start, end: Math.max(after.end, compareEnd) }),
      indicator: previous.indicator,
      indicatorRest: after,
    }
  const own = { start: firstWord(text, compareStart), end: Math.max(hasAfter ? after.end : 0, compareEnd) }
  if (
    hasAfter &&
    (counted || share || comparison.comparator === 'additional_count' || !comparison.links) &&
    words === ''
  )
    return { ...facts, ...whole(own), indicator: after }
  const topic = topicOf(sentence, text, seen.opening, compareStart)
  if (topic !== null) return { ...facts, ...whole({ start: topic.start, end: compareEnd }), indicator: topic }
  if (previous !== undefined && (words !== '' || comparison.ranks))
    return { ...facts, ...whole({ start: previous.start, end: compareEnd }), ...indicatorOf(previous) }
  const outer =
    subject !== null && comparison.explicit
      ? { ...facts, ...whole({ ...own, end: compareEnd }), indicator: before, outer: subject }
      : null
  if (outer !== null && (words !== '' || comparison.ranks)) return outer
  if (hasAfter) return { ...facts, ...whole(own), indicator: after }
  const pronoun = / (?:này|đó|trên)$/u.test(words)
  return outer ?? (pronoun ? { ...facts, ...whole({ start: before.start, end: compareEnd }), indicator: before } : null)
}

/** `98% quân nhân chấp hành …`: a subject of its own, not `đạt yêu cầu` or `số bản án`. */
function isSubject(sentence: Sentence, after: number): boolean {
  const from = tokenAt(sentence, after)
  return phraseAt(sentence, from, 'verb') === null && sentence.tokens[from]?.text !== 'số'
}

/** `triệu đồng/người/tháng`: what the money is per names nothing. */
const PER = /^(?: ?\/ ?\p{L}+){1,3}/u

/** `từ 97% đảng viên trở lên tham gia học tập`: what is said of the counted goes on after the suffix. */
function pastSuffix(sentence: Sentence, text: string, after: Stretch, suffixEnd: number, limit: number): Stretch {
  if (suffixEnd <= after.end || !/^ \p{L}/u.test(text.slice(suffixEnd, suffixEnd + 2))) return after
  if (!/^ trở (?:lên|xuống)$/u.test(text.slice(after.end, suffixEnd))) return after
  const rest = phraseAfter(sentence, { start: suffixEnd, end: limit })
  return rest.start === suffixEnd + 1 && rest.end > rest.start ? { start: after.start, end: rest.end } : after
}

const indicatorOf = (goal: Goal): Pick<Goal, 'indicator' | 'indicatorRest' | 'outer'> => ({
  indicator: goal.indicator,
  ...(goal.indicatorRest === undefined ? {} : { indicatorRest: goal.indicatorRest }),
  ...(goal.outer === undefined ? {} : { outer: goal.outer }),
})

/** The words after the number that belong to an indicator which begins before it: `tiếp nhận … đơn vị máu`. */
function restAfter(
  sentence: Sentence,
  text: string,
  { quantity, unit, comparison }: Seen,
  before: Stretch,
  found: { readonly after: Stretch; readonly hasAfter: boolean; readonly bareSuffix: number },
): Stretch | null {
  const { after, hasAfter, bareSuffix } = found
  const words = text.slice(before.start, before.end)
  if (!hasAfter) return null
  const ofWhole = quantity.unit !== null && text.slice(quantity.start, quantity.unit.start).includes('/')
  if (ofWhole) return after
  if (isMeasured(sentence, wordsOf(sentence, before))) return null
  const rest = text.slice(quantity.end + bareSuffix, quantity.end + bareSuffix + 8)
  const takes =
    !comparison.links || SHARE.test(rest) || comparison.comparator === 'additional_count' || words.startsWith('mỗi ')
  return takes &&
    !(
      unit === '%' &&
      words.includes(' ') &&
      quantity.impliedUnit === undefined &&
      REFERENCE.test(text.slice(after.start, after.end))
    )
    ? after
    : null
}

/** `đạt 88 % số vụ việc`: the share of what. */
const SHARE = /^ ?số (?!phải)/u
/** After a share, the whole that it is a share of. */
const REFERENCE = /^(?:kế hoạch|chỉ tiêu|dự toán|tổng số|số phải|dân số|so)(?!\p{L})/u

/** `tăng 11 %` right after a level, `bằng 115 % so với …`, `bình quân mỗi tháng trên 950 tỷ`: said of the same. */
function isFurther(
  text: string,
  { comparison, quantity, unit }: Seen,
  previous: Goal,
  { hasAfter, pointing }: { readonly hasAfter: boolean; readonly pointing: boolean },
): boolean {
  const between = text.slice(previous.end, quantity.start).replace(PER, '')
  if (!/^[\s,(;]*(?:và |phấn đấu )?\p{L}/u.test(between)) return false
  if (/(?<!\p{L})(?:tức|tương đương)(?!\p{L})/u.test(between) || (unit === '%' && /(?<!\p{L})bằng $/u.test(between)))
    return true
  if (unit === 'lần' && comparison.comparator.startsWith('increase')) return true
  if (hasAfter && comparison.comparator === 'exceed_reference_by_at_least') return /^, ?/u.test(between)
  if (hasAfter && !(pointing && unit !== '%')) return false
  return (
    /^(?:increase|decrease|exceed|additional)/u.test(comparison.comparator) ||
    comparison.links ||
    pointing ||
    (/^[,(]/u.test(between.trim()) && comparison.explicit)
  )
}

/** `giám sát 10 tổ chức đảng và 25 đảng viên`: one verb for both. */
const sharesVerb = (text: string, previous: Goal, seen: Seen): boolean =>
  previous.indicatorRest !== undefined &&
  previous.unit !== '%' &&
  seen.unit !== '%' &&
  text.slice(previous.indicator.start, previous.indicator.end).split(' ').length <= 4 &&
  /^ (?:và|cùng|cùng với) ?$/u.test(text.slice(previous.end, seen.compareStart))

/** `ít nhất 3 kháng nghị và 06 kiến nghị`: the word that opens a list holds for its members. */
function carryOver(text: string, previous: Goal | undefined, seen: Seen): Goal['comparator'] | null {
  if (previous === undefined || seen.comparison.explicit) return null
  if (seen.unit === '%' && previous.comparator === 'at_least') return null
  const between = text.slice(previous.end, seen.quantity.start)
  const joined = /^,? ?(?:và|hoặc) $/u.test(between)
  const listed = /^ ?, ?(?:và )?$/u.test(between)
  const bySuffix = / trở (?:lên|xuống)(?!\p{L})/u.test(text.slice(previous.start, previous.end))
  if (joined && !bySuffix && !/between/u.test(previous.comparator)) return previous.comparator
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
