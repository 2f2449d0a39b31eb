import Type, { type Static } from 'typebox'
import { Abilities, Id, Instant, Nullable } from './shared.ts'

const UnitRef = Type.Object({ id: Id, name: Type.String() })

/** One urging from office to office; it is answered or taken back, never deleted. */
export const Reminder = Type.Object({
  id: Id,
  direction: Type.Enum(['sent', 'received']),
  about: Type.Enum(['register', 'read', 'report', 'pledge', 'quick-request']),
  period: Nullable(Type.String()),
  fromUnit: UnitRef,
  toUnit: UnitRef,
  sentAt: Instant,
  answer: Nullable(Type.Enum(['done', 'more-time', 'not-ours'])),
  answeredAt: Nullable(Instant),
  withdrawnAt: Nullable(Instant),
})
export type Reminder = Static<typeof Reminder>

export const Reminders = Type.Object({ reminders: Type.Array(Reminder), abilities: Abilities })
