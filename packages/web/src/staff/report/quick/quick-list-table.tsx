import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatInstant } from '../../../ui/format.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { TableColumn } from '../../../ui/table-column.ts'
import { dueWords, shapeOf } from './quick-words.ts'
import type { QuickItem } from './quick.ts'
import styles from './quick.module.css'

interface QuickListTableProps {
  kind: 'asked' | 'received'
  rows: readonly QuickItem[]
  empty: ReactNode
}

/** Quick reports, the newest first: ours with how many have answered, those of others with what is left to us. */
export function QuickListTable({ kind, rows, empty }: QuickListTableProps) {
  const { t } = useTranslation('quick')
  return (
    <DataTable
      caption={t(`list.${kind}`)}
      columns={columnsOf(t, kind)}
      rows={rows}
      rowKey={(item) => item.id}
      empty={empty}
    />
  )
}

const columnsOf = (t: TFunction<'quick'>, kind: 'asked' | 'received'): TableColumn<QuickItem>[] => [
  {
    key: 'title',
    head: t('list.title'),
    cell: (item) => (
      <>
        <AppLink href={`/bao-cao/nhanh/${item.id}`}>{item.title}</AppLink>
        <div className={styles.second}>
          {kind === 'received' ? item.asker.name : t('list.askedAt', { at: formatInstant(item.askedAt) })}
        </div>
      </>
    ),
  },
  { key: 'due', head: t('list.due'), cell: (item) => formatInstant(item.dueAt), width: '10rem' },
  ...(kind === 'asked'
    ? [
        {
          key: 'answered',
          head: t('list.answered'),
          cell: (item: QuickItem) => t('kOfN', { answered: item.answered, all: item.expected }),
          width: '10rem',
        },
      ]
    : []),
  {
    key: 'status',
    head: t('list.status'),
    cell: (item) => <Standing t={t} item={item} kind={kind} />,
    width: '15rem',
  },
]

function Standing({ t, item, kind }: { t: TFunction<'quick'>; item: QuickItem; kind: 'asked' | 'received' }) {
  if (item.status === 'closed') return <StatusMark status="done">{t('closed')}</StatusMark>
  if (kind === 'asked' && item.answered === item.expected)
    return <StatusMark status="done">{t('allAnswered')}</StatusMark>
  return <StatusMark status={shapeOf(item.due)}>{dueWords(t, item.due)}</StatusMark>
}
