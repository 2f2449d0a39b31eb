import { countAnswers } from '@thidua/domain/report/answer'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatInstant } from '../../../ui/format.ts'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { aboutUsQuery, type OwnerReport } from './about-us.ts'
import styles from './answers.module.css'

const nameCell = ({ owner, period, campaign }: OwnerReport) => (
  <>
    <AppLink href={`/bao-cao/${period.id}/ve-don-vi`}>{owner.name}</AppLink>
    <div className={styles.second}>
      {period.name} · {campaign.title}
    </div>
  </>
)

/** Every report in which another office speaks of us, with how far we have answered. */
export function AboutUsTable() {
  const { t } = useTranslation('answer')
  const { data, error, refetch } = useQuery(aboutUsQuery())
  if (error !== null && data === undefined)
    return <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
  if (data === undefined) return <SkeletonRows rows={4} />
  return (
    <DataTable
      caption={t('table.caption')}
      rows={data.reports}
      rowKey={(report) => `${report.period.id}/${report.owner.id}`}
      empty={<EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>}
      columns={[
        {
          key: 'owner',
          head: t('table.owner'),
          cell: nameCell,
        },
        {
          key: 'figures',
          head: t('table.figures'),
          cell: ({ figures }) => figures.length,
          figures: true,
          width: '6rem',
        },
        { key: 'sent', head: t('table.sent'), cell: ({ sentAt }) => formatInstant(sentAt), width: '11rem' },
        {
          key: 'answer',
          head: t('table.answer'),
          cell: ({ figures }) => t('count', { ...countAnswers(figures.map(({ answer }) => answer.status)) }),
          width: '22rem',
        },
      ]}
    />
  )
}
