/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-interactive-element-to-noninteractive-role --
   the rows become blocks on a phone, and a block forgets the role that its element would have had */
import { Checkbox } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { TableHead } from './data-table.tsx'
import type { TableColumn } from './table-column.ts'
import { columnClass, columnLabel } from './table-column.ts'
import styles from './table.module.css'
import type { PlacedRow, TreeRow } from './tree-rows.ts'
import { visibleRows } from './tree-rows.ts'
import { useTreeKeys } from './use-tree-keys.ts'

interface TreeTableProps<Row extends TreeRow> {
  caption: string
  /** The first column is the tree itself. */
  columns: readonly TableColumn<Row>[]
  /** Flat, parents before their children. */
  rows: readonly Row[]
  /** Name of a row, for its buttons. */
  nameOf: (row: Row) => string
  expanded: ReadonlySet<string>
  onExpand: (id: string, open: boolean) => void
  /** Enter on a row. */
  onOpen?: ((row: Row) => void) | undefined
  /** Both together give each row a box to tick. */
  selected?: ReadonlySet<string> | undefined
  onSelect?: ((id: string, on: boolean) => void) | undefined
  /** Rows that have no box, such as the one at the top of it all. */
  selectable?: ((row: Row) => boolean) | undefined
}

/** Units under units: indented rows; arrows move, open and close; the space bar ticks. Blocks on a phone. */
export function TreeTable<Row extends TreeRow>(props: TreeTableProps<Row>) {
  const { caption, columns, rows, expanded, onSelect } = props
  const placed = visibleRows(rows, expanded)
  const keys = useTreeKeys(placed, props)
  return (
    <table className={styles.table} role="treegrid" aria-label={caption} aria-multiselectable={onSelect !== undefined}>
      <TableHead columns={columns} before={onSelect === undefined ? null : <SelectHead />} />
      <tbody>
        {placed.map((place, index) => (
          <Row key={place.row.id} place={place} table={props} focus={keys(index)} />
        ))}
      </tbody>
    </table>
  )
}

function SelectHead() {
  const { t } = useTranslation()
  return (
    <th scope="col" className={styles.check}>
      <span className="sr-only">{t('tree.select')}</span>
    </th>
  )
}

interface RowProps<Row extends TreeRow> {
  place: PlacedRow<Row>
  table: TreeTableProps<Row>
  focus: ReturnType<ReturnType<typeof useTreeKeys>>
}

function Row<Row extends TreeRow>({ place: { row, depth, hasChildren }, table, focus }: RowProps<Row>) {
  const { columns, expanded, selected, onSelect } = table
  const ticked = selected?.has(row.id) ?? false
  const boxed = table.selectable?.(row) ?? true
  return (
    <tr
      {...focus}
      role="row"
      aria-level={depth + 1}
      aria-expanded={hasChildren ? expanded.has(row.id) : undefined}
      aria-selected={onSelect === undefined || !boxed ? undefined : ticked}
      className={ticked ? styles.chosen : undefined}
    >
      {onSelect !== undefined && (
        <td role="gridcell" className={styles.check}>
          {boxed && (
            <Checkbox
              tabIndex={-1}
              aria-label={table.nameOf(row)}
              checked={ticked}
              onChange={(event) => onSelect(row.id, event.currentTarget.checked)}
            />
          )}
        </td>
      )}
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} role="rowheader" scope="row">
            <div className={styles.name} style={{ '--depth': depth }}>
              <Toggle row={row} hasChildren={hasChildren} table={table} />
              {column.cell(row)}
            </div>
          </th>
        ) : (
          <td key={column.key} role="gridcell" data-label={columnLabel(column)} className={columnClass(column, styles)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

function Toggle<Row extends TreeRow>(props: { row: Row; hasChildren: boolean; table: TreeTableProps<Row> }) {
  const { t } = useTranslation()
  const { row, hasChildren, table } = props
  if (!hasChildren) return <span className={styles.leaf} />
  const open = table.expanded.has(row.id)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={open ? `${styles.toggle} ${styles.open}` : styles.toggle}
      aria-label={t(open ? 'tree.collapse' : 'tree.expand', { name: table.nameOf(row) })}
      onClick={() => table.onExpand(row.id, !open)}
    >
      <IconChevronRight size={16} stroke={1.5} aria-hidden />
    </button>
  )
}
