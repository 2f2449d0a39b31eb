import { Refusal } from '../kernel/refusal.ts'
import { ACTIONS, type Action, type Grant, POLICY, type Relation, type Role } from './actions.ts'

export { ACTIONS, RELATIONS, ROLES, type Action, type Relation, type Role } from './actions.ts'

/** Who acts, in the unit chosen for this request; `roles` are those held there. */
export interface Actor {
  readonly personId: string
  readonly orgUnitId: string
  readonly roles: readonly Role[]
}

/** Anything that can be acted upon, with how the actor's unit stands to it. */
export interface Resource {
  readonly relations: readonly Relation[]
}

export type Decision =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      readonly code: 'policy.role-missing' | 'policy.outside-jurisdiction' | 'policy.closed-line'
    }

/** Whether the actor may do it, and if not, whether the role, the jurisdiction or a closed line is the reason. */
export function can(actor: Actor, action: Action, resource: Resource): Decision {
  const grants: readonly Grant[] = POLICY[action]
  const held = grants.filter((grant) => grant.roles.some((role) => actor.roles.includes(role)))
  if (held.length === 0) return { allowed: false, code: 'policy.role-missing' }
  const reaches = held.some((grant) => grant.over.some((relation) => resource.relations.includes(relation)))
  if (resource.relations.includes('closed-below') && !resource.relations.includes('receiver'))
    return { allowed: false, code: 'policy.closed-line' }
  return reaches ? { allowed: true } : { allowed: false, code: 'policy.outside-jurisdiction' }
}

/** All that the actor may do with it: travels with the data, so that the screen repeats no rule. */
export function abilities(actor: Actor, resource: Resource): Action[] {
  return ACTIONS.filter((action) => can(actor, action, resource).allowed)
}

declare const authorizedBrand: unique symbol

/** The proof that a check was made: writes accept nothing less, and only `authorize` makes it. */
export interface Authorized<R extends Resource, A extends Action = Action> {
  readonly [authorizedBrand]: true
  readonly actor: Actor
  readonly action: A
  readonly resource: R
}

/** Checks and brands. Refuses with `policy.role-missing`, `policy.outside-jurisdiction` or `policy.closed-line`. */
export function authorize<R extends Resource, A extends Action>(
  actor: Actor,
  action: A,
  resource: R,
): Authorized<R, A> {
  const decision = can(actor, action, resource)
  if (!decision.allowed) throw new Refusal(decision.code, { action })
  return { actor, action, resource } as Authorized<R, A>
}
