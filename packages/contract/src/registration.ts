import { COMPARATORS } from '@thidua/domain/campaign/target'
import Type, { type Static } from 'typebox'
import { UnitRef } from './demand.ts'
import { Abilities, Day, Figure, Id, Instant, Nullable, Text } from './shared.ts'
import { NodeRef } from './standing.ts'

const Words = Nullable(Type.String())

export const RegistrationStatus = Type.Enum(['unassigned', 'none', 'outdated', 'registered'])

/** One target that the unit was given, beside what it pledged. */
export const PledgeRow = Type.Object({
  targetId: Id,
  indicator: Type.String(),
  contentPath: Words,
  measureUnit: Words,
  comparator: Type.Enum([...COMPARATORS]),
  change: Nullable(Type.Enum(['relative', 'points'])),
  direction: Type.Enum(['up', 'down', 'hit', 'rank']),
  wholeNumber: Type.Boolean(),
  assigned: Figure,
  pledged: Nullable(Figure),
  open: Type.Boolean({ description: 'Wants a pledge, or a new one since more was assigned' }),
})
export type PledgeRow = Static<typeof PledgeRow>

const version = {
  id: Id,
  version: Type.Integer(),
  registeredAt: Instant,
  decidedBy: Type.String(),
  enteredBy: Type.String(),
  note: Words,
}

/** A unit's registration (đăng ký thi đua) in a campaign: what it was given, what it pledges, every version. */
export const Registration = Type.Object({
  campaign: Type.Object({ id: Id, title: Type.String() }),
  unit: UnitRef,
  dueOn: Nullable(Day),
  daysLate: Type.Integer(),
  status: RegistrationStatus,
  version: Type.Integer({ description: '0 before the first' }),
  rows: Type.Array(PledgeRow),
  versions: Type.Array(Type.Object(version), { description: 'The newest first' }),
  files: Type.Array(
    Type.Object({ id: Id, version: Type.Integer(), fileName: Type.String(), addedAt: Instant, addedBy: Type.String() }),
    { description: 'The giao ước as signed' },
  ),
  abilities: Abilities,
})
export type Registration = Static<typeof Registration>
export const RegistrationQuery = Type.Object({ unit: Type.Optional(Id) })

export const RegisterBody = Type.Object(
  {
    version: Type.Integer({ minimum: 0, description: 'The version seen by the caller; 0 before the first' }),
    note: Nullable(Type.String({ maxLength: 1000 })),
    decidedBy: Type.Optional(Text(120)),
    pledges: Type.Array(Type.Object({ targetId: Id, value: Figure }, { additionalProperties: false }), {
      minItems: 1,
      maxItems: 500,
    }),
  },
  { additionalProperties: false },
)
export type RegisterBody = Static<typeof RegisterBody>
export const Registered = Type.Object({ id: Id, version: Type.Integer() })

/** Who of the units directly beneath has registered, and what. */
export const RegistrationRow = Type.Object({
  node: NodeRef,
  status: RegistrationStatus,
  assigned: Type.Integer({ description: 'Targets given to it' }),
  higher: Type.Integer({ description: 'Of them pledged higher' }),
  open: Type.Integer(),
  registeredAt: Nullable(Instant),
  daysLate: Type.Integer(),
  decidedBy: Words,
  signed: Type.Boolean({ description: 'The signed giao ước is attached' }),
  urgedAt: Nullable(Instant),
})
export type RegistrationRow = Static<typeof RegistrationRow>
export const RegistrationList = Type.Object({
  campaign: Type.Object({ id: Id, title: Type.String() }),
  node: NodeRef,
  dueOn: Nullable(Day),
  rows: Type.Array(RegistrationRow),
  abilities: Abilities,
})
export type RegistrationList = Static<typeof RegistrationList>

export const RegistrationDueBody = Type.Object({ dueOn: Nullable(Day) }, { additionalProperties: false })
export const RegistrationDue = Type.Object({ dueOn: Nullable(Day) })
export const SignedAttached = Type.Object({ id: Id })
