import type { PaceStatus } from './pace.ts'

/** How a unit stands over all the targets that it was given. */
export interface UnitStanding {
  readonly status: 'on' | 'risk' | 'off' | 'none'
  /** Targets met or on pace. */
  readonly good: number
  /** Targets that can be judged; those without a figure cannot. */
  readonly judged: number
}

/** Share of the judged targets that are met or on pace, in percent, from which a unit as a whole is so too. */
export const UNIT_THRESHOLDS = { onFrom: 80, riskFrom: 60 } as const

/** Sums a unit's targets up in one mark; a unit of which nothing can be judged has none. */
export function unitStanding(statuses: readonly PaceStatus[]): UnitStanding {
  const judged = statuses.filter((status) => status !== 'none')
  const good = judged.filter((status) => status === 'met' || status === 'on').length
  const atLeast = (percent: number) => good * 100 >= percent * judged.length
  const status =
    judged.length === 0
      ? 'none'
      : atLeast(UNIT_THRESHOLDS.onFrom)
        ? 'on'
        : atLeast(UNIT_THRESHOLDS.riskFrom)
          ? 'risk'
          : 'off'
  return { status, good, judged: judged.length }
}
