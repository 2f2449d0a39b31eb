import type { BoardRow } from '@thidua/contract/standing'
import { wordsOf } from '@thidua/contract/errors/all'
import type { TimeRollUp } from '@thidua/domain/campaign/indicator'
import type { TargetGoal } from '@thidua/domain/campaign/target'
import { figure } from '@thidua/domain/kernel/decimal'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { chainOf } from '@thidua/domain/standing/chain'
import { paceOf, type PaceQuestion } from '@thidua/domain/standing/pace'
import { progressOf } from '@thidua/domain/standing/progress'
import { reasonOf } from '@thidua/domain/standing/reason'
import { NOTHING, valueOfStanding, type Standing } from '@thidua/domain/standing/roll-up'
import type { Language } from '../../http/language.ts'
import type { AllocationRecord } from '../allocation/allocation.repository.ts'
import { goalOf, type CampaignRecord, type TargetRecord } from '../campaign/campaign.repository.ts'
import { ruleOf } from '../report/target-kind.ts'
import { shown } from './shown.ts'

export interface BoardSpan {
  readonly id: string
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly dueOn: string
}

interface RowSource {
  readonly campaign: CampaignRecord
  readonly target: TargetRecord
  readonly isRoot: boolean
  readonly allocation: AllocationRecord | undefined
  readonly samePeriod: string | null
  /** Oldest first. */
  readonly periods: readonly BoardSpan[]
  readonly period: BoardSpan | undefined
  readonly standingIn: (periodId: string) => Standing
  readonly children: number
  readonly today: PlainDate
  readonly language: Language
}

const exact = (value: string | null) => (value === null ? null : figure(value))

/** The goal that a node is held to: the target's own at the root, what it was given beneath; rates are everyone's alike. */
export function goalAt(
  target: TargetRecord,
  isRoot: boolean,
  allocation: AllocationRecord | undefined,
  samePeriod: string | null = null,
): TargetGoal {
  const goal = goalOf(target)
  const isCopied = target.aggregation === 'ratio' || target.aggregation === 'own'
  const given = allocation?.value ?? null
  const start = allocation?.baseline ?? (isRoot || isCopied ? goal.base : null)
  // a change in percent is counted from the same period of last year where that is known
  const base = goal.change === 'relative' ? (samePeriod ?? start) : start
  if (isRoot) return { ...goal, value: exact(goal.value), valueHigh: exact(goal.valueHigh), base: exact(base) }
  return {
    ...goal,
    value: exact(given ?? (isCopied ? goal.value : null)),
    valueHigh: given === null && isCopied ? exact(goal.valueHigh) : null,
    base: exact(base),
  }
}

const spanOf = (one: BoardSpan) => ({
  periodId: one.id,
  startsOn: plainDate(one.startsOn),
  endsOn: plainDate(one.endsOn),
})

/** The newest value up to a period; a period in which nothing came shows the one before, as carried. */
export function valueUpTo(source: Pick<RowSource, 'target' | 'periods' | 'period' | 'standingIn'>): {
  value: string | null
  isStale: boolean
  asOf: BoardSpan | undefined
} {
  const { target, period, standingIn } = source
  const valueIn = (id: string) => shown(valueOfStanding(ruleOf(target), standingIn(id)))
  if (period === undefined) return { value: null, isStale: false, asOf: undefined }
  const own = valueIn(period.id)
  if (own !== null || target.accumulation === 'per-period') return { value: own, isStale: false, asOf: period }
  const chain = chainOf(target.accumulation as TimeRollUp, source.periods.map(spanOf), period.id)
  const before = chain.findLast((link) => link.periodId !== period.id && valueIn(link.periodId) !== null)
  const last = source.periods.find((one) => one.id === before?.periodId)
  return last === undefined
    ? { value: null, isStale: false, asOf: period }
    : { value: valueIn(last.id), isStale: true, asOf: last }
}

/** One target as a board shows it: value, goal, pace, status with its reason, and k of n. */
export function boardRow(source: RowSource): BoardRow {
  const { campaign, target, period, today } = source
  const standing = period === undefined ? NOTHING : source.standingIn(period.id)
  const { value, isStale, asOf } = valueUpTo(source)
  const goal = goalAt(target, source.isRoot, source.allocation, source.samePeriod)
  const progress = progressOf(goal, value)
  const endsOn = plainDate(target.deadline ?? campaign.ends_on ?? today)
  const speaksFor = asOf === undefined || asOf.endsOn > today ? today : plainDate(asOf.endsOn)
  const question: PaceQuestion = {
    goal,
    value,
    time: target.accumulation as TimeRollUp,
    startsOn: plainDate(campaign.starts_on ?? today),
    endsOn,
    asOf: speaksFor,
    knownOnce: target.known_once,
  }
  const pace = paceOf(question)
  const reason = reasonOf(question, pace)
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
    value,
    stale: isStale,
    reached: shown(progress.reached),
    percentOfPlan: shown(progress.percentOfPlan),
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
    children: source.children,
  }
}
