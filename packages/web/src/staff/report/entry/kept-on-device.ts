import { currentHolder } from '../../session/holder.ts'
import type { Sheet } from './sheet.ts'

/** What was typed and not yet acknowledged by the server, with the version that it was typed over. */
export interface Kept {
  readonly version: number
  readonly sheet: Sheet
}

export interface KeptReport {
  readonly periodId: string
  readonly reporterId: string
  readonly kept: Kept
}

const PREFIX = 'thidua.report'
const keyOf = (periodId: string, reporterId: string): string =>
  `${PREFIX}.${currentHolder()?.personId ?? ''}.${periodId}.${reporterId}`

function parse(text: string | null): Kept | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as Kept
  } catch {
    return undefined
  }
}

/** Survives a lost connection, a closed tab and an empty battery. One entry for a person and a report. */
export const keptOnDevice = {
  read: (periodId: string, reporterId: string): Kept | undefined =>
    parse(localStorage.getItem(keyOf(periodId, reporterId))),
  write(periodId: string, reporterId: string, kept: Kept): void {
    localStorage.setItem(keyOf(periodId, reporterId), JSON.stringify(kept))
  },
  forget(periodId: string, reporterId: string): void {
    localStorage.removeItem(keyOf(periodId, reporterId))
  },
  /** Everything that the person at this device has not sent yet. */
  all(): KeptReport[] {
    const own = `${PREFIX}.${currentHolder()?.personId ?? ''}.`
    return Object.keys(localStorage).flatMap((key): KeptReport[] => {
      const [periodId, reporterId] = key.startsWith(own) ? key.slice(own.length).split('.') : []
      const kept = parse(localStorage.getItem(key))
      return periodId === undefined || reporterId === undefined || kept === undefined
        ? []
        : [{ periodId, reporterId, kept }]
    })
  },
}
