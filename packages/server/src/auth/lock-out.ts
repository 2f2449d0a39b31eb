import { Refusal } from '@thidua/domain/kernel/refusal'
import { recordFailure, secondsLocked, triesLeft, type SignInFailures } from '@thidua/domain/policy/lock-out'
import type { Services } from '../services.ts'

type Needs = Pick<Services, 'database' | 'clock'>

async function failuresOf(services: Needs, username: string): Promise<SignInFailures | undefined> {
  const row = await services.database.transact('auth', {}, (tx) =>
    tx.selectFrom('sign_in_failure').selectAll().where('username', '=', username).executeTakeFirst(),
  )
  return row === undefined
    ? undefined
    : { failures: row.failures, lastFailedAt: row.last_failed_at, lockedUntil: row.locked_until }
}

/** @throws Refusal auth.locked while the name is locked, whether or not it exists */
export async function refuseWhenLocked(services: Needs, username: string): Promise<void> {
  const seconds = secondsLocked(await failuresOf(services, username), services.clock.realNow().toISOString())
  if (seconds > 0) throw new Refusal('auth.locked', { minutes: Math.ceil(seconds / 60) })
}

/** Counts a failed try and answers how many are left before the lock. */
export async function countFailure(services: Needs, username: string): Promise<number> {
  const next = recordFailure(await failuresOf(services, username), services.clock.realNow().toISOString())
  const row = { failures: next.failures, last_failed_at: next.lastFailedAt, locked_until: next.lockedUntil }
  await services.database.transact('auth', {}, (tx) =>
    tx
      .insertInto('sign_in_failure')
      .values({ username, ...row })
      .onConflict((conflict) => conflict.column('username').doUpdateSet(row))
      .execute(),
  )
  return triesLeft(next)
}

export async function forgetFailures(services: Needs, username: string): Promise<void> {
  await services.database.transact('auth', {}, (tx) =>
    tx.deleteFrom('sign_in_failure').where('username', '=', username).execute(),
  )
}
