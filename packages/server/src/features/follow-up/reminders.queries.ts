import type { Reminder } from '@thidua/contract/follow-up'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'

/** What the unit urged and was urged about in one campaign, the newest first; what was taken back stays in sight. */
export async function listReminders(
  tx: Tx,
  campaignId: string,
  orgUnitId: string,
  today: PlainDate,
): Promise<Reminder[]> {
  const rows = await tx
    .selectFrom('reminder as r')
    .leftJoin('reporting_period as p', 'p.id', 'r.period_id')
    .selectAll('r')
    .select('p.name as period')
    .where('r.campaign_id', '=', campaignId)
    .where((eb) => eb.or([eb('r.from_unit_id', '=', orgUnitId), eb('r.to_unit_id', '=', orgUnitId)]))
    .orderBy('r.sent_at', 'desc')
    .orderBy('r.id')
    .execute()
  const names = await nameOfUnits(
    tx,
    today,
    rows.flatMap((row) => [row.from_unit_id, row.to_unit_id]),
  )
  const unit = (id: string) => ({ id, name: names(id) })
  return rows.map((row) => ({
    id: row.id,
    direction: row.to_unit_id === orgUnitId ? 'received' : 'sent',
    about: row.about as Reminder['about'],
    period: row.period,
    fromUnit: unit(row.from_unit_id),
    toUnit: unit(row.to_unit_id),
    sentAt: row.sent_at,
    answer: row.answer as Reminder['answer'],
    answeredAt: row.answered_at,
    withdrawnAt: row.withdrawn_at,
  }))
}
