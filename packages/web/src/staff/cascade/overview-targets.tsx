import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { readBoardOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './overview.module.css'
import { countStatuses } from './overview.ts'

/** How many targets stand how, in one line. */
export function OverviewTargets({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation('cascade')
  const { data, error, isPending } = useQuery(readBoardOptions({ path: { id: campaign.id } }))
  return (
    <section className={styles.part}>
      <h2>{t('overview.targets')}</h2>
      {isPending && <SkeletonRows rows={1} />}
      {error !== null && data === undefined && <ErrorNotice title={t('overview.partFailed')} error={error} />}
      {data?.period === null && <p>{t('overview.noPeriod', { count: campaign.targetCount })}</p>}
      {data !== undefined && data.period !== null && (
        <p className={styles.statuses}>
          <strong>{t('overview.targetsSentence', { count: data.rows.length })}:</strong>
          {countStatuses(data.rows).map(({ status, count }) => (
            <StatusMark key={status} status={status === 'met' ? 'done' : status}>
              {t(`overview.statuses.${status}`, { count })}
            </StatusMark>
          ))}
          <span className={styles.quiet}>{t('overview.asOf', { period: data.period.name })}</span>
        </p>
      )}
      <Link to="/phong-trao/$campaignId/so-lieu" params={{ campaignId: campaign.id }}>
        {t('overview.toTargets')}
      </Link>
    </section>
  )
}
