import { Refusal } from '@thidua/domain/kernel/refusal'
import type { FastifyRequest } from 'fastify'
import { fromNodeHeaders } from 'better-auth/node'
import type { Services } from '../services.ts'

/** Who acts, for which unit, with which roles there. */
export interface Actor {
  readonly personId: string
  readonly fullName: string
  readonly orgUnitId: string
  readonly roles: readonly string[]
}

export interface Membership {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly position: string
  readonly roles: readonly string[]
}

export interface SignedIn {
  readonly personId: string
  readonly fullName: string
  readonly memberships: readonly Membership[]
  readonly acting: Membership
}

/** The signed-in person and the unit chosen by `X-Acting-Unit`, else the first. @throws Refusal auth.* */
export async function signedIn(services: Services, request: FastifyRequest): Promise<SignedIn> {
  const session = await services.signIn.api.getSession({ headers: fromNodeHeaders(request.headers) })
  if (session === null) throw new Refusal('auth.signed-out')
  const today = services.clock.today()
  const rows = await services.database.transact('app', {}, (tx) =>
    tx
      .selectFrom('person as p')
      .innerJoin('membership as m', 'm.person_id', 'p.id')
      .innerJoin('org_unit_version as v', 'v.org_unit_id', 'm.org_unit_id')
      .select(['p.id', 'p.full_name', 'm.org_unit_id', 'm.position', 'm.roles', 'v.name'])
      .where('p.user_id', '=', session.user.id)
      .where((eb) =>
        eb.and([eb('m.valid_from', '<=', today), eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>', today)])]),
      )
      .where((eb) =>
        eb.and([eb('v.valid_from', '<=', today), eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', today)])]),
      )
      .orderBy('m.valid_from')
      .orderBy('m.id')
      .execute(),
  )
  const [first] = rows
  if (first === undefined) throw new Refusal('auth.no-membership')
  const memberships = rows.map((row) => ({
    orgUnitId: row.org_unit_id,
    orgUnitName: row.name,
    position: row.position,
    roles: row.roles,
  }))
  const wanted = request.headers['x-acting-unit'] ?? rememberedUnit(request, memberships)
  const acting =
    wanted === undefined || wanted === '' ? memberships[0] : memberships.find((one) => one.orgUnitId === wanted)
  if (acting === undefined) throw new Refusal('auth.not-your-unit')
  return { personId: first.id, fullName: first.full_name, memberships, acting }
}

export const actorOf = (person: SignedIn): Actor => ({
  personId: person.personId,
  fullName: person.fullName,
  orgUnitId: person.acting.orgUnitId,
  roles: person.acting.roles,
})

/** What the pages remembered for links, which carry no header; a unit that one has left since is forgotten. */
function rememberedUnit(request: FastifyRequest, memberships: readonly Membership[]): string | undefined {
  const [, remembered] = /(?:^|;\s*)thidua-acting-unit=([0-9a-f-]+)/.exec(request.headers.cookie ?? '') ?? []
  return memberships.some((one) => one.orgUnitId === remembered) ? remembered : undefined
}
