import type { ReactNode } from 'react'

/** One column of a table. A figure's unit stands in the head, never in the cells. */
export interface TableColumn<Row> {
  key: string
  head: ReactNode
  /** Its name where the table becomes blocks on a phone; the head itself when that is text. */
  label?: string
  cell: (row: Row) => ReactNode
  /** What stands under the column: a sum, a count. */
  foot?: ReactNode
  /** Figures and dates: right-aligned, one width a digit. */
  figures?: boolean
  /** A line of its own on a phone: a bar, a long text. */
  wide?: boolean
  /** CSS width; columns without one share the rest. */
  width?: string
}

/** Classes of a cell, from the names that the table's style sheet gives them. */
export function columnClass<Row>(
  column: TableColumn<Row>,
  styles: Readonly<Record<string, string>>,
): string | undefined {
  const classes = [column.figures === true && `n ${styles['right']}`, column.wide === true && styles['wide']]
  return classes.filter(Boolean).join(' ') || undefined
}

/** What a phone writes before the value of a cell. */
export function columnLabel<Row>(column: TableColumn<Row>): string | undefined {
  return column.label ?? (typeof column.head === 'string' ? column.head : undefined)
}
