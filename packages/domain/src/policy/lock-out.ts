/** Failed tries of one sign-in name; instants in UTC. */
export interface SignInFailures {
  readonly failures: number
  readonly lastFailedAt: string
  readonly lockedUntil: string | null
}

/** Five tries, then a quarter of an hour; tries older than that quarter no longer count. */
const TRIES = 5
const LOCK_SECONDS = 15 * 60

const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000

/** The state after one more failed try at `now`. */
export function recordFailure(before: SignInFailures | undefined, now: string): SignInFailures {
  const isFresh = before === undefined || secondsBetween(before.lastFailedAt, now) > LOCK_SECONDS
  const failures = isFresh ? 1 : before.failures + 1
  const lockedUntil = failures >= TRIES ? new Date(Date.parse(now) + LOCK_SECONDS * 1000).toISOString() : null
  return { failures, lastFailedAt: now, lockedUntil }
}

/** Seconds until the name may be tried again; 0 when it may be tried now. */
export function secondsLocked(failures: SignInFailures | undefined, now: string): number {
  if (failures?.lockedUntil === null || failures === undefined) return 0
  return Math.max(0, secondsBetween(now, failures.lockedUntil))
}

/** Tries left before the lock. */
export const triesLeft = (failures: SignInFailures): number => Math.max(0, TRIES - failures.failures)
