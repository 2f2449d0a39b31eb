import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '@thidua/server/db/database'

const betweenLooks = 20

/**
 * Looks again and again at what is still queued for the fold: a report's row goes in the transaction that brings the
 * standings up to it.
 */
export function watchQueue(database: Database) {
  const accepted = new Map<string, number>()
  const lags: number[] = []
  const watch = { isOver: false }
  const look = async (): Promise<void> => {
    // what is accepted while the answer is on its way is judged by the next look
    const known = [...accepted]
    const { rows } = await database.transact('worker', {}, (tx) =>
      sql<{ report_id: string }>`select report_id::text from standing_change where report_id is not null`.execute(tx),
    )
    const now = performance.now()
    const queued = new Set(rows.map((row) => row.report_id))
    for (const [reportId, at] of known) {
      if (queued.has(reportId)) continue
      lags.push(now - at)
      accepted.delete(reportId)
    }
  }
  const looking = (async () => {
    while (!watch.isOver || accepted.size > 0) {
      await look()
      await pause(betweenLooks)
    }
  })()
  return {
    accept: (reportId: string) => void accepted.set(reportId, performance.now()),
    /** Milliseconds from each acceptance until the standings knew it. */
    lags: lags as readonly number[],
    /** Waits until the last one is known. */
    end: async (): Promise<void> => {
      watch.isOver = true
      await looking
    },
  }
}
