import { accounts, DEMO_PASSWORD, MEMBERS_SINCE } from '@thidua/demo/people'
import { orgUnits } from '@thidua/demo/org-units'
import { staffOf } from '@thidua/demo/staff'
import { territories, CENSUS_DAY } from '@thidua/demo/territories'
import { searchKey, sortKey } from '@thidua/domain/kernel/names'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { createAccount } from '../auth/credentials.ts'
import type { Tx } from '../db/database.ts'
import { applyChange, rebuildReach } from '../features/org-unit/org-unit.repository.ts'
import type { Actor } from '../http/actor.ts'
import type { Services } from '../services.ts'

const OFFICES_SINCE = plainDate('2020-01-01')

/** The ids that the demonstration's keys stand for. */
export interface DemoWorld {
  readonly unitId: (key: string) => string
  readonly personId: (key: string) => string
  /** Somebody of a unit, with the roles held there. */
  readonly actor: (unitKey: string, personKey: string) => Actor
}

function lookUp(map: ReadonlyMap<string, string>, what: string): (key: string) => string {
  return (key) => {
    const id = map.get(key)
    if (id === undefined) throw new Error(`the demonstration has no ${what} ${key}`)
    return id
  }
}

async function inBatches<T>(rows: readonly T[], insert: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += 500) await insert(rows.slice(at, at + 500))
}

/** Offices, territory and people: what was there before the campaign began. */
export async function buildWorld(services: Services): Promise<DemoWorld> {
  const unitIds = new Map(orgUnits.map((unit) => [unit.key, services.newId()]))
  const unitId = lookUp(unitIds, 'office')
  const userIds = new Map<string, string>()
  for (const account of accounts)
    userIds.set(
      account.key,
      await createAccount(services, {
        username: account.username ?? account.key,
        password: DEMO_PASSWORD,
        fullName: account.fullName,
      }),
    )
  const people = new Map(orgUnits.flatMap((unit) => staffOf(unit.key)).map((person) => [person.key, person]))
  const personIds = new Map([...people.keys()].map((key) => [key, services.newId()]))
  const personId = lookUp(personIds, 'person')
  await services.database.asOwner(async (tx) => {
    await insertTerritories(tx)
    await applyChange(tx, services.newId, {
      versionsToEnd: [],
      linksToEnd: [],
      successions: [],
      versionsToAdd: orgUnits.map((unit) => ({
        orgUnitId: unitId(unit.key),
        name: unit.name,
        code: unit.code,
        tier: unit.tier,
        branch: unit.branch,
        validFrom: OFFICES_SINCE,
        validTo: null,
      })),
      linksToAdd: orgUnits.flatMap((unit) =>
        unit.superiorKey === null
          ? []
          : [
              {
                kind: 'parent' as const,
                superiorId: unitId(unit.superiorKey),
                subordinateId: unitId(unit.key),
                validFrom: OFFICES_SINCE,
                validTo: null,
              },
            ],
      ),
    })
    await putOnTheirLand(tx, unitId)
    await rebuildReach(tx, OFFICES_SINCE)
    await inBatches([...people.values()], (batch) =>
      tx
        .insertInto('person')
        .values(
          batch.map((person) => ({
            id: personId(person.key),
            full_name: person.fullName,
            sort_key: sortKey(person.fullName),
            search_key: searchKey(person.fullName),
            user_id: userIds.get(person.key) ?? null,
          })),
        )
        .execute(),
    )
    const memberships = [...people.values()].flatMap((person) => person.memberships.map((one) => ({ person, one })))
    await inBatches(memberships, (batch) =>
      tx
        .insertInto('membership')
        .values(
          batch.map(({ person, one }) => ({
            id: services.newId(),
            person_id: personId(person.key),
            org_unit_id: unitId(one.unitKey),
            position: one.position,
            roles: [...one.roles],
            valid_from: MEMBERS_SINCE,
          })),
        )
        .execute(),
    )
    await insertAccounts(tx)
  })
  return {
    unitId,
    personId,
    actor: (unitKey, personKey) => {
      const membership = people.get(personKey)?.memberships.find((one) => one.unitKey === unitKey)
      if (membership === undefined) throw new Error(`${personKey} does not work at ${unitKey}`)
      return {
        personId: personId(personKey),
        fullName: people.get(personKey)?.fullName ?? '',
        orgUnitId: unitId(unitKey),
        roles: membership.roles,
      }
    },
  }
}

/** Which land each office answers for: the number of its people speaks for its part of a target. */
async function putOnTheirLand(tx: Tx, unitId: (key: string) => string): Promise<void> {
  for (const [code, units] of Map.groupBy(orgUnits, (unit) => unit.territoryCode))
    await tx
      .updateTable('org_unit_version')
      .set({ territory_code: code })
      .where(
        'org_unit_id',
        'in',
        units.map((unit) => unitId(unit.key)),
      )
      .execute()
}

async function insertTerritories(tx: Tx): Promise<void> {
  await inBatches(territories, (batch) =>
    tx
      .insertInto('territory')
      .values(
        batch.map((one) => ({
          code: one.code,
          name: one.name,
          kind: one.kind,
          parent_code: one.parentCode,
          valid_from: OFFICES_SINCE,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  const counted = territories.flatMap((one) =>
    one.population2019 === null ? [] : [{ code: one.code, counted_on: CENSUS_DAY, population: one.population2019 }],
  )
  await tx
    .insertInto('territory_population')
    .values(counted)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The sign-in page of the demonstration lists these. */
async function insertAccounts(tx: Tx): Promise<void> {
  const nameOf = new Map(orgUnits.map((unit) => [unit.key, unit.shortName]))
  await tx
    .insertInto('demo_account')
    .values(
      accounts.map((account, position) => ({
        username: account.username ?? account.key,
        password: DEMO_PASSWORD,
        full_name: account.fullName,
        position: account.memberships[0].position,
        org_unit_name: nameOf.get(account.memberships[0].unitKey) ?? '',
        position_in_list: position,
      })),
    )
    .execute()
}
