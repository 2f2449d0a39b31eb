import type { OrgUnitRow } from '@thidua/contract/org-unit'
import type { TFunction } from 'i18next'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableColumn } from '../../ui/table-column.ts'
import { TreeTable } from '../../ui/tree-table.tsx'
import { pathTo, type FilteredTree } from './filter-tree.ts'
import styles from './org-unit.module.css'
import type { ListSearch } from './org-unit-search.ts'

interface UnitTreeProps {
  tree: FilteredTree
  filtered: boolean
  openId: string | undefined
  /** Beside an open panel only what fits stays. */
  narrow: boolean
  /** Where a unit opens: beside the list, or on a page of its own. */
  linkTo: (id: string) => { to: '/don-vi'; search: ListSearch } | { to: '/don-vi/$id'; params: { id: string } }
  onOpen: (id: string) => void
  chosen?: ReadonlySet<string> | undefined
  onChoose?: ((id: string, on: boolean) => void) | undefined
}

/** Units under units. Only the first level is open at first; a search opens the way to what it found. */
export function UnitTree({ tree, filtered, openId, narrow, linkTo, onOpen, chosen, onChoose }: UnitTreeProps) {
  const { t } = useTranslation('orgUnit')
  const rows = useMemo(() => tree.rows.map((row) => Object.assign({ parentId: row.superiorId }, row)), [tree.rows])
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const expanded = useMemo(() => {
    const way = new Set(pathTo(rows, openId))
    const isOpen = (row: OrgUnitRow) => turned.get(row.id) ?? (filtered || row.superiorId === null || way.has(row.id))
    return new Set(rows.filter(isOpen).map((row) => row.id))
  }, [rows, turned, filtered, openId])
  const columns = columnsOf({ tree, openId, narrow, linkTo, t })
  return (
    <TreeTable
      caption={t('tree')}
      columns={columns}
      rows={rows}
      nameOf={(row) => row.name}
      expanded={expanded}
      onExpand={(id, open) => setTurned(new Map(turned).set(id, open))}
      onOpen={(row) => onOpen(row.id)}
      selected={chosen}
      onSelect={onChoose}
    />
  )
}

type Row = OrgUnitRow & { parentId: string | null }
type Columns = Pick<UnitTreeProps, 'tree' | 'openId' | 'narrow' | 'linkTo'> & { t: TFunction<'orgUnit'> }

function columnsOf({ tree, openId, narrow, linkTo, t }: Columns): TableColumn<Row>[] {
  const aside: TableColumn<Row>[] = [
    { key: 'code', head: t('columns.code'), width: '13%', cell: (row) => row.code ?? '' },
    { key: 'branch', head: t('columns.branch'), width: '20%', cell: (row) => t(`branches.${row.branch}`) },
  ]
  return [
    {
      key: 'name',
      head: t('columns.name'),
      cell: (row) => (
        <Link
          {...linkTo(row.id)}
          tabIndex={-1}
          preload={false}
          className={tree.matches.has(row.id) ? styles.unit : `${styles.unit} ${styles.way}`}
          aria-current={row.id === openId ? 'true' : undefined}
        >
          {row.name}
        </Link>
      ),
    },
    ...(narrow ? [] : aside),
    { key: 'tier', head: t('columns.tier'), width: narrow ? '18%' : '12%', cell: (row) => t(`tiers.${row.tier}`) },
    {
      key: 'below',
      head: t('columns.below'),
      width: narrow ? '18%' : '11%',
      figures: true,
      cell: (row) => (row.childCount === 0 ? '' : row.childCount),
    },
  ]
}
