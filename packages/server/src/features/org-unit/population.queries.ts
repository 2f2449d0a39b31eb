import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'

export interface Population {
  readonly people: number
  readonly countedOn: string
}

/**
 * The people that each unit answers for, by the newest count up to today: of its land, or as an office entered it. An
 * office that stands on the land of the unit above it has none of its own: a department does not answer for the whole
 * province's people.
 */
export async function populationOf(
  tx: Tx,
  orgUnitIds: readonly string[],
  of: { readonly besides: string; readonly today: PlainDate },
): Promise<ReadonlyMap<string, Population>> {
  if (orgUnitIds.length === 0) return new Map()
  const ids = sql.join(orgUnitIds)
  const { rows } = await sql<{ org_unit_id: string; people: number; counted_on: string }>`
    select distinct on (counted.org_unit_id) counted.org_unit_id, counted.people, counted.counted_on
    from (
      select e.org_unit_id, e.people, e.counted_on, e.entered_at
      from org_unit_population e
      where e.org_unit_id in (${ids}) and e.counted_on <= ${of.today}
      union all
      select v.org_unit_id, p.population, p.counted_on, null
      from org_unit_version v
      join territory_population p on p.code = v.territory_code and p.counted_on <= ${of.today}
      where v.org_unit_id in (${ids})
        and v.valid_from <= ${of.today} and (v.valid_to is null or v.valid_to > ${of.today})
        and not exists (
          select 1 from org_unit_version above
          where above.org_unit_id = ${of.besides} and above.territory_code = v.territory_code
            and above.valid_from <= ${of.today} and (above.valid_to is null or above.valid_to > ${of.today})
        )
    ) counted
    order by counted.org_unit_id, counted.counted_on desc, counted.entered_at desc nulls last`.execute(tx)
  return new Map(rows.map((row) => [row.org_unit_id, { people: row.people, countedOn: row.counted_on }]))
}
