import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TreeTable } from '../../ui/tree-table.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { useMe } from '../session/me.ts'
import { reachColumns } from './reach-columns.tsx'
import { matching, withSuperiors, type ReachFilter, type ReachRow } from './reach.ts'
import { toggled } from './toggled.ts'
import { UrgeBar } from './urge-bar.tsx'
import { useUrging } from './use-urging.ts'

interface ReachTableProps {
  campaignId: string
  rows: readonly ReachRow[]
  filter: ReachFilter
  mayUrge: boolean
}

/** The tree of units. Only the first level stands open, so that three hundred rows stay light; a filter opens its own. */
export function ReachTable({ campaignId, rows, filter, mayUrge }: ReachTableProps) {
  const { t } = useTranslation('cascade')
  const { today } = useMe()
  const shown = useMemo(() => withSuperiors(rows, filter).map((row) => ({ ...row, id: row.nodeId })), [rows, filter])
  const found = useMemo(() => matching(rows, filter), [rows, filter])
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set())
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const urging = useUrging(campaignId, () => setSelected(new Set()))
  const columns = useMemo(() => reachColumns(t, today), [t, today])
  const choosable = new Set(found.map((row) => row.nodeId))
  const openByDefault = (row: ReachRow): boolean => row.depth === 0 || filter !== 'tat-ca'
  const expanded = new Set(shown.filter((row) => openByDefault(row) !== flipped.has(row.id)).map((row) => row.id))
  if (found.length === 0)
    return <EmptyState title={t('reach.nothing.title')}>{t(`reach.nothing.${filter}`)}</EmptyState>
  return (
    <>
      {mayUrge && (
        <UrgeBar
          campaignId={campaignId}
          found={found}
          chosen={found.filter((row) => selected.has(row.nodeId))}
          onChoose={(chosen) => setSelected(new Set(chosen.map((row) => row.nodeId)))}
          urging={urging}
        />
      )}
      <TreeTable
        caption={t('reach.title')}
        columns={columns}
        rows={shown}
        nameOf={(row) => row.name}
        expanded={expanded}
        onExpand={(id) => setFlipped(toggled(flipped, id, !flipped.has(id)))}
        {...(mayUrge
          ? {
              selected,
              onSelect: (id: string, on: boolean) => setSelected(toggled(selected, id, on)),
              selectable: (row: ReachRow) => choosable.has(row.nodeId),
            }
          : {})}
      />
      <UndoBar message={urging.message} onUndo={urging.undo} onDismiss={urging.dismiss} />
    </>
  )
}
