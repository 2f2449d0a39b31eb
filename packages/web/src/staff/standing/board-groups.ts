import { isChangeGoal } from '@thidua/domain/campaign/target'
import type { BoardAnswer, BoardRow } from './board.ts'

export interface BoardGroup {
  /** `2.2.a`, or nothing for targets that stand under no heading. */
  readonly contentPath: string | null
  /** The heading's words in the directive; null where it has none. */
  readonly title: string | null
  readonly rows: readonly BoardRow[]
}

/** Rows under their headings, both in the order of the directive. */
export function groupsOf({ rows, headings }: Pick<BoardAnswer, 'rows' | 'headings'>): BoardGroup[] {
  return [...Map.groupBy(rows, (row) => row.contentPath)].map(([contentPath, own]) => ({
    contentPath,
    title: headings.find(({ path }) => path === contentPath)?.title ?? null,
    rows: own,
  }))
}

export type Shape = 'on' | 'risk' | 'off' | 'none'

/** Met and on track share a shape; their words differ. */
export const shapeOf = (status: BoardRow['status']): Shape => (status === 'met' ? 'on' : status)

export const SHAPES: readonly Shape[] = ['on', 'risk', 'off', 'none']

export const countsOf = (rows: readonly BoardRow[]): Record<Shape, number> =>
  Object.fromEntries(
    SHAPES.map((shape) => [shape, rows.filter((row) => shapeOf(row.status) === shape).length]),
  ) as Record<Shape, number>

const WORST: Record<Shape, number> = { off: 0, risk: 1, none: 2, on: 3 }

/** On a phone, where one sees few: what is late first, else as the directive has it. */
export const worstFirst = (rows: readonly BoardRow[]): BoardRow[] =>
  rows.toSorted((a, b) => WORST[shapeOf(a.status)] - WORST[shapeOf(b.status)])

/** Percent of the way to the goal, for drawing only: figures themselves stay exact. */
export const barOf = (row: BoardRow): number | null => (row.bar === null ? null : Number(row.bar) * 100)

/** Where the bar should be today; `null` where no straight line leads to the goal. */
export function paceOf(row: BoardRow): number | null {
  if (row.expectedToday === null || row.goal === null || row.comparator === 'at_most') return null
  const goal = Number(row.goal)
  const rises = !isChangeGoal(row) && row.comparator !== 'additional_count' && row.base !== null
  const start = rises && Number(row.base) < goal ? Number(row.base) : 0
  if (goal <= start) return null
  return ((Number(row.expectedToday) - start) / (goal - start)) * 100
}

/** The band for the closing day in percent of the goal; `null` where the path is not drawn either. */
export function bandOf(row: BoardRow): { low: number; high: number } | null {
  const goal = Number(row.goal ?? Number.NaN)
  if (row.outlook === null || !(goal > 0) || isChangeGoal(row)) return null
  return { low: (Number(row.outlook.low) / goal) * 100, high: (Number(row.outlook.high) / goal) * 100 }
}

/** The path as percent of the goal, one number a period; periods without a figure are left out. */
export function pathOf(row: BoardRow): number[] {
  const goal = Number(row.goal ?? Number.NaN)
  return row.path.flatMap(({ value }) => {
    if (value === null || !(goal > 0) || isChangeGoal(row)) return []
    return [(Number(value) / goal) * 100]
  })
}
