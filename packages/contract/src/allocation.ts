import { COMPARATORS } from '@thidua/domain/campaign/target'
import Type, { type Static } from 'typebox'
import { Said, UnitRef } from './demand.ts'
import { Abilities, Day, Figure, Id, Instant, Nullable, Text } from './shared.ts'
import { NodeRef } from './standing.ts'

const Words = Nullable(Type.String())

const NewPart = Type.Object(
  {
    orgUnitId: Id,
    value: Nullable(Figure),
    samePeriodLastYear: Nullable(Figure),
    base: Type.Optional(Nullable(Figure)),
    locked: Type.Boolean({ description: 'Stays when the rest is shared again' }),
    version: Type.Integer({ minimum: 0, description: 'The version seen by the caller; 0 where nothing was given yet' }),
  },
  { additionalProperties: false },
)

/** Parts of one or several targets: all are given, or none. What is the same as before makes no new version. */
export const AllocateBody = Type.Object(
  {
    note: Nullable(Type.String({ maxLength: 500 })),
    targets: Type.Array(
      Type.Object(
        { targetId: Id, parts: Type.Array(NewPart, { minItems: 1, maxItems: 5000 }) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 200 },
    ),
  },
  { additionalProperties: false },
)
export type AllocateBody = Static<typeof AllocateBody>
export const Allocated = Type.Object({
  allocated: Type.Integer({ description: 'New versions made' }),
  notes: Type.Array(Type.Object({ targetId: Id, ...Said.properties })),
})

const part = {
  value: Nullable(Figure),
  samePeriodLastYear: Nullable(Figure),
  base: Nullable(Figure),
  locked: Type.Boolean(),
  version: Type.Integer(),
  allocatedAt: Instant,
}

export const Allocation = Type.Object({ targetId: Id, unit: UnitRef, ...part })
export const AllocationList = Type.Object({ allocations: Type.Array(Allocation), abilities: Abilities })

/** What one node gives to those directly beneath it, as a sheet: units by targets. */
export const AllocationSheet = Type.Object({
  campaign: Type.Object({ id: Id, title: Type.String() }),
  node: NodeRef,
  units: Type.Array(
    Type.Object({
      node: NodeRef,
      population: Nullable(Type.Object({ people: Type.Integer(), countedOn: Day })),
      children: Type.Integer({ description: 'Units beneath it that it may give parts to' }),
    }),
  ),
  targets: Type.Array(
    Type.Object({
      targetId: Id,
      indicator: Type.String(),
      contentPath: Words,
      measureUnit: Words,
      wholeNumber: Type.Boolean(),
      aggregation: Type.Enum(['sum', 'ratio', 'count', 'own']),
      comparator: Type.Enum([...COMPARATORS]),
      change: Nullable(Type.Enum(['relative', 'points'])),
      direction: Type.Enum(['up', 'down', 'hit', 'rank']),
      /** What this node itself has of it; null where nothing was given to it. */
      whole: Nullable(Figure),
      parts: Type.Array(Type.Object({ orgUnitId: Id, ...part, allocatedBy: Type.String() })),
    }),
  ),
  abilities: Abilities,
})
export type AllocationSheet = Static<typeof AllocationSheet>
export const AllocationSheetQuery = Type.Object({ node: Type.Optional(Id) })

/** Who gave what, the newest first. */
export const AllocationHistory = Type.Object({
  entries: Type.Array(
    Type.Object({
      unit: UnitRef,
      ...part,
      allocatedBy: Type.String(),
      note: Words,
      /** The value that it replaced. */
      before: Nullable(Figure),
    }),
  ),
})
export const AllocationHistoryQuery = Type.Object({ target: Id, node: Type.Optional(Id) })

/** How many people units answer for, as it is counted on a day. */
export const PopulationBody = Type.Object(
  {
    countedOn: Day,
    source: Text(300),
    units: Type.Array(
      Type.Object(
        { orgUnitId: Id, people: Type.Integer({ minimum: 0, maximum: 200_000_000 }) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 2000 },
    ),
  },
  { additionalProperties: false },
)
export type PopulationBody = Static<typeof PopulationBody>
export const PopulationEntered = Type.Object({ entered: Type.Integer() })
