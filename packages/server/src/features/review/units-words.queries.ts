import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { UnitNarrative } from '@thidua/domain/review/material'
import { headingOf } from '@thidua/domain/review/outline-heading'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'

/** What the units wrote in the last report that each had sent by the cut-off day; seen through the acting unit's eyes. */
export async function narrativesOf(tx: Tx, periodId: string, cutOff: PlainDate): Promise<UnitNarrative[]> {
  const reports = await tx
    .selectFrom('report')
    .distinctOn('draft_id')
    .select(['id', 'reporter_unit_id'])
    .where('period_id', '=', periodId)
    .where('submitted_on', '<=', cutOff)
    .orderBy('draft_id')
    .orderBy('revision', 'desc')
    .execute()
  if (reports.length === 0) return []
  const ids = reports.map((row) => row.id)
  const rows = await tx
    .selectFrom('narrative')
    .selectAll()
    .where('report_id', 'in', ids)
    .orderBy('report_id')
    .orderBy('position')
    .execute()
  const reporterOf = new Map(reports.map((row) => [row.id, row.reporter_unit_id]))
  const names = await nameOfUnits(tx, cutOff, [...reporterOf.values()])
  return rows.map((row) => ({
    heading: headingOf(row.heading),
    orgUnitName: names(reporterOf.get(row.report_id) ?? ''),
    text: row.text,
  }))
}
