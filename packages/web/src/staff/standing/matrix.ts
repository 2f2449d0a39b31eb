import { shapeOf, type Shape } from './board-groups.ts'
import type { MatrixAnswer } from './board.ts'

export type MatrixRow = MatrixAnswer['rows'][number]
export type MatrixCell = MatrixRow['cells'][number]

const countOf = (row: MatrixRow, shape: Shape): number =>
  row.cells.filter((cell) => shapeOf(cell.status) === shape).length

/** Who needs a call stands first: most targets off track, then at risk, then without a figure. */
export const worstUnitsFirst = (rows: readonly MatrixRow[]): MatrixRow[] =>
  rows.toSorted(
    (a, b) =>
      countOf(b, 'off') - countOf(a, 'off') ||
      countOf(b, 'risk') - countOf(a, 'risk') ||
      countOf(b, 'none') - countOf(a, 'none'),
  )
