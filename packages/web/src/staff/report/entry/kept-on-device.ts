import type { Sheet } from './sheet.ts'

/** What was typed and not yet acknowledged by the server, with the version that it was typed over. */
export interface Kept {
  readonly version: number
  readonly sheet: Sheet
}

const keyOf = (periodId: string, reporterId: string): string => `thidua.report.${periodId}.${reporterId}`

/** Survives a lost connection, a closed tab and an empty battery. One entry a report. */
export const keptOnDevice = {
  read(periodId: string, reporterId: string): Kept | undefined {
    const text = localStorage.getItem(keyOf(periodId, reporterId))
    if (text === null) return undefined
    try {
      return JSON.parse(text) as Kept
    } catch {
      return undefined
    }
  },
  write(periodId: string, reporterId: string, kept: Kept): void {
    localStorage.setItem(keyOf(periodId, reporterId), JSON.stringify(kept))
  },
  forget(periodId: string, reporterId: string): void {
    localStorage.removeItem(keyOf(periodId, reporterId))
  },
}
