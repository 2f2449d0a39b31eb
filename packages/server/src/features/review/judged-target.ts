import { goalText } from '@thidua/domain/campaign/goal-text'
import type { TimeRollUp } from '@thidua/domain/campaign/indicator'
import { type Figure, percentOf } from '@thidua/domain/kernel/decimal'
import { capitalised } from '@thidua/domain/kernel/names'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { paceOf, type PaceStatus } from '@thidua/domain/standing/pace'
import { progressOf } from '@thidua/domain/standing/progress'
import { valueOfStanding, type Standing } from '@thidua/domain/standing/roll-up'
import { goalOf, type TargetRecord } from '../campaign/campaign.repository.ts'
import { ruleOf } from './standing-rows.queries.ts'

export interface Window {
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  /** The day that the figures speak for. */
  readonly asOf: PlainDate
}

/** One target's standing held against its goal. */
export interface JudgedTarget {
  readonly row: TargetRecord
  readonly name: string
  readonly standing: Standing
  readonly value: Figure | null
  readonly goalText: string
  readonly goalTextEn: string
  readonly percentOfPlan: Figure | null
  /** Where it should be on the day, in percent of the goal. */
  readonly paceOfPlan: Figure | null
  readonly status: PaceStatus
}

export function judgeTarget(row: TargetRecord, standing: Standing, window: Window): JudgedTarget {
  const goal = goalOf(row)
  const value = valueOfStanding(ruleOf(row), standing)
  const progress = progressOf(goal, value)
  const pace = paceOf({
    goal,
    value,
    time: row.accumulation as TimeRollUp,
    startsOn: window.startsOn,
    endsOn: row.deadline === null ? window.endsOn : plainDate(row.deadline),
    asOf: window.asOf,
    knownOnce: row.known_once,
  })
  const { expected } = pace
  return {
    row,
    name: capitalised(row.indicator),
    standing,
    value,
    goalText: goalText(goal, row.measure_unit),
    goalTextEn: goalText(goal, row.measure_unit, 'en'),
    percentOfPlan: progress.percentOfPlan,
    paceOfPlan:
      expected === null || progress.threshold === null ? null : (percentOf(expected, progress.threshold) ?? null),
    status: pace.status,
  }
}

/** The end of the period, or the day itself while the period is still running. */
export const spokenFor = (periodEndsOn: PlainDate, day: PlainDate): PlainDate =>
  periodEndsOn < day ? periodEndsOn : day
