import type { Quantity, Span } from '@thidua/official-document'
import { subjectOf } from './anaphora.ts'
import { readComparison } from './comparators.ts'
import { figuresOf, labelLength, unitOf } from './figures.ts'
import { isBase, isFormer, isMeasureOf, isPart } from './figure-pairs.ts'
import type { Goal } from './goal.ts'
import { type Seen, withIndicator } from './indicator.ts'
import { canSetGoals, goalConfidence, isMention } from './not-a-target.ts'
import type { Passage } from './passages.ts'

/** Goals below this confidence are not proposed. */
const LEAST = 0.5
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
  const { yearOfIssue } = before
  const quantities = figuresOf(passage).filter(
    (one, i, all) =>
      isPart(text, one, all[i - 1]) ||
      (!isMeasureOf(text, one, all[i - 1]) && !isMention(text, one, unitOf(text, one), all[i + 1])),
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
    const unit = unitOf(text, quantity)
    if (previous !== undefined && previous.unit === unit && isFormer(text, previous.end, quantity, yearOfIssue)) {
      goals[goals.length - 1] = { ...previous, baseline: previous.baseline ?? quantity.value }
      from = figureEnd = quantity.end
      return
    }
    if (from === figureEnd) from = pastTail(text, from, quantity.start)
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
      opening,
    }
    base = null
    const goal = withIndicator(passage, seen, previous, subject ?? before.subject)
    const inList = before.listGoesOn || goals.length > 0
    const confidence = goal === null ? 0 : goalConfidence(seen, passage, { yearOfIssue, inList })
    if (goal !== null && confidence >= LEAST) {
      goals.push({ ...goal, confidence: Math.round(100 * confidence * certainty(text, goal, previous)) / 100 })
      from = goal.end
    } else from = Math.max(from, quantity.end)
    figureEnd = from
  })
  return { goals, subject }
}

/** Less sure is an indicator that is borrowed from words before, or but one word. */
function certainty(
  text: string,
  { indicator, indicatorRest, outer }: Omit<Goal, 'confidence'>,
  previous?: Goal,
): number {
  if (outer !== undefined || (previous !== undefined && previous.indicator.start === indicator.start)) return 0.85
  const words = text.slice(indicator.start, indicator.end)
  return indicatorRest === undefined && !words.includes(' ') ? 0.7 : 1
}

/** Words after a goal that still belong to it (`so với cùng kỳ`) end at the next mark of parting. */
function pastTail(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const parting = /^[^\p{L}\d]*$|[,;.)]| và | (?=tăng |giảm )/u.exec(between)
  return parting === null ? from : from + parting.index
}
