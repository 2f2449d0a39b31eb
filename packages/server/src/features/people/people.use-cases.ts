import { createHash, randomBytes } from 'node:crypto'
import { addDays } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { checkRoles } from '@thidua/domain/policy/membership'
import { checkPassword } from '@thidua/domain/policy/password'
import { checkedUsername, createAccount } from '../../auth/credentials.ts'
import type { Tx } from '../../db/database.ts'
import { writeAudit } from '../../http/audit.ts'
import type { Services } from '../../services.ts'
import { insertMembership, insertPerson } from './people.repository.ts'

const DAYS_OPEN = 14

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

interface NewInvitation {
  readonly orgUnitId: string
  readonly fullName: string
  readonly position: string
  readonly roles: readonly string[]
  readonly invitedBy: string
}

/**
 * Makes a link that lets one person into one unit. The link is known once, to the inviter; we keep its hash.
 * @throws Refusal people.role-unknown
 */
export async function invite(
  tx: Tx,
  services: Services,
  input: NewInvitation,
): Promise<{ id: string; path: string; expiresAt: string }> {
  checkRoles(input.roles)
  const token = randomBytes(24).toString('base64url')
  const now = services.clock.now()
  const expiresAt = new Date(Date.parse(now) + DAYS_OPEN * 86_400_000).toISOString()
  const id = services.newId()
  await tx
    .insertInto('invitation')
    .values({
      id,
      token_hash: hashOf(token),
      org_unit_id: input.orgUnitId,
      full_name: input.fullName,
      position: input.position,
      roles: [...input.roles],
      invited_by: input.invitedBy,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return { id, path: `/loi-moi/${token}`, expiresAt }
}

/** The invitation behind a link. @throws Refusal invitation.not-found | invitation.used | invitation.expired */
export async function findInvitation(tx: Tx, services: Services, token: string) {
  const today = services.clock.today()
  const row = await tx
    .selectFrom('invitation as i')
    .innerJoin('org_unit_version as v', 'v.org_unit_id', 'i.org_unit_id')
    .select([
      'i.id',
      'i.org_unit_id',
      'i.full_name',
      'i.position',
      'i.roles',
      'i.expires_at',
      'i.accepted_at',
      'v.name',
    ])
    .where('i.token_hash', '=', hashOf(token))
    .where('i.withdrawn_at', 'is', null)
    .where('v.valid_from', '<', addDays(today, 1))
    .where((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', today)]))
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('invitation.not-found')
  if (row.accepted_at !== null) throw new Refusal('invitation.used')
  if (row.expires_at <= services.clock.now()) throw new Refusal('invitation.expired')
  return row
}

/** Turns a link into an account with its membership. @throws Refusal invitation.* | username.* | password.* */
export async function acceptInvitation(
  services: Services,
  token: string,
  input: { username: string; password: string },
): Promise<void> {
  const username = checkedUsername(input.username)
  checkPassword(input.password, username)
  const open = await services.database.transact('app', {}, (tx) => findInvitation(tx, services, token))
  const userId = await createAccount(services, { username, password: input.password, fullName: open.full_name })
  await services.database.transact('app', {}, async (tx) => {
    const invitation = await findInvitation(tx, services, token)
    const personId = await insertPerson(tx, services.newId, { fullName: invitation.full_name, userId })
    await insertMembership(tx, services.newId, {
      personId,
      orgUnitId: invitation.org_unit_id,
      position: invitation.position,
      roles: invitation.roles,
      validFrom: services.clock.today(),
    })
    await tx
      .updateTable('invitation')
      .set({ accepted_at: services.clock.now(), accepted_by: personId })
      .where('id', '=', invitation.id)
      .execute()
    await writeAudit(
      tx,
      services,
      { personId, orgUnitId: invitation.org_unit_id },
      { action: 'people.accept', subjectKind: 'invitation', subjectId: invitation.id },
    )
  })
}
