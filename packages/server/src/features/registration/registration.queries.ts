import type { Registration } from '@thidua/contract/registration'
import { registrationDaysLate, registrationState } from '@thidua/domain/allocation/registration'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import { presentTarget } from '../campaign/campaign.queries.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { namesOfPeople } from '../people/people-names.ts'
import { assignedTo, pledgesOf, registrationsOf, type RegistrationRecord } from './registration.repository.ts'

const dayOrNull = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))

/** Days late by the first registration: registering again does not make a unit late. */
export const daysLateOf = (
  campaign: Pick<CampaignRecord, 'registration_due_on'>,
  registrations: readonly RegistrationRecord[],
  today: PlainDate,
): number =>
  registrationDaysLate({
    dueOn: dayOrNull(campaign.registration_due_on),
    registeredOn: dayOrNull(registrations.at(-1)?.registered_on ?? null),
    today,
  })

/** What a unit was given and what it pledges, with every version and the signed papers. */
export async function readRegistration(
  tx: Tx,
  of: { campaign: CampaignRecord; orgUnitId: string; today: PlainDate },
): Promise<Omit<Registration, 'abilities'>> {
  const { campaign, orgUnitId, today } = of
  const assigned = (await assignedTo(tx, campaign, [orgUnitId]))(orgUnitId)
  const registrations = await registrationsOf(tx, campaign.id, [orgUnitId])
  const [last] = registrations
  const pledges = last === undefined ? null : (await pledgesOf(tx, [last.id]))(last.id)
  const state = registrationState(assigned, pledges)
  const files = await filesOf(
    tx,
    registrations.map(({ id }) => id),
  )
  const names = await nameOfUnits(tx, today, [orgUnitId])
  const people = await namesOfPeople(tx, [
    ...new Set([...registrations.map((row) => row.entered_by), ...files.map((row) => row.added_by)]),
  ])
  const pledged = new Map(pledges?.map(({ targetId, value }) => [targetId, value]))
  return {
    campaign: { id: campaign.id, title: campaign.title },
    unit: { id: orgUnitId, name: names(orgUnitId) },
    dueOn: campaign.registration_due_on,
    daysLate: assigned.length === 0 ? 0 : daysLateOf(campaign, registrations, today),
    status: state.status,
    version: last?.version ?? 0,
    rows: assigned.map(({ target, targetId, value }) => {
      const { indicator, contentPath, measureUnit, comparator, change, direction, wholeNumber } = presentTarget(target)
      return {
        targetId,
        indicator,
        contentPath,
        measureUnit,
        comparator,
        change,
        direction,
        wholeNumber,
        assigned: value,
        pledged: pledged.get(targetId) ?? null,
        open: state.open.includes(targetId),
      }
    }),
    versions: registrations.map((row) => ({
      id: row.id,
      version: row.version,
      registeredAt: row.registered_at,
      decidedBy: row.decided_by,
      enteredBy: people(row.entered_by),
      note: row.note,
    })),
    files: files.map((row) => ({
      id: row.id,
      version: registrations.find(({ id }) => id === row.registration_id)?.version ?? 0,
      fileName: row.file_name,
      addedAt: row.added_at,
      addedBy: people(row.added_by),
    })),
  }
}

function filesOf(tx: Tx, registrationIds: readonly string[]) {
  if (registrationIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('registration_file')
    .selectAll()
    .where('registration_id', 'in', [...registrationIds])
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
