import type { Relation } from '@thidua/domain/policy/actions'
import type { Tx } from '../db/database.ts'
import type { Actor } from './actor.ts'

/** How the actor's unit stands to another: its own, or above it without a closed line between. */
export async function relationsTo(tx: Tx, actor: Actor, orgUnitId: string): Promise<Relation[]> {
  if (actor.orgUnitId === orgUnitId) return ['own']
  const reach = await tx
    .selectFrom('unit_reach')
    .select('depth')
    .where('holder_id', '=', actor.orgUnitId)
    .where('org_unit_id', '=', orgUnitId)
    .executeTakeFirst()
  return reach === undefined ? [] : ['below']
}
