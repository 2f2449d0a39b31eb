import type { Assigned, Pledge } from '@thidua/domain/allocation/registration'
import { figure } from '@thidua/domain/kernel/decimal'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import { latestAllocations } from '../allocation/allocation.repository.ts'
import { goalOf, targetsOf, type CampaignRecord, type TargetRecord } from '../campaign/campaign.repository.ts'

export type RegistrationRecord = Selectable<Tables['registration']>

/** @throws Refusal record.not-found, also for whom the walls keep out */
export async function loadRegistration(tx: Tx, id: string): Promise<RegistrationRecord> {
  const row = await tx.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

/** One target that a unit was given, as the rules look at it, with the target itself. */
export interface AssignedTarget extends Assigned {
  readonly target: TargetRecord
}

/** What each unit was given of the campaign's targets, in the order of the document; the root is given by nobody. */
export async function assignedTo(
  tx: Tx,
  campaign: Pick<CampaignRecord, 'id' | 'root_unit_id'>,
  orgUnitIds: readonly string[],
): Promise<(orgUnitId: string) => AssignedTarget[]> {
  const targets = await targetsOf(tx, campaign.id)
  const allocations = await latestAllocations(tx, campaign.id, orgUnitIds)
  return (orgUnitId) =>
    orgUnitId === campaign.root_unit_id
      ? []
      : targets.flatMap((target): AssignedTarget[] => {
          const value = allocations.get(target.id, orgUnitId)?.value ?? null
          return value === null ? [] : [{ targetId: target.id, goal: goalOf(target), value: figure(value), target }]
        })
}

/** Every registration of some units in a campaign, the newest first. */
export async function registrationsOf(
  tx: Tx,
  campaignId: string,
  orgUnitIds: readonly string[],
): Promise<RegistrationRecord[]> {
  if (orgUnitIds.length === 0) return []
  return tx
    .selectFrom('registration')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('org_unit_id', 'in', [...orgUnitIds])
    .orderBy('version', 'desc')
    .execute()
}

/** What each of some registrations pledges. */
export async function pledgesOf(
  tx: Tx,
  registrationIds: readonly string[],
): Promise<(registrationId: string) => Pledge[]> {
  const rows =
    registrationIds.length === 0
      ? []
      : await tx
          .selectFrom('pledge')
          .select(['registration_id', 'target_id', 'value'])
          .where('registration_id', 'in', [...registrationIds])
          .execute()
  const byRegistration = Map.groupBy(rows, (row) => row.registration_id)
  return (id) => (byRegistration.get(id) ?? []).map((row) => ({ targetId: row.target_id, value: figure(row.value) }))
}

/** What some units last pledged, by unit and target. */
export async function latestPledges(
  tx: Tx,
  campaignId: string,
  orgUnitIds: readonly string[],
): Promise<(targetId: string, orgUnitId: string) => string | null> {
  const rows =
    orgUnitIds.length === 0
      ? []
      : await tx
          .selectFrom('registration as r')
          .innerJoin('pledge as p', 'p.registration_id', 'r.id')
          .distinctOn(['r.org_unit_id', 'p.target_id'])
          .select(['r.org_unit_id', 'p.target_id', 'p.value'])
          .where('r.campaign_id', '=', campaignId)
          .where('r.org_unit_id', 'in', [...new Set(orgUnitIds)])
          .orderBy('r.org_unit_id')
          .orderBy('p.target_id')
          .orderBy('r.version', 'desc')
          .execute()
  const values = new Map(rows.map((row) => [`${row.target_id}/${row.org_unit_id}`, figure(row.value)]))
  return (targetId, orgUnitId) => values.get(`${targetId}/${orgUnitId}`) ?? null
}
