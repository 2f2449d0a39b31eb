import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import styles from './report-list.module.css'
import { dueWords, isLate, shapeOf } from './report-words.ts'
import type { ReportListItem } from './report.ts'

interface ReportTableProps {
  kind: 'mine' | 'received'
  rows: readonly ReportListItem[]
  empty: ReactNode
}

/** Reports of one's own by period, or reports of others by unit. */
export function ReportTable({ kind, rows, empty }: ReportTableProps) {
  const { t } = useTranslation(['report', 'common'])
  const columns = columnsOf(t, kind)
  return (
    <DataTable
      caption={t(`report:list.${kind}`)}
      columns={columns}
      rows={rows}
      rowKey={(item) => `${item.periodId}/${item.reporter.id}`}
      empty={empty}
    />
  )
}

const hrefOf = (kind: 'mine' | 'received', item: ReportListItem): string =>
  kind === 'mine' ? `/bao-cao/${item.periodId}` : `/bao-cao/${item.periodId}/${item.reporter.id}`

type Words = TFunction<['report', 'common']>

const owes = (t: Words, item: ReportListItem): string =>
  item.targets === 0 ? t('report:list.words') : t('report:list.figures', { count: item.targets })

const columnsOf = (t: Words, kind: 'mine' | 'received'): TableColumn<ReportListItem>[] => [
  {
    key: 'name',
    head: t(kind === 'mine' ? 'report:list.period' : 'report:list.unit'),
    cell: (item) => (
      <>
        <AppLink href={hrefOf(kind, item)}>{kind === 'mine' ? item.periodName : item.reporter.name}</AppLink>
        <div className={styles.second}>{kind === 'mine' ? item.campaign.title : item.periodName}</div>
      </>
    ),
  },
  { key: 'targets', head: t('report:list.targets'), cell: (item) => owes(t, item), width: '11rem' },
  {
    key: 'due',
    head: t('report:list.due'),
    cell: (item) => <DateText date={item.dueOn} />,
    figures: true,
    width: '7rem',
  },
  {
    key: 'left',
    head: t('report:list.left'),
    cell: (item) => <span className={isLate(item.due) ? styles.late : undefined}>{dueWords(t, item.due)}</span>,
    width: '11rem',
  },
  {
    key: 'status',
    head: t('report:list.status'),
    cell: (item) => <StatusMark status={shapeOf(item.status)}>{t(`report:status.${item.status}`)}</StatusMark>,
    width: '13rem',
  },
]
