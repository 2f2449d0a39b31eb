import { checkMapTiles, type MapTile } from '@thidua/domain/org-unit/map-tiles'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { loadTree } from './org-unit.repository.ts'

/** Where some offices stand on their superior's map; those that nobody has placed are left out. */
export async function tilesOf(tx: Tx, orgUnitIds: readonly string[]): Promise<ReadonlyMap<string, MapTile>> {
  if (orgUnitIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('map_tile')
    .select(['org_unit_id', 'column_at', 'row_at'])
    .where('org_unit_id', 'in', [...orgUnitIds])
    .execute()
  return new Map(
    rows.map((row) => [row.org_unit_id, { orgUnitId: row.org_unit_id, column: row.column_at, row: row.row_at }]),
  )
}

/** Places the offices right beneath one on its map, anew as a whole. @throws Refusal org-unit.tile-* */
export async function arrangeMap(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock'> },
  _permit: Permit<'org-unit.manage'>,
  superiorId: string,
  tiles: readonly MapTile[],
): Promise<void> {
  const ids = (await loadTree(tx, services.clock.today())).subordinatesOf(superiorId)
  checkMapTiles(tiles, new Set(ids))
  if (ids.length > 0) await tx.deleteFrom('map_tile').where('org_unit_id', 'in', ids).execute()
  if (tiles.length === 0) return
  await tx
    .insertInto('map_tile')
    .values(
      tiles.map(({ orgUnitId, column, row }) => ({
        org_unit_id: orgUnitId,
        column_at: column,
        row_at: row,
        arranged_by: actor.personId,
        arranged_at: services.clock.now(),
      })),
    )
    .execute()
}
