import type { Reading, Span } from '@thidua/official-document'
import { semanticsOf } from '../target-semantics.ts'
import { headingSubject, plainSpan } from './anaphora.ts'
import { confidenceOf } from './confidence.ts'
import { looksSpoilt } from './scan-damage.ts'
import type { Goal } from './goal.ts'
import type { Stretch } from './phrase/stretch.ts'
import { findNumericGoals } from './numeric-goals.ts'
import type { Passage } from './passages.ts'
import type { SectionKind } from './section-kinds.ts'
import { findNamedStates, findZeroGoals } from './states.ts'
import { type CellColumns, cellColumnsOf, cellGoals } from './cell-tables.ts'
import { type Columns, columnsOf, rowGoal } from './tables.ts'
import { findTimes } from './times.ts'
import type { ProposedTarget } from './types.ts'

/** Every goal that the document sets, in the order of the text. */
export function findTargets(reading: Reading, passages: readonly Passage[]): ProposedTarget[] {
  const yearOfIssue = Number(reading.document.metadata.date?.slice(0, 4)) || null
  let setsGoals = false
  let spokenOf: { subject: Span | null; path: string | null } = { subject: null, path: null }
  let columns: Columns | null = null
  let cells: CellColumns | null = null
  return passages.flatMap((passage) => {
    cells = passage.isRow ? (cellColumnsOf(passage, yearOfIssue) ?? cells) : null
    if (passage.isRow && cellColumnsOf(passage, yearOfIssue) !== null) return []
    const inCells = cells === null || !isOpen(passage) ? [] : cellGoals(passage, cells)
    if (inCells.length > 0) return inCells.map((goal) => toTarget(reading, passage, goal))
    columns = passage.isRow ? (columnsOf(passage) ?? columns) : null
    const row = columns === null || !isOpen(passage) ? null : rowGoal(passage, columns)
    if (row !== null) return [toTarget(reading, passage, row)]
    const inList = passage.goesOn && setsGoals
    const subject =
      (spokenOf.path === passage.path ? spokenOf.subject : null) ?? headingSubject(passage, reading.source.folded)
    const { goals: numeric, subject: spoken } = findNumericGoals(passage, { yearOfIssue, listGoesOn: inList, subject })
    const last = numeric[numeric.length - 1]
    if (last !== undefined && last.outer === undefined)
      spokenOf = { subject: plainSpan(passage, last.indicator), path: passage.path }
    else if (spoken !== null) spokenOf = { subject: spoken, path: passage.path }
    const worded = [...findNamedStates(passage), ...findZeroGoals(passage, inList)]
    const goals = [
      ...numeric.filter((one) => !worded.some((goal) => isInside(one, goal))),
      ...worded.filter((goal) => !numeric.some((one) => overlaps(one, goal) && !isInside(one, goal))),
    ]
    setsGoals = goals.length > 0 || inList
    return goals.sort((a, b) => a.start - b.start).map((goal) => toTarget(reading, passage, goal))
  })
}

/** A quote that begins in the sentence before may be so long. */
const LONGEST_QUOTE = 400

/** Tables of results, prizes and points set no goals. */
const isOpen = ({ kinds }: Passage): boolean =>
  !['results', 'reward', 'scoring'].some((kind) => kinds.has(kind as SectionKind))

/** `không còn xã dưới 13 tiêu chí`: the number says of which things there shall be none. */
const isInside = (one: Goal, goal: Goal): boolean =>
  goal.value === 0 && one.start >= goal.start && one.end <= goal.end && one.comparator !== 'exactly' && !one.forbids
const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && one.end > other.start

function toTarget(reading: Reading, passage: Passage, goal: Goal): ProposedTarget {
  const plainStart = passage.offsets[goal.start] ?? passage.start
  const plainEnd = (passage.offsets[goal.end - 1] ?? passage.end - 1) + 1
  const { outer } = goal
  const reaches = outer !== undefined && outer.end <= plainStart && plainStart - outer.start <= LONGEST_QUOTE
  const { start, end } = reading.source.locate(reaches ? outer.start : plainStart, plainEnd)
  const rest = goal.indicatorRest === undefined ? '' : ` ${plainWords(reading, passage, goal.indicatorRest)}`
  const indicator =
    outer === undefined
      ? plainWords(reading, passage, goal.indicator) + rest
      : reading.source.plain.slice(outer.start, outer.end).replace(/\s+/gu, ' ').trim()
  const unit = goal.unit === null ? null : goal.unit.replace(/^tỉ(?!\p{L})/u, 'tỷ')
  const { period, deadline } = findTimes(passage, goal)
  const quote = reading.source.given.slice(start, end)
  const doubts = looksSpoilt(quote, indicator) ? [...goal.doubts, 'scan-damage' as const] : goal.doubts
  return {
    quote,
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
    confidence: confidenceOf(doubts),
    doubts,
    ...semanticsOf(indicator, unit, goal.comparator),
  }
}

function plainWords(reading: Reading, passage: Passage, stretch: Stretch): string {
  const from = passage.offsets[stretch.start] ?? passage.start
  const to = (passage.offsets[stretch.end - 1] ?? passage.end - 1) + 1
  return reading.source.plain
    .slice(from, to)
    .replace(/\s+/gu, ' ')
    .replace(/ trở (?:lên|xuống)(?= )/giu, '')
    .trim()
}
