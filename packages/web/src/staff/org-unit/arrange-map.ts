import type { MapTile } from '@thidua/domain/org-unit/map-tiles'

/** Puts a unit on a place; whoever stood there takes the place that it came from, or leaves the map. */
export function placeTile(tiles: readonly MapTile[], orgUnitId: string, column: number, row: number): MapTile[] {
  const before = tiles.find((tile) => tile.orgUnitId === orgUnitId)
  const other = tiles.find((tile) => tile.column === column && tile.row === row && tile.orgUnitId !== orgUnitId)
  const rest = tiles.filter((tile) => tile !== before && tile !== other)
  const moved =
    other === undefined || before === undefined ? [] : [{ ...other, column: before.column, row: before.row }]
  return [...rest, ...moved, { orgUnitId, column, row }]
}

export const liftTile = (tiles: readonly MapTile[], orgUnitId: string): MapTile[] =>
  tiles.filter((tile) => tile.orgUnitId !== orgUnitId)
