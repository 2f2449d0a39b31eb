import type { TimeRollUp } from '../campaign/indicator.ts'
import { type TargetGoal, isCeiling, isChangeGoal } from '../campaign/target.ts'
import { type Figure, add, compare, divide, multiply, percentOf, subtract } from '../kernel/decimal.ts'
import { type PlainDate, daysBetween } from '../kernel/plain-date.ts'
import { type Progress, progressOf, startOf } from './progress.ts'

/** `none`: no figure, or nothing to measure it by. */
export type PaceStatus = 'none' | 'met' | 'on' | 'risk' | 'off'

export interface PaceThresholds {
  /** Percent of the pace from which a target is on track, and from which it is at risk. */
  readonly onFrom: Figure
  readonly riskFrom: Figure
}

export const PACE_THRESHOLDS: PaceThresholds = { onFrom: '100', riskFrom: '90' }

export interface PaceQuestion {
  readonly goal: TargetGoal
  readonly value: Figure | null
  readonly time: TimeRollUp
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  /** The day that the figure speaks for: the end of its period, or today where it is still running. */
  readonly asOf: PlainDate
  /** Known only once, when all is over (PCI, an election): it has no pace. */
  readonly knownOnce: boolean
  readonly thresholds?: PaceThresholds
}

export interface Pace {
  readonly status: PaceStatus
  /** Where it should be by then, on a straight line; `null` where there is no line. */
  readonly expected: Figure | null
  readonly percentOfPace: Figure | null
}

/**
 * How a figure stands against a straight line from the base (else 0) to the goal over the campaign's window. Changes
 * against the same period of last year, and limits without a base, must hold on every day: for them the line is flat.
 */
export function paceOf(question: PaceQuestion): Pace {
  const { goal, value, thresholds = PACE_THRESHOLDS } = question
  const progress = progressOf(goal, value)
  const closing = question.asOf >= question.endsOn
  if (progress.met === null) return { status: 'none', expected: null, percentOfPace: null }
  if (question.knownOnce) return { status: progress.met ? 'met' : 'off', expected: null, percentOfPace: null }

  const line = lineOf(question, progress)
  const final = closing || (!isRevocable(question) && progress.met)
  if (final || isOvershot(goal, progress)) return { status: progress.met ? 'met' : 'off', ...line }
  return { status: statusOf(line.percentOfPace, thresholds), ...line }
}

function statusOf(percentOfPace: Figure | null, thresholds: PaceThresholds): PaceStatus {
  if (percentOfPace === null || compare(percentOfPace, thresholds.onFrom) >= 0) return 'on'
  return compare(percentOfPace, thresholds.riskFrom) >= 0 ? 'risk' : 'off'
}

/** Whether what is met today may be lost tomorrow, so that only the last day makes it met. */
function isRevocable({ goal, time }: PaceQuestion): boolean {
  if (isCeiling(goal) || goal.direction === 'hit') return true
  return isChangeGoal(goal) && time !== 'latest'
}

/** More than an exact plan cannot be made good. */
function isOvershot(goal: TargetGoal, progress: Progress): boolean {
  if (goal.direction !== 'hit' || progress.reached === null || progress.threshold === null) return false
  const top = goal.comparator === 'between' ? (goal.valueHigh ?? progress.threshold) : progress.threshold
  return compare(progress.reached, top) > 0
}

function lineOf(question: PaceQuestion, { reached, threshold }: Progress): Omit<Pace, 'status'> {
  const { goal, time } = question
  if (reached === null || threshold === null) return { expected: null, percentOfPace: null }
  const elapsed = elapsedShare(question)

  if (isCeiling(goal)) {
    const fallsFromBase = time === 'latest' && goal.base !== null && compare(goal.base, threshold) > 0
    if (fallsFromBase) return fromStart(goal.base ?? '0', reached, threshold, elapsed)
    const expected = time === 'cumulative' ? multiply(threshold, elapsed) : threshold
    if (compare(reached, expected) <= 0) return { expected, percentOfPace: '100' }
    return { expected, percentOfPace: percentOf(expected, reached) ?? null }
  }
  const flat = time === 'per-period' || (isChangeGoal(goal) && time === 'cumulative')
  if (flat) return { expected: threshold, percentOfPace: percentOf(reached, threshold) ?? null }
  const start = time === 'cumulative' ? '0' : startOf(goal)
  return fromStart(start, reached, threshold, elapsed)
}

function fromStart(start: Figure, reached: Figure, threshold: Figure, elapsed: Figure): Omit<Pace, 'status'> {
  const due = multiply(subtract(threshold, start), elapsed)
  return { expected: add(start, due), percentOfPace: percentOf(subtract(reached, start), due) ?? null }
}

/** Share of the window that has passed, 0 to 1. */
function elapsedShare({ startsOn, endsOn, asOf }: PaceQuestion): Figure {
  const all = daysBetween(startsOn, endsOn)
  const passed = Math.min(Math.max(daysBetween(startsOn, asOf), 0), Math.max(all, 0))
  return all <= 0 ? '1' : divide(String(passed), String(all))
}
