import type { Oddity } from './submit.ts'
import type { ReportStatus } from './status.ts'

/** What is known of a sent report before anybody looks at it. */
export interface SentReport {
  readonly status: ReportStatus
  /** Odd figures, whether the unit explained them or not: an explanation is there to be read. */
  readonly oddities: readonly Oddity[]
  /** Units that object to what it says of them. */
  readonly objections: number
  /** Figures marked "chưa có số". */
  readonly notYet: number
  readonly inSample: boolean
}

export type ReasonToLook = 'odd-figures' | 'objections' | 'figures-missing' | 'in-sample'

/** Why a person has to look at a sent report; where there is nothing, it may be accepted together with others. */
export function reasonsToLook(report: SentReport): ReasonToLook[] {
  return [
    ...(report.oddities.length > 0 ? (['odd-figures'] as const) : []),
    ...(report.objections > 0 ? (['objections'] as const) : []),
    ...(report.notYet > 0 ? (['figures-missing'] as const) : []),
    ...(report.inSample ? (['in-sample'] as const) : []),
  ]
}

/** Whether it waits for acceptance and nobody needs to look at it first. */
export const isPlain = (report: SentReport): boolean => report.status === 'sent' && reasonsToLook(report).length === 0
