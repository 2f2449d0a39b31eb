import type { Me, Sessions } from '@thidua/contract/session'
import type { Static } from 'typebox'
import type { Clock } from '../../clock.ts'
import { ACTIONS } from '@thidua/domain/policy/actions'
import { actorOf, type SignedIn } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import type { Services } from '../../services.ts'

export const presentMe = (person: SignedIn, clock: Clock): Me => ({
  person: { id: person.personId, fullName: person.fullName },
  memberships: person.memberships.map((one) => ({ ...one, roles: [...one.roles] })),
  actingOrgUnitId: person.acting.orgUnitId,
  now: clock.now(),
  today: clock.today(),
  abilities: abilitiesOf(actorOf(person), ACTIONS, ['own']),
})

/** A session is named to its owner by the end of its id, never by its token. */
export async function listSessions(services: Services, headers: Headers): Promise<Static<typeof Sessions>['sessions']> {
  const [all, current] = await Promise.all([
    services.signIn.api.listSessions({ headers }),
    services.signIn.api.getSession({ headers }),
  ])
  return all.map((session) => ({
    id: session.id,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: session.updatedAt.toISOString(),
    userAgent: session.userAgent ?? null,
    ipAddress: session.ipAddress ?? null,
    current: session.id === current?.session.id,
  }))
}

export async function sessionToken(services: Services, headers: Headers, id: string): Promise<string | undefined> {
  const all = await services.signIn.api.listSessions({ headers })
  return all.find((session) => session.id === id)?.token
}
