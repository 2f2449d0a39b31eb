/** A row of a tree that is written flat: parents before their children, in the order of display. */
export interface TreeRow {
  id: string
  parentId: string | null
}

export interface PlacedRow<Row> {
  row: Row
  /** 0 for a root. */
  depth: number
  hasChildren: boolean
}

/** The rows that show while only the parents in `expanded` are open, each with its depth. */
export function visibleRows<Row extends TreeRow>(
  rows: readonly Row[],
  expanded: ReadonlySet<string>,
): PlacedRow<Row>[] {
  const parents = new Set(rows.map((row) => row.parentId))
  const shown = new Map<string, number>()
  const visible: PlacedRow<Row>[] = []
  for (const row of rows) {
    const above = row.parentId === null ? -1 : shown.get(row.parentId)
    const hidden = above === undefined || (row.parentId !== null && !expanded.has(row.parentId))
    if (hidden) continue
    shown.set(row.id, above + 1)
    visible.push({ row, depth: above + 1, hasChildren: parents.has(row.id) })
  }
  return visible
}
