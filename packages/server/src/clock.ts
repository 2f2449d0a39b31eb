import { dateInVietnam, type PlainDate } from '@thidua/domain/kernel/plain-date'

/**
 * Business time is real time plus the installation's stored offset, and it ticks: the demonstration lives in June 2021.
 * Sessions and timers use real time.
 */
export interface Clock {
  readonly now: () => string
  readonly today: () => PlainDate
  readonly realNow: () => Date
}

export function offsetClock(offsetSeconds: number, real: () => Date = () => new Date()): Clock {
  const now = (): string => new Date(real().getTime() + offsetSeconds * 1000).toISOString()
  return { now, today: () => dateInVietnam(now()), realNow: real }
}
