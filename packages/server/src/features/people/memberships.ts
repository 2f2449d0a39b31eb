import { plainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { checkJoining, checkLeaving, checkRoles } from '@thidua/domain/policy/membership'
import type { Tx } from '../../db/database.ts'
import type { NewId } from '../../ids.ts'
import { insertMembership } from './people.repository.ts'

interface Joining {
  readonly personId: string
  readonly orgUnitId: string
  readonly position: string
  readonly roles: readonly string[]
  readonly from: string
}

/** A person who is known already takes up work in one more unit. @returns the membership's id @throws Refusal record.not-found | people.* */
export async function join(tx: Tx, newId: NewId, input: Joining): Promise<string> {
  checkRoles(input.roles)
  const person = await tx.selectFrom('person').select('id').where('id', '=', input.personId).executeTakeFirst()
  if (person === undefined) throw new Refusal('record.not-found')
  const held = await tx
    .selectFrom('membership')
    .select(['valid_from', 'valid_to'])
    .where('person_id', '=', input.personId)
    .where('org_unit_id', '=', input.orgUnitId)
    .execute()
  const from = plainDate(input.from)
  checkJoining(
    held.map((one) => ({
      validFrom: plainDate(one.valid_from),
      validTo: one.valid_to === null ? null : plainDate(one.valid_to),
    })),
    from,
  )
  return insertMembership(tx, newId, { ...input, validFrom: from })
}

/** The membership ends on `on`, the first day of not being; the past stays. @throws Refusal people.membership-too-short */
export async function leave(tx: Tx, membership: { id: string; valid_from: string }, on: string): Promise<void> {
  checkLeaving(plainDate(membership.valid_from), plainDate(on))
  await tx.updateTable('membership').set({ valid_to: on }).where('id', '=', membership.id).execute()
}
