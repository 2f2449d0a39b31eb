import { checkPassword } from '@thidua/domain/policy/password'
import { expect, test } from 'vitest'
import { orgUnit, orgUnits } from './org-units.ts'
import { DEMO_PASSWORD, type DemoRole, accounts } from './people.ts'
import { actorOf, officersOf, staffOf } from './staff.ts'

test('the shared password is one that the rules accept for every account', () => {
  for (const { username } of accounts) expect(() => checkPassword(DEMO_PASSWORD, username ?? '')).not.toThrow()
})

test('accounts have plain user names of their own and belong to offices that are there', () => {
  const names = accounts.map(({ username }) => username ?? '')
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-z]+$/)
  for (const { unitKey } of accounts.flatMap(({ memberships }) => memberships))
    expect(orgUnit(unitKey).key).toBe(unitKey)
  expect(accounts.filter(({ memberships }) => memberships.length > 1)).toHaveLength(1)
})

test('every office has as many people as officers, each once, and somebody for every job', () => {
  for (const { key } of orgUnits) {
    const keys = staffOf(key).map((person) => person.key)
    expect(keys).toHaveLength(officersOf(key))
    expect(new Set(keys).size).toBe(keys.length)
    for (const role of ['records-clerk', 'focal-officer', 'leader'] satisfies DemoRole[])
      expect(actorOf(key, role).memberships.some(({ roles }) => roles.includes(role))).toBe(true)
  }
})

test('an account does the job before an invented colleague', () => {
  expect(actorOf('ubnd-huyen-cao-loc', 'leader').username).toBe('vuong.caoloc')
  expect(actorOf('ubnd-huyen-huu-lung', 'leader').username).toBeNull()
})
