import { MAP_SIZE } from '@thidua/domain/org-unit/map-tiles'
import Type, { type Static } from 'typebox'
import { Abilities, Id } from './shared.ts'

const Step = Type.Integer({ minimum: 1, maximum: MAP_SIZE })
export const TilePlace = Type.Object({ column: Step, row: Step })

const MapTile = Type.Object({ orgUnitId: Id, column: Step, row: Step }, { additionalProperties: false })
export const ArrangeMapBody = Type.Object(
  { tiles: Type.Array(MapTile, { maxItems: MAP_SIZE * MAP_SIZE }) },
  { additionalProperties: false },
)

export const UnitMap = Type.Object({
  superior: Type.Object({ id: Id, name: Type.String() }),
  units: Type.Array(Type.Object({ id: Id, name: Type.String() })),
  tiles: Type.Array(MapTile),
  abilities: Abilities,
})
export type UnitMap = Static<typeof UnitMap>
export const MapArranged = Type.Object({ placed: Type.Integer() })
