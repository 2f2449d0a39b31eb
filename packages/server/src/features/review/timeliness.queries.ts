import { addDays, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'

interface Question {
  readonly campaignId: string
  readonly periodId: string
  readonly cutOff: PlainDate
  readonly actingUnitId: string
}

/**
 * Names of the units whose report of the period came after its last day, or had not come by the cut-off day though due.
 * Units behind a closed line are their own superior's concern and are left out.
 */
export async function lateReporters(
  tx: Tx,
  { campaignId, periodId, cutOff, actingUnitId }: Question,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with due as (
      select reporter_unit_id, min(due_on) as due_on from reporting_duty where period_id = ${periodId} group by 1
    ), sent as (
      select reporter_unit_id, min(submitted_on) as first_on from report where period_id = ${periodId} group by 1
    )
    select v.name from due
      left join sent using (reporter_unit_id)
      join campaign_reach a on a.campaign_id = ${campaignId} and a.holder_id = ${actingUnitId} and a.org_unit_id = due.reporter_unit_id
      join lateral (
        select name, sort_key from org_unit_version o
        where o.org_unit_id = due.reporter_unit_id and o.valid_from <= ${cutOff}::date
        order by o.valid_from desc limit 1
      ) v on true
    where due.due_on < ${cutOff}::date and (sent.first_on is null or sent.first_on > due.due_on)
    order by v.sort_key collate "C"`.execute(tx)
  return rows.map((row) => row.name)
}

/** How often units were urged about their report of the period; what was withdrawn is not counted. */
export async function urgingsOf(tx: Tx, periodId: string, cutOff: PlainDate): Promise<number> {
  const rows = await tx
    .selectFrom('reminder')
    .select('id')
    .where('period_id', '=', periodId)
    .where('kind', '=', 'urge')
    .where('withdrawn_at', 'is', null)
    .where(sql<boolean>`sent_at < ${`${addDays(cutOff, 1)}T00:00:00+07:00`}::timestamptz`)
    .execute()
  return rows.length
}
