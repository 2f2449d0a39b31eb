import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeAudit } from '../http/audit.ts'
import { TestApp } from '../testing/test-app.ts'
import { firstBrokenSeal, sealAudit } from './seal-audit.ts'

let world: TestApp

beforeAll(async () => {
  world = await TestApp.start()
})
afterAll(() => world.stop())

const act = (subjectId: string): Promise<void> =>
  world.services.database.asOwner((tx) =>
    writeAudit(
      tx,
      world.services,
      { personId: null, orgUnitId: null },
      {
        action: 'document.register',
        subjectKind: 'document',
        subjectId,
        detail: { số: '12', b: 1, a: [1, 2] },
      },
    ),
  )
const asOwner = (statement: string): Promise<unknown> =>
  world.services.database.asOwner((tx) => sql.raw(statement).execute(tx))

test('audit rows are sealed once each, in a chain that holds', async () => {
  await act('một')
  await act('hai')
  expect(await sealAudit(world.services)).toBe(2)
  await act('ba')
  expect(await sealAudit(world.services)).toBe(1)
  expect(await sealAudit(world.services)).toBe(0)
  expect(await firstBrokenSeal(world.services)).toBe(null)
})

test('a changed row, a missing seal and a forged seal are each found', async () => {
  const changes: readonly (readonly [string, string, string])[] = [
    [
      `update audit_entry set detail = '{"số": "13"}' where subject_id = 'hai'`,
      `update audit_entry set detail = '{"số": "12", "b": 1, "a": [1, 2]}' where subject_id = 'hai'`,
      '1',
    ],
    [
      `update audit_seal set previous_hash = repeat('0', 64) where id = 2`,
      `update audit_seal s set previous_hash = (select hash from audit_seal where id = 1) where id = 2`,
      '2',
    ],
    [
      `update audit_entry set action = 'document.read' where subject_id = 'ba'`,
      `update audit_entry set action = 'document.register' where subject_id = 'ba'`,
      '2',
    ],
  ]
  for (const [change, back, broken] of changes) {
    await asOwner(change)
    expect(await firstBrokenSeal(world.services)).toBe(broken)
    await asOwner(back)
    expect(await firstBrokenSeal(world.services)).toBe(null)
  }
})

test('the application and the worker cannot change an audit row', async () => {
  for (const role of ['app', 'worker'] as const)
    await expect(
      world.services.database.transact(role, {}, (tx) => tx.updateTable('audit_entry').set({ action: 'x' }).execute()),
    ).rejects.toThrow('permission denied')
})
