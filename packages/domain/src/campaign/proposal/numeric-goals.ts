import type { Quantity, Span } from '@thidua/official-document'
import { subjectOf } from './anaphora.ts'
import type { Doubt } from './confidence.ts'
import { placeOf } from './comparison/comparison.ts'
import { readComparison } from './comparison/read-comparison.ts'
import { figuresOf, isCounted, labelLength, unitOf } from './figures.ts'
import { isBase, isFormer, isMeasureOf, isPart } from './figure-pairs.ts'
import type { Goal } from './goal.ts'
import { type Seen, withIndicator } from './indicator.ts'
import { canSetGoals, doubtsOfGoal } from './judge/judge-goal.ts'
import { isMention } from './judge/mention.ts'
import type { Passage } from './passages.ts'
import { parse, type Sentence, sentenceIn, tokenAt } from './words/sentence.ts'

/** How far before a number its indicator is looked for. */
const REACH = 500

/** What was read before the passage. */
export type Before = {
  readonly yearOfIssue: number | null
  /** The passage continues a list of goals. */
  readonly listGoesOn: boolean
  /** What the sentence or heading before spoke of; plain offsets. */
  readonly subject: Span | null
}

/** Every goal of the passage that is printed as a number or a range, and what the passage spoke of. */
export function findNumericGoals(passage: Passage, before: Before): { goals: Goal[]; subject: Span | null } {
  if (!canSetGoals(passage, before.listGoesOn)) return { goals: [], subject: null }
  const text = passage.folded
  const sentence = sentenceIn(passage)
  const { yearOfIssue } = before
  const quantities = figuresOf(passage).filter(
    (one, i, all) =>
      isPart(text, one, all[i - 1]) ||
      (!isMeasureOf(text, one, all[i - 1]) && !isMention(passage, one, unitOf(text, one), all[i + 1])),
  )
  const goals: Goal[] = []
  const opening = labelLength(passage)
  let from = opening
  let figureEnd = -1
  let base: { quantity: Quantity; wordStart: number } | null = null
  let subject: Span | null = null
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1]
    const previous = goals[goals.length - 1]
    if (i === 0 && previous === undefined) subject = subjectOf(passage, opening, quantity.start)
    from = Math.max(from, quantity.start - REACH)
    if (base === null && next !== undefined && isBase(text, quantity, next)) {
      base = { quantity, wordStart: text.lastIndexOf('từ', quantity.start) }
      return
    }
    const unit = unitOf(text, quantity) ?? sharedNoun(text, quantity, next)
    if (previous !== undefined && previous.unit === unit && isFormer(text, previous.end, quantity, yearOfIssue)) {
      goals[goals.length - 1] = { ...previous, baseline: previous.baseline ?? quantity.value }
      from = figureEnd = quantity.end
      return
    }
    if (from === figureEnd) from = pastTail(text, from, quantity.start)
    const bridged = base === null ? sentence : without(sentence, base.wordStart, base.quantity.end)
    const place = placeOf(bridged, from, quantity)
    const comparison = readComparison(bridged, place, { isRange: quantity.valueHigh !== null, unit })
    const seen: Seen = {
      quantity,
      unit,
      from,
      compareStart: Math.min(comparison.from, base?.wordStart ?? quantity.start),
      comparison,
      baseline: base?.quantity.value ?? null,
      limit: next?.start ?? text.length,
      opening,
    }
    base = null
    const goal = withIndicator(passage, seen, previous, subject ?? before.subject)
    const inList = before.listGoesOn || goals.length > 0
    const candidate = {
      sentence,
      quantity,
      unit,
      comparison,
      place: placeOf(sentence, from, quantity),
      named: tokenAt(sentence, quantity.unit?.start ?? quantity.end),
    }
    const doubts = goal === null ? null : doubtsOfGoal(candidate, passage, { yearOfIssue, inList })
    if (goal !== null && doubts !== null) {
      const crowded = quantities.length >= CROWD ? (['crowded'] as const) : []
      goals.push({ ...goal, doubts: [...doubts, ...crowded, ...doubtsOfName(text, goal, previous)] })
      from = goal.end
    } else from = Math.max(from, quantity.end)
    figureEnd = from
  })
  return { goals, subject }
}

/** `xây mới 150 và sửa chữa 320 nhà`: the noun behind the second number is counted by both. */
function sharedNoun(text: string, one: Quantity, next: Quantity | undefined): string | null {
  if (next === undefined || one.unit !== null || !isCounted(next)) return null
  return /^ ?(?:,|và) (?:\p{L}+ ){1,3}$/u.test(text.slice(one.end, next.start)) ? unitOf(text, next) : null
}

/** The sentence as if the base did not stand in it: `tăng (từ 48 %) lên khoảng 70 %`. */
function without(sentence: Sentence, from: number, to: number): Sentence {
  const { tokens } = sentence
  return parse([...tokens.slice(0, tokenAt(sentence, from)), ...tokens.slice(tokenAt(sentence, to))])
}

const CROWD = 5

/** Less sure is an indicator that is borrowed from words before, or but one word. */
function doubtsOfName(text: string, goal: Omit<Goal, 'doubts'>, previous?: Goal): Doubt[] {
  const { indicator, indicatorRest, outer } = goal
  if (outer !== undefined || (previous !== undefined && previous.indicator.start === indicator.start))
    return ['borrowed-name']
  const words = text.slice(indicator.start, indicator.end)
  return indicatorRest === undefined && !words.includes(' ') ? ['one-word-name'] : []
}

/** Words after a goal that still belong to it (`so với cùng kỳ`) end at the next mark of parting. */
function pastTail(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const parting = /^[^\p{L}\d]*$|[,;.)]| và | (?=tăng |giảm )/u.exec(between)
  return parting === null ? from : from + parting.index
}
