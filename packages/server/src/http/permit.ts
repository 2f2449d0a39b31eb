import type { Action, Relation, Role } from '@thidua/domain/policy/actions'
import { abilities, authorize, type Authorized, type Resource } from '@thidua/domain/policy/can'
import type { Actor } from './actor.ts'

/** The proof that the one policy table allowed this act; use cases take it, so that none runs unasked. */
export type Permit<A extends Action> = Authorized<Resource, A>

const policyActor = (actor: Actor) => ({ ...actor, roles: actor.roles as Role[] })

/**
 * Asks the policy table, for the relations in which the actor's unit stands to the record.
 * @throws Refusal policy.role-missing | policy.outside-jurisdiction | policy.closed-line
 */
export function permit<A extends Action>(actor: Actor, action: A, relations: readonly Relation[]): Permit<A> {
  return authorize(policyActor(actor), action, { relations })
}

/** Those of `actions` that the actor may do; they travel with the data, so that the web repeats no rule. */
export function abilitiesOf(actor: Actor, actions: readonly Action[], relations: readonly Relation[]): Action[] {
  const may = abilities(policyActor(actor), { relations })
  return actions.filter((action) => may.includes(action))
}
