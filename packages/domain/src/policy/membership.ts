import { formatVietnameseDate, type PlainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { ROLES } from './actions.ts'

interface Period {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** Roles are those of the one list. @throws Refusal people.role-unknown */
export function checkRoles(roles: readonly string[]): void {
  const unknown = roles.find((role) => !(ROLES as readonly string[]).includes(role))
  if (unknown !== undefined) throw new Refusal('people.role-unknown', { role: unknown })
}

/** One holds one position in a unit at a time; several units at once are usual. @throws Refusal people.member-already */
export function checkJoining(heldInUnit: readonly Period[], from: PlainDate): void {
  if (heldInUnit.some(({ validTo }) => validTo === null || from < validTo))
    throw new Refusal('people.member-already', { on: formatVietnameseDate(from) })
}

/** A membership lasts at least a day. @throws Refusal people.membership-too-short */
export function checkLeaving(validFrom: PlainDate, on: PlainDate): void {
  if (on <= validFrom) throw new Refusal('people.membership-too-short', { from: formatVietnameseDate(validFrom) })
}
