import type { SetupBody } from '@thidua/contract/session'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { addOrgUnit } from '@thidua/domain/org-unit/change'
import { checkPassword } from '@thidua/domain/policy/password'
import type { Static } from 'typebox'
import { checkedUsername, createAccount } from '../../auth/credentials.ts'
import { writeAudit } from '../../http/audit.ts'
import type { Services } from '../../services.ts'
import { insertMembership, insertPerson } from '../people/people.repository.ts'
import { applyChange, rebuildReach } from '../org-unit/org-unit.repository.ts'

/**
 * Makes the first unit and its first administrator in an empty installation.
 * @throws Refusal setup.done-already | username.* | password.*
 */
export async function setUp(services: Services, input: Static<typeof SetupBody>): Promise<void> {
  const { database, clock, newId } = services
  const username = checkedUsername(input.username)
  checkPassword(input.password, username)
  const isEmpty = await database.transact('app', {}, (tx) =>
    tx.selectFrom('installation').select('only_row').executeTakeFirst(),
  )
  if (isEmpty !== undefined) throw new Refusal('setup.done-already')
  const userId = await createAccount(services, { username, password: input.password, fullName: input.fullName })
  await database.transact('app', {}, async (tx) => {
    const made = await tx
      .insertInto('installation')
      .values({ province_name: input.provinceName })
      .onConflict((conflict) => conflict.doNothing())
      .returning('only_row')
      .execute()
    if (made.length === 0) throw new Refusal('setup.done-already')
    const today = clock.today()
    const orgUnitId = newId()
    const unit = { orgUnitId, name: input.orgUnitName, code: null, tier: 'tinh', branch: 'chinh-quyen' } as const
    await applyChange(tx, newId, addOrgUnit({ versions: [], links: [] }, { unit, superiorId: null, on: today }))
    await rebuildReach(tx, today)
    const personId = await insertPerson(tx, newId, { fullName: input.fullName, userId })
    await insertMembership(tx, newId, {
      personId,
      orgUnitId,
      position: 'Quản trị hệ thống',
      roles: ['administrator', 'campaign-office'],
      validFrom: today,
    })
    await writeAudit(
      tx,
      services,
      { personId, orgUnitId },
      { action: 'setup', subjectKind: 'installation', subjectId: orgUnitId },
    )
  })
}
