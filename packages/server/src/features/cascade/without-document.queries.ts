import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'

/** How many subordinates of each unit stand outside the campaign's tree; units without any are left out. */
export async function withoutDocument(tx: Tx, campaignId: string, today: PlainDate): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('org_unit_link as l')
    .select((eb) => ['l.superior_id', eb.fn.countAll<string>().as('count')])
    .where('l.kind', '=', 'parent')
    .where('l.valid_from', '<=', today)
    .where((eb) => eb.or([eb('l.valid_to', 'is', null), eb('l.valid_to', '>', today)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('campaign_node as n')
            .select('n.id')
            .where('n.campaign_id', '=', campaignId)
            .whereRef('n.org_unit_id', '=', 'l.org_unit_id'),
        ),
      ),
    )
    .groupBy('l.superior_id')
    .execute()
  return new Map(rows.map((row) => [row.superior_id, Number(row.count)]))
}
