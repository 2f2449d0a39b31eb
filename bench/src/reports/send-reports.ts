import { randomUUID } from 'node:crypto'
import type { ReadyReport } from './prepare-reports.ts'

/** The request by which an officer sends an approved report. */
export const sendingOf = ({ draftId, orgUnitId, cookie }: ReadyReport) => ({
  method: 'POST' as const,
  url: `/api/reports/${draftId}/submit`,
  headers: { cookie, 'x-acting-unit': orgUnitId, 'idempotency-key': randomUUID() },
})

/** @returns the report's id @throws Error unless the server accepts it */
export async function sendOverHttp(server: string, report: ReadyReport): Promise<string> {
  const { method, url, headers } = sendingOf(report)
  const response = await fetch(`${server}${url}`, { method, headers })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`)
  return (JSON.parse(text) as { reportId: string }).reportId
}

/** Does the work on every item, so many at a time. */
export async function atOnce<T>(
  items: readonly T[],
  hands: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = items.values()
  const hand = async (): Promise<void> => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: hands }, hand))
}
