import type { TargetGoal } from '../campaign/target.ts'
import type { Figure } from '../kernel/decimal.ts'
import { type PlainDate, daysBetween } from '../kernel/plain-date.ts'
import { type FieldRefusal, Refusal } from '../kernel/refusal.ts'
import { checkPledge, pledgeLevel } from './pledge.ts'

/** What a unit was given of a target. */
export interface Assigned {
  readonly targetId: string
  readonly goal: Pick<TargetGoal, 'comparator' | 'direction'>
  readonly value: Figure
}

export interface Pledge {
  readonly targetId: string
  readonly value: Figure
}

/**
 * Holds a registration (đăng ký thi đua) against what was assigned: every assigned target is pledged, none weaker, and
 * nothing else. Refuses with `registration.incomplete` and one field a fault: `pledges.<place>` with the code of the
 * rule, or `pledges` for a target that is left out.
 */
export function checkRegistration(assigned: readonly Assigned[], pledges: readonly Pledge[]): void {
  const byTarget = new Map(assigned.map((one) => [one.targetId, one]))
  const faults = pledges.flatMap(({ targetId, value }, place): FieldRefusal[] => {
    const path = `pledges.${place}`
    const given = byTarget.get(targetId)
    if (given === undefined) return [{ path, code: 'registration.not-assigned', params: {} }]
    return faultOf(path, () => checkPledge(given.goal, given.value, value))
  })
  const pledged = new Set(pledges.map(({ targetId }) => targetId))
  const left = assigned.filter(({ targetId }) => !pledged.has(targetId))
  if (left.length > 0) faults.push({ path: 'pledges', code: 'registration.left-out', params: { count: left.length } })
  if (faults.length > 0) throw new Refusal('registration.incomplete', { count: faults.length }, faults)
}

function faultOf(path: string, check: () => void): FieldRefusal[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [{ path, code: error.code, params: error.params }]
  }
}

/**
 * `outdated`: something was assigned since, or raised above what was pledged; the unit registers again. `unassigned`:
 * there is nothing to register.
 */
export type RegistrationStatus = 'unassigned' | 'none' | 'outdated' | 'registered'

export interface RegistrationState {
  readonly status: RegistrationStatus
  /** Targets that still want a pledge, or a new one. */
  readonly open: readonly string[]
  /** Targets pledged higher than assigned. */
  readonly higher: readonly string[]
}

/** Where a unit stands with its registration, folded from what it was given and what it last pledged. */
export function registrationState(assigned: readonly Assigned[], pledges: readonly Pledge[] | null): RegistrationState {
  if (assigned.length === 0) return { status: 'unassigned', open: [], higher: [] }
  if (pledges === null) return { status: 'none', open: assigned.map(({ targetId }) => targetId), higher: [] }
  const values = new Map(pledges.map(({ targetId, value }) => [targetId, value]))
  const levels = assigned.map(({ targetId, goal, value }) => {
    const pledged = values.get(targetId)
    return { targetId, level: pledged === undefined ? ('weaker' as const) : pledgeLevel(goal, value, pledged) }
  })
  const at = (wanted: 'weaker' | 'higher') =>
    levels.filter(({ level }) => level === wanted).map(({ targetId }) => targetId)
  const open = at('weaker')
  return { status: open.length > 0 ? 'outdated' : 'registered', open, higher: at('higher') }
}

/** Days after the last day on which a unit first registered, or has not yet; 0 while there is no last day. */
export function registrationDaysLate(of: {
  readonly dueOn: PlainDate | null
  readonly registeredOn: PlainDate | null
  readonly today: PlainDate
}): number {
  if (of.dueOn === null) return 0
  return Math.max(0, daysBetween(of.dueOn, of.registeredOn ?? of.today))
}

/**
 * Whose decision a registration is: a leader's own, or the one whom the officer names who types it for them (nhập hộ).
 * Refuses with `registration.decider-missing` when an officer names nobody.
 */
export function deciderOf(who: {
  readonly fullName: string
  readonly mayDecide: boolean
  readonly named: string | undefined
}): string {
  const named = who.named?.trim() ?? ''
  if (named !== '') return named
  if (!who.mayDecide) throw new Refusal('registration.decider-missing')
  return who.fullName
}
