import type { TimeRollUp } from '@thidua/domain/campaign/indicator'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import type { Amount } from '@thidua/domain/report/amount'
import type { FigureSource, FigureStatus } from '@thidua/domain/report/figure'
import { isReturned, isVerified } from '@thidua/domain/report/status'
import { chainOf, type PeriodSpan } from '@thidua/domain/standing/chain'
import { chooseFigure, type FigureCandidate } from '@thidua/domain/standing/choose'
import { overTime } from '@thidua/domain/standing/over-time'
import { leafOf, type Standing } from '@thidua/domain/standing/roll-up'
import { valueOf } from '@thidua/domain/report/amount'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { factsOf, keyOf, stateOfRevision } from '../features/report/report-facts.ts'
import { samePeriodsGiven } from '../features/allocation/allocation.repository.ts'
import { amountOf, kindOf, ruleOf } from '../features/report/target-kind.ts'

/** One target of one subject unit, over all periods of its campaign. */
export interface Line {
  readonly campaignId: string
  readonly targetId: string
  readonly subjectUnitId: string
}

/** What a subject's figures make of one period. `standing` holds no expectation: that comes from duties. */
export interface Leaf extends Line {
  readonly periodId: string
  /** The figure that counts for this very period; null where it is carried from an earlier one or there is none. */
  readonly figureId: string | null
  readonly value: string | null
  readonly aggregation: string
  readonly standing: Standing
}

/** Names one period of a line. */
export const leafKey = (line: Line, periodId: string): string => `${line.targetId}/${line.subjectUnitId}/${periodId}`

/** What a target says of its leaves. */
export type LeafTarget = Awaited<ReturnType<typeof targetsOf>> extends Map<string, infer T> ? T : never

/** Works out the leaves of some lines from the reports alone, for every period of their campaigns. */
export async function leavesFromScratch(tx: Tx, lines: readonly Line[]): Promise<Leaf[]> {
  if (lines.length === 0) return []
  const candidates = await candidatesOf(tx, lines)
  const periods = await periodsOf(tx, lines)
  const targets = await targetsOf(tx, lines)
  const samePeriods = await samePeriodsGiven(tx, lines)
  return lines.flatMap((line) => {
    const target = targets.get(line.targetId)
    const spans = periods.get(line.campaignId) ?? []
    if (target === undefined) return []
    const chosen = new Map(
      spans.map(({ periodId }) => [periodId, chooseFigure(candidates.get(leafKey(line, periodId)) ?? [])]),
    )
    return spans.map(({ periodId }): Leaf => {
      const chain = chainOf(target.accumulation as TimeRollUp, spans, periodId)
      const amount = overTime(
        kindOf(target),
        chain.map((link) => chosen.get(link.periodId)?.amount ?? null),
      )
      const samePeriod = samePeriods.get(leafKey(line, periodId)) ?? null
      return leafFrom(line, target, { periodId, amount, own: chosen.get(periodId), samePeriod })
    })
  })
}

/** A carried amount is part of the total, but only what came for this very period counts as reported. */
export function leafFrom(
  line: Line,
  target: LeafTarget,
  {
    periodId,
    amount,
    own,
    samePeriod,
  }: {
    readonly periodId: string
    readonly amount: Amount | null
    readonly own: Pick<FigureCandidate, 'figureId' | 'verified' | 'late'> | undefined
    readonly samePeriod: string | null
  },
): Leaf {
  const rule = ruleOf(target)
  const standing = leafOf(rule, {
    amount,
    verified: own?.verified ?? false,
    late: own?.late ?? false,
    samePeriod: own === undefined ? null : samePeriod,
  })
  return {
    ...line,
    periodId,
    figureId: own?.figureId ?? null,
    value: amount === null ? null : valueOf(amount, rule.scale),
    aggregation: target.aggregation,
    standing: { ...standing, expected: 0, reported: own === undefined ? 0 : 1 },
  }
}

export async function targetsOf(tx: Tx, lines: readonly Line[]) {
  const rows = await tx
    .selectFrom('target')
    .select(['id', 'aggregation', 'accumulation', 'scale', 'whole_number'])
    .where('id', 'in', [...new Set(lines.map((line) => line.targetId))])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The periods of each line's campaign. */
export async function periodsOf(tx: Tx, lines: readonly Line[]): Promise<Map<string, PeriodSpan[]>> {
  const rows = await tx
    .selectFrom('reporting_period')
    .select(['id', 'campaign_id', 'starts_on', 'ends_on'])
    .where('campaign_id', 'in', [...new Set(lines.map((line) => line.campaignId))])
    .execute()
  const spans = rows.map((row) => ({
    campaignId: row.campaign_id,
    span: { periodId: row.id, startsOn: plainDate(row.starts_on), endsOn: plainDate(row.ends_on) },
  }))
  return new Map(
    [...Map.groupBy(spans, ({ campaignId }) => campaignId)].map(([id, some]) => [id, some.map(({ span }) => span)]),
  )
}

/** All that was reported of some lines, by line and period; of some of their periods where `periodIds` names them. */
export async function candidatesOf(
  tx: Tx,
  lines: readonly Line[],
  periodIds?: readonly string[],
): Promise<Map<string, FigureCandidate[]>> {
  const wanted = JSON.stringify(lines.map((line) => ({ target: line.targetId, subject: line.subjectUnitId })))
  const figures = await tx
    .selectFrom('figure as f')
    .innerJoin('report as r', 'r.id', 'f.report_id')
    .innerJoin('reporting_period as p', 'p.id', 'r.period_id')
    .innerJoin(
      sql<{ target: string; subject: string }>`jsonb_to_recordset(${wanted}::jsonb)`.as<'w'>(
        sql`w(target uuid, subject uuid)`,
      ),
      (join) => join.onRef('w.target', '=', 'f.target_id').onRef('w.subject', '=', 'f.subject_unit_id'),
    )
    .selectAll('f')
    .select(['r.draft_id', 'r.revision', 'r.period_id', 'r.submitted_at', 'r.submitted_on', 'p.due_on'])
    .where('f.measure', '=', 'this-period')
    .$if(periodIds !== undefined, (query) => query.where('r.period_id', 'in', [...(periodIds ?? [])]))
    .execute()
  const facts = Map.groupBy(await factsOf(tx, [...new Set(figures.map((one) => one.draft_id))]), (one) => one.draft_id)
  const firstSent = new Map<string, string>()
  for (const one of figures)
    if (one.submitted_on < (firstSent.get(one.draft_id) ?? '9999')) firstSent.set(one.draft_id, one.submitted_on)
  const candidates = figures.map((one) => {
    const state = stateOfRevision(facts.get(one.draft_id) ?? [], one.revision)
    const key = keyOf(one)
    const candidate: FigureCandidate = {
      figureId: one.id,
      reportId: one.draft_id,
      revision: one.revision,
      source: one.source as FigureSource,
      status: one.status as FigureStatus,
      amount: amountOf(one),
      sentAt: one.submitted_at,
      quick: false,
      returned: isReturned(state, key),
      verified: isVerified(state, key),
      late: (firstSent.get(one.draft_id) ?? one.submitted_on) > one.due_on,
    }
    return { place: `${one.target_id}/${one.subject_unit_id}/${one.period_id}`, candidate }
  })
  return new Map(
    [...Map.groupBy(candidates, ({ place }) => place)].map(([place, some]) => [
      place,
      some.map((one) => one.candidate),
    ]),
  )
}
