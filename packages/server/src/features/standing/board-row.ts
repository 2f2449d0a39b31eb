import type { BoardRow } from '@thidua/contract/standing'
import { wordsOf } from '@thidua/contract/errors/all'
import type { Outlook } from '@thidua/domain/standing/outlook'
import { figureOrNull, percentOf, round } from '@thidua/domain/kernel/decimal'
import { valueOfStanding } from '@thidua/domain/standing/roll-up'
import type { Language } from '../../http/language.ts'
import { ruleOf } from '../report/target-kind.ts'
import { judgeRow, type PeriodDays, type RowSource } from './judge-row.ts'
import { shown } from './shown.ts'

export interface BoardSpan extends PeriodDays {
  readonly name: string
  readonly dueOn: string
}

export interface BoardRowSource extends RowSource {
  readonly period: BoardSpan | undefined
  readonly children: number
  readonly language: Language
  /** What the unit registered; the goal stays what it was given. */
  readonly pledged: string | null
}

/** One target as a board shows it: value, goal, pace, status with its reason, and k of n. */
export function boardRow(source: BoardRowSource): BoardRow {
  const { target, period, today, samePeriod } = source
  const { goal, standing, value, isStale, progress, pace, reason, outlook } = judgeRow(source)
  const silent = Math.max(0, standing.expected - standing.reported)
  return {
    targetId: target.id,
    indicator: target.indicator,
    contentPath: target.content_path,
    measureUnit: target.measure_unit,
    aggregation: target.aggregation as BoardRow['aggregation'],
    accumulation: target.accumulation as BoardRow['accumulation'],
    comparator: goal.comparator,
    change: goal.change,
    direction: goal.direction,
    goal: goal.value,
    goalHigh: goal.valueHigh,
    base: goal.base,
    pledged: source.pledged,
    value,
    stale: isStale,
    reached: shown(progress.reached),
    percentOfPlan: shown(progress.percentOfPlan),
    samePeriod: figureOrNull(samePeriod),
    percentOfSamePeriod: shown(shareOfSamePeriod(value, samePeriod)),
    bar: shown(progress.bar),
    expectedToday: shown(pace.expected),
    percentOfPace: shown(pace.percentOfPace),
    status: pace.status,
    reason: { code: reason.code, message: wordsOf(reason.code, reason.params, source.language) },
    expected: standing.expected,
    reported: standing.reported,
    verified: standing.verified,
    late: standing.late + (period !== undefined && today > period.dueOn ? silent : 0),
    path: source.periods.map((one) => ({
      periodId: one.id,
      endsOn: one.endsOn,
      value: shown(valueOfStanding(ruleOf(target), source.standingIn(one.id))),
    })),
    outlook: outlook === null ? null : shownOutlook(outlook, target.whole_number),
    children: source.children,
  }
}

/** % so cùng kỳ; none where last year had nothing or is not known. */
const shareOfSamePeriod = (value: string | null, samePeriod: string | null): string | null =>
  value === null || samePeriod === null ? null : (percentOf(value, samePeriod) ?? null)

/** Communes and schools come whole, also where they are forecast. */
function shownOutlook(outlook: Outlook, wholeNumber: boolean): BoardRow['outlook'] {
  const told = (value: string) => (wholeNumber ? round(value, 0) : shown(value))
  const { value, low, high, ...rest } = outlook
  return { ...rest, value: told(value), low: told(low), high: told(high) }
}
