import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'

export type NameOf = (orgUnitId: string) => string

/** The names of some offices on a day; an office that was closed by then keeps its last name. */
export async function nameOfUnits(tx: Tx, date: PlainDate, ids: readonly string[]): Promise<NameOf> {
  const rows =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('org_unit_version')
          .distinctOn('org_unit_id')
          .select(['org_unit_id', 'name'])
          .where('org_unit_id', 'in', [...new Set(ids)])
          .where('valid_from', '<=', date)
          .orderBy('org_unit_id')
          .orderBy('valid_from', 'desc')
          .execute()
  const names = new Map(rows.map((row) => [row.org_unit_id, row.name]))
  return (id) => names.get(id) ?? ''
}
