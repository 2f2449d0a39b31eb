import type { Amount } from '../report/amount.ts'
import type { FigureSource, FigureStatus } from '../report/figure.ts'

/** A figure that was reported of one target, subject and period, and what became of it. */
export interface FigureCandidate {
  readonly figureId: string
  readonly reportId: string
  readonly revision: number
  readonly source: FigureSource
  readonly status: FigureStatus
  /** `null` says "chưa có số". */
  readonly amount: Amount | null
  /** When it was sent (ISO, UTC); `null` while it is a draft. */
  readonly sentAt: string | null
  /** Số liệu nhanh, chưa duyệt: travels ahead, never counts. */
  readonly quick: boolean
  readonly returned: boolean
  readonly verified: boolean
  readonly late: boolean
}

const SOURCE_RANK: Record<FigureSource, number> = { owner: 1, unit: 0 }
const STATUS_RANK: Record<FigureStatus, number> = { official: 2, preliminary: 1, estimate: 0 }

/**
 * The figure that counts, or `undefined`. Of each report its last unreturned revision stands for it; among reports the
 * owner's figure goes before the unit's, then official before preliminary before estimate, then the newest.
 */
export function chooseFigure(candidates: readonly FigureCandidate[]): FigureCandidate | undefined {
  const standing = candidates.filter((figure) => figure.sentAt !== null && !figure.quick && !figure.returned)
  const lastRevisions = [...Map.groupBy(standing, ({ reportId }) => reportId).values()].flatMap((revisions) =>
    revisions.toSorted((a, b) => b.revision - a.revision || (a.figureId < b.figureId ? -1 : 1)).slice(0, 1),
  )
  return lastRevisions.filter(({ amount }) => amount !== null).toSorted(byWeight)[0]
}

function byWeight(left: FigureCandidate, right: FigureCandidate): number {
  const bySource = SOURCE_RANK[right.source] - SOURCE_RANK[left.source]
  const byStatus = STATUS_RANK[right.status] - STATUS_RANK[left.status]
  if (bySource !== 0 || byStatus !== 0) return bySource || byStatus
  if (left.sentAt !== right.sentAt) return (left.sentAt ?? '') > (right.sentAt ?? '') ? -1 : 1
  return left.figureId < right.figureId ? -1 : 1
}
