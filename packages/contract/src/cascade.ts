import { RELAY_TYPES } from '@thidua/domain/cascade/relay-types'
import Type, { type Static } from 'typebox'
import { ClusterKind } from './cluster.ts'
import { Branch, Tier } from './org-unit.ts'
import { Abilities, Day, Id, Instant, Nullable, Text } from './shared.ts'

export const Recipient = Type.Object({
  orgUnitId: Id,
  name: Type.String(),
  branch: Branch,
  tier: Tier,
  depth: Type.Integer(),
  superiorId: Nullable(Id),
  clusterIds: Type.Array(Id),
  because: Type.Array(Type.Enum(['named', 'duty-holder', 'cluster', 'rule', 'hand']), {
    description: 'Why it is proposed; empty when it is not',
  }),
  delivered: Type.Boolean(),
})
export const Recipients = Type.Object({
  fromUnitId: Id,
  clusters: Type.Array(Type.Object({ id: Id, kind: ClusterKind, name: Type.String() }), {
    description: 'Clusters to which any of the units belongs today',
  }),
  recipients: Type.Array(Recipient),
})

const UnitIds = Type.Array(Id, { minItems: 1, maxItems: 2000, uniqueItems: true })
export const DeliverBody = Type.Object({ orgUnitIds: UnitIds }, { additionalProperties: false })
export const Delivered = Type.Object({ delivered: Type.Integer() })

export const LetterBody = Type.Object(
  {
    documentType: Type.Optional(
      Type.Enum([...RELAY_TYPES], { description: 'What the office chose; without it, what the symbol names' }),
    ),
    symbol: Text(60),
    issuedOn: Day,
    subject: Text(500),
    signer: Type.Optional(Text(100)),
    text: Type.Optional(Type.String({ maxLength: 500_000 })),
  },
  { additionalProperties: false },
)
export const RelayBody = Type.Object({ letter: LetterBody, orgUnitIds: UnitIds }, { additionalProperties: false })
export const Relayed = Type.Object({ letterId: Id, delivered: Type.Integer() })

export const BriefBody = Type.Object(
  { heldOn: Day, chairedBy: Text(100), personIds: Type.Array(Id, { minItems: 1, maxItems: 5000, uniqueItems: true }) },
  { additionalProperties: false },
)
export const UrgeBody = Type.Object(
  { orgUnitIds: UnitIds, about: Type.Enum(['register', 'read', 'report', 'pledge']), periodId: Type.Optional(Id) },
  { additionalProperties: false },
)
export const Urged = Type.Object({
  reminderIds: Type.Array(Id),
  undo: Type.String({ description: 'Address that takes the reminders back' }),
})

const Counts = Type.Object({
  units: Type.Integer(),
  delivered: Type.Integer(),
  registered: Type.Integer(),
  relayed: Type.Integer(),
  officers: Type.Integer(),
  acknowledged: Type.Integer(),
  briefedOnly: Type.Integer(),
  silent: Type.Integer(),
})

export const ReachRow = Type.Object({
  nodeId: Id,
  parentId: Nullable(Id),
  orgUnitId: Id,
  name: Type.String(),
  depth: Type.Integer(),
  line: Branch,
  closedBoundary: Type.Boolean(),
  deliveryId: Nullable(Id),
  deliveredOn: Nullable(Day),
  status: Type.Enum(['issued', 'pending', 'delivered', 'opened', 'registered', 'relayed']),
  register: Nullable(Type.Object({ number: Type.String(), on: Day })),
  relayedBy: Nullable(Type.Object({ symbol: Nullable(Type.String()), on: Nullable(Day) })),
  toRelay: Type.Integer({ description: 'Its own subordinates that do not have the document yet' }),
  silentDays: Nullable(Type.Integer()),
  lastSignAt: Nullable(Instant),
  own: Counts,
  total: Counts,
})
export type ReachRow = Static<typeof ReachRow>
export const Reach = Type.Object({ rows: Type.Array(ReachRow), abilities: Abilities })

export const DeliveryDetail = Type.Object({
  id: Id,
  campaignId: Id,
  campaignTitle: Type.String(),
  documentId: Id,
  letterId: Nullable(Id),
  fromUnit: Type.String(),
  deliveredOn: Day,
  status: Type.String(),
  readByMe: Type.Boolean(),
  readers: Type.Array(
    Type.Object({ personId: Id, fullName: Type.String(), readAt: Nullable(Instant), briefed: Type.Boolean() }),
  ),
  abilities: Abilities,
})
export const ReminderAnswerBody = Type.Object(
  { answer: Type.Enum(['done', 'more-time', 'not-ours']) },
  { additionalProperties: false },
)
export const Done = Type.Object({ done: Type.Boolean() })
