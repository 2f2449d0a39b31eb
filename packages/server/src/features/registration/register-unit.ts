import type { RegisterBody } from '@thidua/contract/registration'
import { checkRegistration, deciderOf } from '@thidua/domain/allocation/registration'
import { figure } from '@thidua/domain/kernel/decimal'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf, type Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { assignedTo, registrationsOf } from './registration.repository.ts'

/**
 * The acting unit registers: every target that it was given with its own value, equal or better, as a new version.
 * @throws Refusal registration.nothing-assigned | registration.incomplete | registration.decider-missing |
 *   record.changed-meanwhile
 */
export async function registerUnit(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'pledge.register'>,
  campaign: CampaignRecord,
  input: RegisterBody,
): Promise<{ id: string; version: number }> {
  // two of one office who register at once take turns
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${campaign.id}/${actor.orgUnitId}`}, 2))`.execute(tx)
  const [last] = await registrationsOf(tx, campaign.id, [actor.orgUnitId])
  if ((last?.version ?? 0) !== input.version) throw new Refusal('record.changed-meanwhile')
  const assigned = (await assignedTo(tx, campaign, [actor.orgUnitId]))(actor.orgUnitId)
  if (assigned.length === 0) throw new Refusal('registration.nothing-assigned')
  const pledges = input.pledges.map(({ targetId, value }) => ({ targetId, value: figure(value) }))
  checkRegistration(assigned, pledges)
  const decidedBy = deciderOf({
    fullName: actor.fullName,
    mayDecide: abilitiesOf(actor, ['pledge.decide'], ['own']).length > 0,
    named: input.decidedBy,
  })
  const id = services.newId()
  await tx
    .insertInto('registration')
    .values({
      id,
      campaign_id: campaign.id,
      org_unit_id: actor.orgUnitId,
      version: input.version + 1,
      note: input.note,
      decided_by: decidedBy,
      entered_by: actor.personId,
      registered_at: services.clock.now(),
      registered_on: services.clock.today(),
    })
    .execute()
  const values = new Map(pledges.map((pledge) => [pledge.targetId, pledge.value]))
  await tx
    .insertInto('pledge')
    .values(
      assigned.map(({ targetId, value }) => ({
        registration_id: id,
        target_id: targetId,
        assigned: value,
        value: values.get(targetId) ?? value,
      })),
    )
    .execute()
  return { id, version: input.version + 1 }
}
