import { Refusal } from '../kernel/refusal.ts'
import type { OrgUnitId } from './org-unit.ts'

/** Columns and rows of a tile map, counted from 1 at the top left; a province of 30 districts has room to spare. */
export const MAP_SIZE = 12

/** Where an office stands on the tile map of its superior. */
export interface MapTile {
  readonly orgUnitId: OrgUnitId
  readonly column: number
  readonly row: number
}

/**
 * Refuses a map on which two stand on one place or one on two (`org-unit.tile-taken`), or that places an office that is
 * not one of those to be placed (`org-unit.tile-not-beneath`).
 */
export function checkMapTiles(tiles: readonly MapTile[], beneath: ReadonlySet<OrgUnitId>): void {
  const places = new Set(tiles.map(({ column, row }) => `${column}/${row}`))
  const placed = new Set(tiles.map(({ orgUnitId }) => orgUnitId))
  if (places.size < tiles.length || placed.size < tiles.length) throw new Refusal('org-unit.tile-taken')
  if (tiles.some(({ orgUnitId }) => !beneath.has(orgUnitId))) throw new Refusal('org-unit.tile-not-beneath')
}
