import Type, { type Static } from 'typebox'
import { Abilities, Day, Id, Instant, Text } from './shared.ts'

export const Username = Type.String({ minLength: 3, maxLength: 40 })
export const Password = Type.String({ minLength: 1, maxLength: 200 })

export const SignInBody = Type.Object({ username: Text(100), password: Password }, { additionalProperties: false })
export const ChangePasswordBody = Type.Object(
  { currentPassword: Password, newPassword: Password },
  { additionalProperties: false },
)

export const Me = Type.Object({
  person: Type.Object({ id: Id, fullName: Type.String() }),
  memberships: Type.Array(
    Type.Object({
      orgUnitId: Id,
      orgUnitName: Type.String(),
      position: Type.String(),
      roles: Type.Array(Type.String()),
    }),
  ),
  actingOrgUnitId: Id,
  now: Instant,
  today: Day,
  abilities: Abilities,
})
export type Me = Static<typeof Me>

export const Sessions = Type.Object({
  sessions: Type.Array(
    Type.Object({
      id: Type.String(),
      createdAt: Instant,
      lastSeenAt: Instant,
      userAgent: Type.Union([Type.String(), Type.Null()]),
      ipAddress: Type.Union([Type.String(), Type.Null()]),
      current: Type.Boolean(),
    }),
  ),
})

export const Setup = Type.Object({
  empty: Type.Boolean(),
  demo: Type.Boolean(),
  provinceName: Type.String(),
  demoAccounts: Type.Array(
    Type.Object({
      username: Type.String(),
      password: Type.String(),
      fullName: Type.String(),
      position: Type.String(),
      orgUnitName: Type.String(),
    }),
  ),
})

export const SetupBody = Type.Object(
  { provinceName: Text(100), orgUnitName: Text(200), fullName: Text(100), username: Username, password: Password },
  { additionalProperties: false },
)

export const Invitation = Type.Object({
  orgUnitName: Type.String(),
  fullName: Type.String(),
  position: Type.String(),
  expiresAt: Instant,
})
export const AcceptInvitationBody = Type.Object(
  { username: Username, password: Password },
  { additionalProperties: false },
)
