import type { TimeRollUp } from '@thidua/domain/campaign/indicator'
import type { Amount } from '@thidua/domain/report/amount'
import { stepsAfter, type PeriodSpan, type Step } from '@thidua/domain/standing/chain'
import { chooseFigure } from '@thidua/domain/standing/choose'
import { runOn } from '@thidua/domain/standing/over-time'
import { delta, isNothing, NOTHING, type Standing } from '@thidua/domain/standing/roll-up'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { samePeriodsGiven } from '../features/allocation/allocation.repository.ts'
import { amountOf, kindOf } from '../features/report/target-kind.ts'
import {
  candidatesOf,
  leafFrom,
  leafKey,
  periodsOf,
  targetsOf,
  type Leaf,
  type LeafTarget,
  type Line,
} from './leaves.ts'

/** A line, and the periods in which something was sent, returned or accepted, that were opened, or for which it was given. */
export interface ChangedLine extends Line {
  readonly periodIds: readonly string[]
}

/** A leaf that is not what was folded last, and what it adds to everything above it. */
export interface Change {
  readonly leaf: Leaf
  readonly difference: Standing
}

/**
 * Works out what changed lines make of the periods that changed and of those that run on from them. What was folded
 * last says the rest, so the work goes by what changed and not by how long a campaign has been running.
 */
export async function changesOf(tx: Tx, lines: readonly ChangedLine[]): Promise<Change[]> {
  if (lines.length === 0) return []
  const periods = await periodsOf(tx, lines)
  const targets = await targetsOf(tx, lines)
  const planned = planner(periods)
  const plans = lines.flatMap((line) => {
    const target = targets.get(line.targetId)
    return target === undefined ? [] : [{ line, target, steps: planned(line, target) }]
  })
  const changed = [...new Set(lines.flatMap((line) => line.periodIds))]
  const [candidates, folded] = [await candidatesOf(tx, lines, changed), await foldedLeaves(tx, plans)]
  const samePeriods = await samePeriodsGiven(tx, lines)
  return plans.flatMap(({ line, target, steps }) => {
    const amounts = new Map<string, Amount | null>()
    return steps.flatMap(({ periodId, beforeId }): Change[] => {
      const last = folded.get(leafKey(line, periodId))
      const own = line.periodIds.includes(periodId)
        ? chooseFigure(candidates.get(leafKey(line, periodId)) ?? [])
        : last?.own
      const before = amounts.has(beforeId ?? '')
        ? amounts.get(beforeId ?? '')
        : folded.get(leafKey(line, beforeId ?? ''))?.total
      const amount = runOn(kindOf(target), before ?? null, own?.amount ?? null)
      amounts.set(periodId, amount)
      const samePeriod = samePeriods.get(leafKey(line, periodId)) ?? null
      const leaf = leafFrom(line, target, { periodId, amount, own, samePeriod })
      const difference = delta(last?.standing ?? NOTHING, leaf.standing)
      const isSame =
        isNothing(difference) && (last?.own?.figureId ?? null) === leaf.figureId && (last?.value ?? null) === leaf.value
      return isSame ? [] : [{ leaf, difference }]
    })
  })
}

/** Lines of one campaign that changed in the same periods fold the same steps. */
function planner(periods: ReadonlyMap<string, readonly PeriodSpan[]>) {
  const known = new Map<string, Step[]>()
  return ({ campaignId, periodIds }: ChangedLine, { accumulation }: LeafTarget): Step[] => {
    const key = [campaignId, accumulation, ...periodIds].join()
    const steps =
      known.get(key) ?? stepsAfter(accumulation as TimeRollUp, periods.get(campaignId) ?? [], new Set(periodIds))
    known.set(key, steps)
    return steps
  }
}

interface LeafRow {
  readonly target_id: string
  readonly subject_unit_id: string
  readonly period_id: string
  readonly figure_id: string | null
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly reported: number
  readonly verified: number
  readonly late: number
  readonly same_period: string
  readonly same_period_known: number
  readonly aggregation: string
  readonly own_value: string | null
  readonly own_numerator: string | null
  readonly own_denominator: string | null
}

/** What was folded last of each step and of the period before the first. */
async function foldedLeaves(tx: Tx, plans: readonly { readonly line: Line; readonly steps: readonly Step[] }[]) {
  const wanted = plans.flatMap(({ line, steps }) =>
    [
      ...new Set(steps.flatMap(({ periodId, beforeId }) => (beforeId === null ? [periodId] : [periodId, beforeId]))),
    ].map((period) => ({ target: line.targetId, subject: line.subjectUnitId, period })),
  )
  const { rows } = await sql<LeafRow>`
    select l.*, t.aggregation, f.value as own_value, f.numerator as own_numerator, f.denominator as own_denominator
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(target uuid, subject uuid, period uuid)
    join standing_leaf l on l.target_id = w.target and l.subject_unit_id = w.subject and l.period_id = w.period
    join target t on t.id = l.target_id
    left join figure f on f.id = l.figure_id
  `.execute(tx)
  return new Map(rows.map((row) => [`${row.target_id}/${row.subject_unit_id}/${row.period_id}`, foldedLeaf(row)]))
}

function foldedLeaf(row: LeafRow) {
  const isRate = row.aggregation === 'ratio'
  return {
    value: row.value,
    /** What runs on into the next period. A leaf of no amount keeps the noughts that it adds, but no value. */
    total: amountOf({
      value: row.value,
      numerator: isRate && row.value !== null ? row.numerator : null,
      denominator: isRate && row.value !== null ? row.denominator : null,
    }),
    own:
      row.figure_id === null
        ? undefined
        : {
            figureId: row.figure_id,
            amount: amountOf({ value: row.own_value, numerator: row.own_numerator, denominator: row.own_denominator }),
            verified: row.verified > 0,
            late: row.late > 0,
          },
    standing: {
      total: row.numerator ?? '0',
      denominator: row.denominator ?? '0',
      expected: 0,
      reported: row.reported,
      verified: row.verified,
      late: row.late,
      samePeriod: row.same_period,
      samePeriodKnown: row.same_period_known,
    },
  }
}
