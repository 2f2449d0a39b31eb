import type { AmendedFigure } from '@thidua/contract/review'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { shown } from '../standing/shown.ts'

interface Row {
  readonly indicator: string
  readonly measure_unit: string | null
  readonly subject_unit_id: string
  readonly frozen: string | null
  readonly now: string | null
  readonly submitted_at: string
}

/**
 * Figures from which a review was made and that were corrected since: the newest revision of the same report says another
 * number. The review itself does not move; whoever reads it is told.
 */
export async function amendedFigures(tx: Tx, reviewId: string, asOf: PlainDate): Promise<AmendedFigure[]> {
  const { rows } = await sql<Row>`
    with used as (
      select distinct unnest(figure_ids) as figure_id from review_figure where review_id = ${reviewId}::uuid
    )
    select t.indicator, t.measure_unit, f.subject_unit_id, f.value as frozen, n.value as now, last.submitted_at
    from used
    join figure f on f.id = used.figure_id
    join report r on r.id = f.report_id
    join target t on t.id = f.target_id
    join lateral (
      select later.id, later.submitted_at from report later
      where later.draft_id = r.draft_id and later.revision > r.revision
      order by later.revision desc limit 1
    ) last on true
    join figure n on n.report_id = last.id and n.target_id = f.target_id
      and n.subject_unit_id = f.subject_unit_id and n.measure = f.measure
    where n.value is distinct from f.value or n.numerator is distinct from f.numerator
      or n.denominator is distinct from f.denominator
    order by t.position, f.subject_unit_id
  `.execute(tx)
  const names = await nameOfUnits(
    tx,
    asOf,
    rows.map((row) => row.subject_unit_id),
  )
  return rows.map((row) => ({
    indicator: row.indicator,
    measureUnit: row.measure_unit,
    orgUnitName: names(row.subject_unit_id),
    frozen: shown(row.frozen),
    now: shown(row.now),
    sentAt: row.submitted_at,
  }))
}
