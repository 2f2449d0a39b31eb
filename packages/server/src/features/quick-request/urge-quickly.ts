import { Refusal } from '@thidua/domain/kernel/refusal'
import { refuseUnlessNow } from '@thidua/domain/quick-request/status'
import type { Tx } from '../../db/database.ts'
import type { Permit } from '../../http/permit.ts'
import { addReminders } from '../follow-up/add-reminders.ts'
import { statesOf, type Deps, type QuickRequestRecord } from './quick-request.repository.ts'

/** Units that were asked and have said nothing. */
export async function silentUnits(tx: Tx, requestId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('quick_receiver as r')
    .leftJoin('quick_answer as a', (join) =>
      join.onRef('a.request_id', '=', 'r.request_id').onRef('a.org_unit_id', '=', 'r.org_unit_id'),
    )
    .select('r.org_unit_id')
    .where('r.request_id', '=', requestId)
    .where('a.id', 'is', null)
    .execute()
  return rows.map((row) => row.org_unit_id)
}

/**
 * Urges those who are silent; whoever has answered is left in peace.
 * @returns the reminders' ids
 * @throws Refusal quick-request.closed | quick-request.nobody-silent
 */
export async function urgeQuickly(
  deps: Deps,
  _permit: Permit<'quick-request.ask'>,
  request: QuickRequestRecord,
  named: readonly string[] | undefined,
): Promise<string[]> {
  const { tx } = deps
  refuseUnlessNow((await statesOf(tx, [request]))(request.id), 'urge')
  const silent = await silentUnits(tx, request.id)
  const orgUnitIds = named === undefined ? silent : silent.filter((id) => named.includes(id))
  if (orgUnitIds.length === 0) throw new Refusal('quick-request.nobody-silent')
  return addReminders(deps, {
    campaignId: request.campaign_id,
    periodId: null,
    quickRequestId: request.id,
    about: 'quick-request',
    orgUnitIds,
  })
}
