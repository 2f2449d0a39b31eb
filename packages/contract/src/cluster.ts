import { CLUSTER_KINDS } from '@thidua/domain/org-unit/cluster'
import Type, { type Static } from 'typebox'
import { Abilities, Day, Id, Nullable, Text } from './shared.ts'

const closed = { additionalProperties: false } as const
export const ClusterKind = Type.Enum([...CLUSTER_KINDS])
const NamedUnit = Type.Object({ id: Id, name: Type.String() })

export const ClusterRow = Type.Object({
  id: Id,
  kind: ClusterKind,
  name: Type.String(),
  keptBy: NamedUnit,
  validFrom: Day,
  validTo: Nullable(Day),
  head: Nullable(NamedUnit),
  members: Type.Array(NamedUnit),
})
export type ClusterRow = Static<typeof ClusterRow>

export const ClusterList = Type.Object({ asOf: Day, clusters: Type.Array(ClusterRow), abilities: Abilities })
export const ClusterListQuery = Type.Object({ asOf: Type.Optional(Day) })

/** With all who ever sat in it, the newest first. */
export const ClusterDetail = Type.Object({
  ...ClusterRow.properties,
  seats: Type.Array(
    Type.Object({
      orgUnitId: Id,
      name: Type.String(),
      role: Type.Enum(['member', 'head']),
      validFrom: Day,
      validTo: Nullable(Day),
    }),
  ),
  abilities: Abilities,
})
export type ClusterDetail = Static<typeof ClusterDetail>

const UnitIds = Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true })
export const FormClusterBody = Type.Object(
  { kind: ClusterKind, name: Text(200), orgUnitIds: UnitIds, headId: Nullable(Id), on: Day },
  closed,
)
export const ClusterMembersBody = Type.Object({ orgUnitIds: UnitIds, on: Day }, closed)
export const ClusterHeadBody = Type.Object({ orgUnitId: Id, on: Day }, closed)
export const CloseClusterBody = Type.Object({ on: Day }, closed)
export const ClusterChanged = Type.Object({ clusterId: Id })
