import type { Amount } from '@thidua/domain/report/amount'
import type { FigureSource, FigureStatus } from '@thidua/domain/report/figure'
import type { DatedFigure } from '@thidua/domain/review/freeze'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'

interface Row {
  readonly target_id: string
  readonly subject_unit_id: string
  readonly figure_id: string
  readonly draft_id: string
  readonly revision: number
  readonly source: FigureSource
  readonly status: FigureStatus
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly submitted_at: string
  readonly is_late: boolean
  readonly returned_at: string | null
  readonly verified_at: string | null
}

/**
 * Every figure of the subjects whose report of the period was sent, returned or verified at or after `instant`, by target
 * and subject, with the days on which that happened. Subjects that nothing happened to are not in it.
 */
export async function touchedFigures(
  tx: Tx,
  periodId: string,
  instant: string,
): Promise<Map<string, Map<string, DatedFigure[]>>> {
  const { rows } = await sql<Row>`
    with dated as (
      select f.target_id, f.subject_unit_id, f.id as figure_id, r.draft_id, r.revision, f.source, f.status, f.value,
        f.numerator, f.denominator, r.submitted_at,
        coalesce(r.submitted_on > (select min(d.due_on) from reporting_duty d
          where d.period_id = r.period_id and d.target_id = f.target_id and d.reporter_unit_id = r.reporter_unit_id), false) as is_late,
        (select min(x.at) from report_fact x where x.kind = 'returned' and x.report_id = r.id
          and (x.figure_id is null or x.figure_id = f.id)) as returned_at,
        (select min(x.at) from report_fact x where x.kind = 'verified' and x.report_id = r.id
          and (x.figure_id is null or x.figure_id = f.id)
          -- an acceptance that was taken back was none
          and not exists (select 1 from report_fact w
            where w.kind = 'verification-withdrawn' and w.report_id = r.id and w.id > x.id)) as verified_at
      from figure f join report r on r.id = f.report_id
      where r.period_id = ${periodId} and f.measure = 'this-period'
    )
    select * from dated c where exists (
      select 1 from dated o
      where o.target_id = c.target_id and o.subject_unit_id = c.subject_unit_id
        and greatest(o.submitted_at, o.returned_at, o.verified_at) >= ${instant}::timestamptz
    )`.execute(tx)
  const byTarget = new Map<string, Map<string, DatedFigure[]>>()
  for (const row of rows) {
    const bySubject = byTarget.get(row.target_id) ?? new Map<string, DatedFigure[]>()
    bySubject.set(row.subject_unit_id, [...(bySubject.get(row.subject_unit_id) ?? []), datedFigure(row)])
    byTarget.set(row.target_id, bySubject)
  }
  return byTarget
}

function datedFigure(row: Row): DatedFigure {
  return {
    figureId: row.figure_id,
    // revisions of one report replace each other: its draft names it
    reportId: row.draft_id,
    revision: row.revision,
    source: row.source,
    status: row.status,
    amount: amountOf(row),
    sentAt: row.submitted_at,
    quick: false,
    late: row.is_late,
    returnedAt: row.returned_at,
    verifiedAt: row.verified_at,
  }
}

function amountOf({ value, numerator, denominator }: Row): Amount | null {
  if (numerator !== null && denominator !== null) return { kind: 'ratio', numerator, denominator }
  return value === null ? null : { kind: 'number', value }
}
