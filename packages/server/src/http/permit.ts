import { Refusal } from '@thidua/domain/kernel/refusal'
import { can, type Action, type Relation, type Role } from '@thidua/domain/policy/can'
import type { Actor } from './actor.ts'

/**
 * Asks the one policy table, for the relations in which the actor's unit stands to the record.
 * @throws Refusal with the table's reason
 */
export function permit(actor: Actor, action: Action, relations: readonly Relation[]): void {
  const verdict = can({ ...actor, roles: actor.roles as Role[] }, action, { relations })
  if (!verdict.allowed) throw new Refusal(verdict.code)
}

/** Those of `actions` that the actor may do; they travel with the data, so that the web repeats no rule. */
export function abilitiesOf(actor: Actor, actions: readonly Action[], relations: readonly Relation[]): Action[] {
  return actions.filter((action) => can({ ...actor, roles: actor.roles as Role[] }, action, { relations }).allowed)
}
