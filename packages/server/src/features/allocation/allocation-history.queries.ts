import type { AllocationHistory } from '@thidua/contract/allocation'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { namesOfPeople } from '../people/people-names.ts'
import type { SeenNode } from '../standing/node-access.ts'

/** Longer ago than this nobody asks on a screen; the rows themselves stay for good. */
const NEWEST = 300

/** Who gave what of a target to the units directly beneath a node, the newest first. */
export async function readAllocationHistory(
  tx: Tx,
  of: { targetId: string; seen: SeenNode; today: PlainDate },
): Promise<Static<typeof AllocationHistory>> {
  if (of.seen.isClosed) return { entries: [] }
  const rows = await tx
    .selectFrom('allocation as a')
    .innerJoin('campaign_node as n', 'n.org_unit_id', 'a.org_unit_id')
    .leftJoin('allocation as before', (join) =>
      join
        .onRef('before.target_id', '=', 'a.target_id')
        .onRef('before.org_unit_id', '=', 'a.org_unit_id')
        .on((eb) => eb('before.version', '=', eb('a.version', '-', 1))),
    )
    .selectAll('a')
    .select('before.value as value_before')
    .where('n.parent_id', '=', of.seen.node.id)
    .where('a.target_id', '=', of.targetId)
    .orderBy('a.allocated_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(NEWEST)
    .execute()
  const names = await nameOfUnits(
    tx,
    of.today,
    rows.map((row) => row.org_unit_id),
  )
  const people = await namesOfPeople(tx, [...new Set(rows.map((row) => row.allocated_by))])
  return {
    entries: rows.map((row) => ({
      unit: { id: row.org_unit_id, name: names(row.org_unit_id) },
      value: row.value,
      samePeriodLastYear: row.same_period_last_year,
      base: row.baseline,
      locked: row.locked,
      version: row.version,
      allocatedAt: row.allocated_at,
      allocatedBy: people(row.allocated_by),
      note: row.note,
      before: row.value_before,
    })),
  }
}
