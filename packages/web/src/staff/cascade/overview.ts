import type { ReadBoardResponse } from '../../generated/api/types.gen.ts'
import type { TodayItem } from '../today/today.ts'

type Board = ReadBoardResponse['rows'][number]

/** Best first, as the sentence says them. */
const targetStatuses = ['met', 'on', 'risk', 'off', 'none'] as const

/** What waits in this campaign: its own pages, and the document on which it stands. */
export function ofCampaign(
  items: readonly TodayItem[],
  { id, legalBasis }: { id: string; legalBasis: { documentId: string } | null },
): TodayItem[] {
  return items.filter(
    ({ link }) =>
      link.includes(`/phong-trao/${id}`) || (legalBasis !== null && link.includes(`/van-ban/${legalBasis.documentId}`)),
  )
}

/** How many targets stand how; statuses that do not occur are left out. */
export function countStatuses(rows: readonly Pick<Board, 'status'>[]): { status: Board['status']; count: number }[] {
  return targetStatuses
    .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0)
}
