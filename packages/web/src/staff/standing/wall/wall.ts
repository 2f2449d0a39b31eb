import { placeName } from '@thidua/domain/kernel/names'
import { unitStanding, type UnitStanding } from '@thidua/domain/standing/unit-standing'
import { shapeOf, worstFirst } from '../board-groups.ts'
import type { BoardAnswer, BoardRow, MatrixAnswer } from '../board.ts'
import type { MatrixRow } from '../matrix.ts'

/** How many stand on one page so that they are read from across a room. */
const TARGETS_A_PAGE = 7
const UNITS_A_PAGE = 12
const FIGURES = 3
const LATE = 5

export type WallPage =
  | { readonly kind: 'overview' }
  | { readonly kind: 'targets'; readonly rows: readonly BoardRow[] }
  | { readonly kind: 'units'; readonly rows: readonly MatrixRow[] }

const inPages = <T>(rows: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))

/** The pages that the screen turns: the whole, then the targets in the order of the directive, then the units, worst first. */
export function pagesOf(board: BoardAnswer, units: readonly MatrixRow[]): WallPage[] {
  return [
    { kind: 'overview' },
    ...inPages(board.rows, TARGETS_A_PAGE).map((rows) => ({ kind: 'targets' as const, rows })),
    ...inPages(units, UNITS_A_PAGE).map((rows) => ({ kind: 'units' as const, rows })),
  ]
}

/** The targets that need most to be looked at and can be told in a number. */
export const figuresOf = (rows: readonly BoardRow[]): BoardRow[] =>
  worstFirst(rows.filter((row) => row.value !== null && row.percentOfPlan !== null)).slice(0, FIGURES)

export const standingOf = (rows: readonly { readonly status: BoardRow['status'] }[]): UnitStanding =>
  unitStanding(rows.map((row) => row.status))

/** Units that owe figures of the period, and those of them that have sent any. */
export function reportedUnits({ rows }: Pick<MatrixAnswer, 'rows'>): { reported: number; owing: number } {
  const owing = rows.filter(({ cells }) => cells.some((cell) => cell.expected > 0))
  return {
    owing: owing.length,
    reported: owing.filter(({ cells }) => cells.some((cell) => cell.reported > 0)).length,
  }
}

/** One line of what is late: a unit that has sent nothing, or its target that is off track. */
export interface LateLine {
  readonly key: string
  readonly unit: string
  /** `null`: nothing was sent at all. */
  readonly indicator: string | null
  readonly percentOfPlan: string | null
}

/** What is late, who is silent first, then who is furthest from what was given; and how many more there are. */
export function lateLines({ rows, targets }: Pick<MatrixAnswer, 'rows' | 'targets'>): {
  lines: LateLine[]
  more: number
} {
  const nameOf = new Map(targets.map(({ targetId, indicator }) => [targetId, indicator]))
  const isSilent = ({ cells }: MatrixRow) =>
    cells.some((cell) => cell.expected > 0) && cells.every((cell) => cell.reported === 0)
  const silent = rows
    .filter(isSilent)
    .map(({ node }): LateLine => ({ key: node.id, unit: placeName(node.name), indicator: null, percentOfPlan: null }))
  const behind = rows.flatMap((row) =>
    row.cells
      .filter((cell) => shapeOf(cell.status) === 'off' && !isSilent(row))
      .map(({ targetId, percentOfPlan }): LateLine => ({
        key: `${row.node.id}/${targetId}`,
        unit: placeName(row.node.name),
        indicator: nameOf.get(targetId) ?? '',
        percentOfPlan,
      })),
  )
  const far = ({ percentOfPlan }: LateLine) =>
    percentOfPlan === null ? Number.POSITIVE_INFINITY : Number(percentOfPlan)
  const all = [...silent, ...behind.toSorted((a, b) => far(a) - far(b))]
  return { lines: all.slice(0, LATE), more: Math.max(0, all.length - LATE) }
}
