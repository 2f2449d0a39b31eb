import type { ReportCell, ReportContent } from '@thidua/contract/report'
import { figure } from '@thidua/domain/kernel/decimal'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import type { Amount } from '@thidua/domain/report/amount'
import { figureKey, type FigureSource, type ReportFigure } from '@thidua/domain/report/figure'
import type { FigureContext } from '@thidua/domain/report/submit'
import { periodBefore } from '@thidua/domain/standing/chain'
import type { Tx } from '../../db/database.ts'
import type { TargetRecord } from '../campaign/campaign.repository.ts'
import { latestAllocations, type AllocationRecord } from '../allocation/allocation.repository.ts'
import type { PeriodRecord } from './report.repository.ts'
import { amountOf, kindOf } from './target-kind.ts'

/** One row of a unit's report: what it owes, and what the figure is held against. */
export interface SheetRow {
  readonly target: TargetRecord
  readonly subjectUnitId: string
  readonly source: FigureSource
  readonly allocation: AllocationRecord | undefined
  /** Figure of the period before, and the running total up to it. */
  readonly previous: Amount | null
  readonly cumulativeBefore: Amount | null
  readonly firstOfYear: boolean
}

export interface Sheet {
  readonly rows: readonly SheetRow[]
  /** Whether the unit owes anything at all in this period, be it words. */
  readonly isOwed: boolean
}

/** What a unit has to report in a period. */
export async function loadSheet(tx: Tx, period: PeriodRecord, reporterUnitId: string): Promise<Sheet> {
  const duties = await tx
    .selectFrom('reporting_duty')
    .select(['target_id', 'subject_unit_id'])
    .where('period_id', '=', period.id)
    .where('reporter_unit_id', '=', reporterUnitId)
    .execute()
  const targetIds = duties.flatMap((duty) => (duty.target_id === null ? [] : [duty.target_id]))
  if (targetIds.length === 0) return { rows: [], isOwed: duties.length > 0 }
  const targets = await tx
    .selectFrom('target')
    .selectAll()
    .where('id', 'in', [...new Set(targetIds)])
    .execute()
  const subjects = [...new Set(duties.map((duty) => duty.subject_unit_id))]
  const allocations = await latestAllocations(tx, period.campaign_id, subjects)
  const before = await loadBefore(tx, period, subjects)
  const rows = duties.flatMap((duty): SheetRow[] => {
    const target = targets.find((one) => one.id === duty.target_id)
    if (target === undefined) return []
    const leaf = before.leaves.get(`${target.id}/${duty.subject_unit_id}`)
    return [
      {
        target,
        subjectUnitId: duty.subject_unit_id,
        source: duty.subject_unit_id === reporterUnitId ? 'unit' : 'owner',
        allocation: allocations.get(target.id, duty.subject_unit_id),
        previous: leaf === undefined ? null : amountOf(leaf.own),
        cumulativeBefore: leaf === undefined ? null : amountOf(leaf.total),
        firstOfYear: !before.exists,
      },
    ]
  })
  const order = (row: SheetRow) => row.target.position
  return {
    rows: rows.toSorted((a, b) => order(a) - order(b) || (a.subjectUnitId < b.subjectUnitId ? -1 : 1)),
    isOwed: true,
  }
}

type Columns = { value: string | null; numerator: string | null; denominator: string | null }

/** The counted figures of the period before, by target and subject. */
async function loadBefore(tx: Tx, period: PeriodRecord, subjects: readonly string[]) {
  const periods = await tx
    .selectFrom('reporting_period')
    .select(['id', 'starts_on', 'ends_on'])
    .where('campaign_id', '=', period.campaign_id)
    .execute()
  const spans = periods.map((one) => ({
    periodId: one.id,
    startsOn: plainDate(one.starts_on),
    endsOn: plainDate(one.ends_on),
  }))
  const before = periodBefore(spans, period.id)
  const leaves = new Map<string, { own: Columns; total: Columns }>()
  if (before === undefined) return { exists: false, leaves }
  const rows = await tx
    .selectFrom('standing_leaf as l')
    .innerJoin('target as t', 't.id', 'l.target_id')
    .leftJoin('figure as f', 'f.id', 'l.figure_id')
    .select([
      'l.target_id',
      'l.subject_unit_id',
      'l.value',
      'l.numerator',
      'l.denominator',
      't.aggregation',
      'f.value as own_value',
      'f.numerator as own_numerator',
      'f.denominator as own_denominator',
    ])
    .where('l.period_id', '=', before.periodId)
    .where('l.subject_unit_id', 'in', [...subjects])
    .execute()
  for (const row of rows) {
    const isRate = row.aggregation === 'ratio'
    leaves.set(`${row.target_id}/${row.subject_unit_id}`, {
      own: { value: row.own_value, numerator: row.own_numerator, denominator: row.own_denominator },
      total: {
        value: row.value,
        numerator: isRate && row.value !== null ? row.numerator : null,
        denominator: isRate && row.value !== null ? row.denominator : null,
      },
    })
  }
  return { exists: true, leaves }
}

export const cellKey = (cell: Pick<ReportCell, 'targetId' | 'subjectUnitId' | 'measure'>): string =>
  figureKey({ targetId: cell.targetId, subjectId: cell.subjectUnitId, measure: cell.measure })

/** The cells of a report as the rules take them: every figure owed, typed or not, and what else was typed. */
export function figuresOf(sheet: Sheet, content: ReportContent): ReportFigure[] {
  const cells = new Map(content.figures.map((cell) => [cellKey(cell), cell]))
  return sheet.rows.flatMap((row) =>
    (['this-period', 'year-estimate'] as const).flatMap((measure): ReportFigure[] => {
      const place = { targetId: row.target.id, subjectId: row.subjectUnitId, measure, source: row.source }
      const cell = cells.get(figureKey(place))
      if (cell === undefined)
        return measure === 'this-period' ? [{ ...place, status: 'preliminary', amount: null, notYet: false }] : []
      const isBlank = !cell.notYet && cell.value === null && cell.numerator === null && cell.denominator === null
      if (measure === 'year-estimate' && isBlank) return []
      return [{ ...place, status: cell.status, amount: amountOf(cell), notYet: cell.notYet }]
    }),
  )
}

/** What each figure is held against: the period's own figure against the period before. */
export function contextIn(sheet: Sheet): (of: ReportFigure) => FigureContext {
  const rows = new Map(sheet.rows.map((row) => [`${row.target.id}/${row.subjectUnitId}`, row]))
  return ({ targetId, subjectId, measure }) => {
    const row = rows.get(`${targetId}/${subjectId}`)
    if (row === undefined) throw new Error(`${targetId}/${subjectId} is not in the sheet`)
    return { kind: kindOf(row.target), previous: measure === 'this-period' ? row.previous : null }
  }
}

/** The part that the unit was given; rates and units' own figures are everyone's alike. */
export function assignedTo(row: SheetRow): string | null {
  const given = row.allocation?.value ?? null
  if (given !== null) return figure(given)
  const isCopied = row.target.aggregation === 'ratio' || row.target.aggregation === 'own'
  return isCopied && row.target.value !== null ? figure(row.target.value) : null
}
