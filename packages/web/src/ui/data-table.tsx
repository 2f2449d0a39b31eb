import type { ReactNode } from 'react'
import type { TableColumn } from './table-column.ts'
import { columnClass, columnLabel } from './table-column.ts'
import styles from './table.module.css'

interface DataTableProps<Row> {
  /** What the table holds, for those who cannot see it. */
  caption: string
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The row whose panel is open. */
  chosenKey?: string | undefined
  /** Stands in the table's place when there is no row. */
  empty: ReactNode
}

/** A table on a desk, blocks on a phone. The first column names the row; put the link of the row there. */
export function DataTable<Row>({ caption, columns, rows, rowKey, chosenKey, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return empty
  return (
    <table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <TableHead columns={columns} />
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row)
          return (
            <tr key={key} className={key === chosenKey ? styles.chosen : undefined}>
              {columns.map((column, index) => (
                <TableCell key={column.key} column={column} row={row} naming={index === 0} />
              ))}
            </tr>
          )
        })}
      </tbody>
      <TableFoot columns={columns} />
    </table>
  )
}

/** One line under all rows, where any column has something to say there. */
function TableFoot<Row>({ columns }: { columns: readonly TableColumn<Row>[] }) {
  if (columns.every((column) => column.foot === undefined)) return null
  return (
    <tfoot>
      <tr>
        {columns.map((column, index) => {
          const Cell = index === 0 ? 'th' : 'td'
          return (
            <Cell
              key={column.key}
              scope={index === 0 ? 'row' : undefined}
              data-label={index === 0 ? undefined : columnLabel(column)}
              className={columnClass(column, styles)}
            >
              {column.foot}
            </Cell>
          )
        })}
      </tr>
    </tfoot>
  )
}

export function TableHead<Row>({ columns, before }: { columns: readonly TableColumn<Row>[]; before?: ReactNode }) {
  return (
    <thead>
      <tr>
        {before}
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className={column.figures === true ? styles.right : undefined}
            style={{ width: column.width }}
          >
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function TableCell<Row>({ column, row, naming }: { column: TableColumn<Row>; row: Row; naming: boolean }) {
  const Cell = naming ? 'th' : 'td'
  return (
    <Cell
      scope={naming ? 'row' : undefined}
      data-label={naming ? undefined : columnLabel(column)}
      className={columnClass(column, styles)}
    >
      {column.cell(row)}
    </Cell>
  )
}
