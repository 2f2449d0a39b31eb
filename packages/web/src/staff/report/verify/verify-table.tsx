import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatInstant } from '../../../ui/format.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { TableColumn } from '../../../ui/table-column.ts'
import { shapeOf } from '../report-words.ts'
import type { ReportToCheck } from './verification.ts'
import styles from './verify.module.css'

/** One line a report; those to look at first, each with why. */
export function VerifyTable({ periodId, reports }: { periodId: string; reports: readonly ReportToCheck[] }) {
  const { t } = useTranslation(['verify', 'report'])
  return (
    <DataTable
      caption={t('verify:table.caption')}
      columns={columnsOf(t, periodId)}
      rows={reports}
      rowKey={(report) => report.draftId}
      empty={null}
    />
  )
}

type Words = TFunction<['verify', 'report']>

const columnsOf = (t: Words, periodId: string): TableColumn<ReportToCheck>[] => [
  {
    key: 'unit',
    head: t('verify:table.unit'),
    cell: ({ reporter, sentAt }) => (
      <>
        <AppLink href={`/bao-cao/${periodId}/${reporter.id}`}>{reporter.name}</AppLink>
        <div className={styles.second}>{t('verify:table.sentAt', { at: formatInstant(sentAt) })}</div>
      </>
    ),
    width: '22rem',
  },
  {
    key: 'figures',
    head: t('verify:table.figures'),
    cell: ({ figures }) => (figures === 0 ? t('report:list.words') : String(figures)),
    width: '8rem',
  },
  {
    key: 'status',
    head: t('verify:table.status'),
    cell: ({ status }) => <StatusMark status={shapeOf(status)}>{t(`report:status.${status}`)}</StatusMark>,
    width: '14rem',
  },
  { key: 'look', head: t('verify:table.look'), cell: (report) => <Look t={t} report={report} />, wide: true },
]

function Look({ t, report }: { t: Words; report: ReportToCheck }) {
  if (report.status !== 'sent') return null
  if (report.isPlain) return t('verify:plain')
  const sampled = report.sampledBecause.map((why) => t(`verify:because.${why}`)).join(', ')
  const lines = [
    ...(sampled === '' ? [] : [t('verify:look.sample', { why: sampled })]),
    ...(report.objections > 0 ? [t('verify:look.objections', { count: report.objections })] : []),
    ...(report.notYet > 0 ? [t('verify:look.notYet', { count: report.notYet })] : []),
    ...report.oddities.map(({ message }) => message),
  ]
  return (
    <ul className={`plain-list ${styles.look}`}>
      {lines.map((line) => (
        <li key={line}>
          <StatusMark status="risk">{line}</StatusMark>
        </li>
      ))}
    </ul>
  )
}
