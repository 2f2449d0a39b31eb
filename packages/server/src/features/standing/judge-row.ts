import type { Aggregation, TimeRollUp } from '@thidua/domain/campaign/indicator'
import type { TargetGoal } from '@thidua/domain/campaign/target'
import { figureOrNull, type Figure } from '@thidua/domain/kernel/decimal'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { goalAtNode, judge, newestValue, type Judgement } from '@thidua/domain/standing/judge'
import { chainOf, type PeriodSpan } from '@thidua/domain/standing/chain'
import { outlookOf, type Outlook, type OutlookQuestion } from '@thidua/domain/standing/outlook'
import { NOTHING, samePeriodOfStanding, valueOfStanding, type Standing } from '@thidua/domain/standing/roll-up'
import type { AllocationRecord } from '../allocation/allocation.repository.ts'
import { goalOf, type CampaignRecord, type TargetRecord } from '../campaign/campaign.repository.ts'
import { ruleOf } from '../report/target-kind.ts'
import { shown } from './shown.ts'

/** A reporting period, by its days. */
export interface PeriodDays {
  readonly id: string
  readonly startsOn: string
  readonly endsOn: string
}

/** One target at one node. */
export interface RowSource {
  readonly campaign: Pick<CampaignRecord, 'starts_on' | 'ends_on'>
  readonly target: TargetRecord
  readonly isRoot: boolean
  readonly allocation: AllocationRecord | undefined
  readonly samePeriod: string | null
  /** Oldest first. */
  readonly periods: readonly PeriodDays[]
  readonly period: PeriodDays | undefined
  readonly standingIn: (periodId: string) => Standing
  readonly today: PlainDate
}

export interface JudgedRow extends Judgement {
  readonly target: TargetRecord
  readonly goal: TargetGoal
  readonly standing: Standing
  readonly value: Figure | null
  readonly isStale: boolean
  readonly outlook: Outlook | null
}

/** The goal that a node is held to, by what it was given. */
export function goalAt({
  target,
  isRoot,
  allocation,
  samePeriod,
}: Pick<RowSource, 'target' | 'isRoot' | 'allocation' | 'samePeriod'>): TargetGoal {
  return goalAtNode(goalOf(target), target.aggregation as Aggregation, {
    isRoot,
    value: figureOrNull(allocation?.value ?? null),
    baseline: figureOrNull(allocation?.baseline ?? null),
    samePeriodLastYear: figureOrNull(samePeriod),
  })
}

/**
 * What a node had in the same period of last year: the sum over those beneath it that came; of a rate, which is never
 * summed, what the node itself was given.
 */
export function samePeriodAt(
  target: TargetRecord,
  allocation: AllocationRecord | undefined,
  standing: Standing = NOTHING,
): string | null {
  if (target.aggregation !== 'ratio') return samePeriodOfStanding(standing)
  return standing.reported > 0 ? (allocation?.same_period_last_year ?? null) : null
}

/** The newest value up to the period, as it is shown. */
export function valueUpTo({
  target,
  periods,
  period,
  standingIn,
}: Pick<RowSource, 'target' | 'periods' | 'period' | 'standingIn'>) {
  if (period === undefined) return { value: null, isStale: false, periodId: '' }
  return newestValue(target.accumulation as TimeRollUp, spansOf(periods), period.id, (id) =>
    shown(valueOfStanding(ruleOf(target), standingIn(id))),
  )
}

const spansOf = (periods: readonly PeriodDays[]): PeriodSpan[] =>
  periods.map((one) => ({ periodId: one.id, startsOn: plainDate(one.startsOn), endsOn: plainDate(one.endsOn) }))

/** The end of the period that the figure comes from, or today while that period is still running. */
function dayOf(periods: readonly PeriodDays[], periodId: string, today: PlainDate): PlainDate {
  const period = periods.find((one) => one.id === periodId)
  return period === undefined || period.endsOn > today ? today : plainDate(period.endsOn)
}

/** What the outlook of a target at a node is made from: what came up to the period. */
export function outlookQuestion(source: RowSource, goal: TargetGoal): OutlookQuestion {
  const { campaign, target, period, periods, today } = source
  const time = target.accumulation as TimeRollUp
  const rule = ruleOf(target)
  return {
    goal,
    time,
    startsOn: plainDate(campaign.starts_on ?? today),
    endsOn: plainDate(target.deadline ?? campaign.ends_on ?? today),
    knownOnce: target.known_once,
    most: rule.aggregation === 'ratio' && rule.scale === '100' ? '100' : null,
    points: chainOf(time, spansOf(periods), period?.id ?? '').flatMap(({ periodId, endsOn }) => {
      const value = valueOfStanding(rule, source.standingIn(periodId))
      return value === null ? [] : [{ on: endsOn > today ? today : endsOn, value }]
    }),
  }
}

/** Holds what stands at a node against what it is held to. */
export function judgeRow(source: RowSource): JudgedRow {
  const { campaign, target, period, periods, today } = source
  const { value, isStale, periodId } = valueUpTo(source)
  const goal = goalAt(source)
  const judgement = judge({
    goal,
    value,
    time: target.accumulation as TimeRollUp,
    startsOn: plainDate(campaign.starts_on ?? today),
    endsOn: plainDate(target.deadline ?? campaign.ends_on ?? today),
    asOf: dayOf(periods, periodId, today),
    knownOnce: target.known_once,
  })
  const standing = period === undefined ? NOTHING : source.standingIn(period.id)
  return { target, goal, standing, value, isStale, outlook: outlookOf(outlookQuestion(source, goal)), ...judgement }
}
