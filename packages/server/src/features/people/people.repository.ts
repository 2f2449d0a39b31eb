import { searchKey, sortKey } from '@thidua/domain/kernel/names'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { NewId } from '../../ids.ts'

export async function insertPerson(
  tx: Tx,
  newId: NewId,
  person: { fullName: string; userId: string | null },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('person')
    .values({
      id,
      full_name: person.fullName,
      sort_key: sortKey(person.fullName),
      search_key: searchKey(person.fullName),
      user_id: person.userId,
    })
    .execute()
  return id
}

export async function insertMembership(
  tx: Tx,
  newId: NewId,
  membership: { personId: string; orgUnitId: string; position: string; roles: readonly string[]; validFrom: PlainDate },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('membership')
    .values({
      id,
      person_id: membership.personId,
      org_unit_id: membership.orgUnitId,
      position: membership.position,
      roles: [...membership.roles],
      valid_from: membership.validFrom,
      valid_to: null,
    })
    .execute()
  return id
}
