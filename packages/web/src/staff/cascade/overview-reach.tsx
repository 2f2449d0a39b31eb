import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readReachOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { OfficersCell } from './officers-cell.tsx'
import styles from './overview.module.css'
import { ReachSentence } from './reach-sentence.tsx'

/** The sentence of the reach, its bar, and the way to the table. */
export function OverviewReach({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('cascade')
  const { data, error, isPending } = useQuery(readReachOptions({ path: { id: campaignId } }))
  const top = data?.rows.find((row) => row.parentId === null)
  return (
    <section className={styles.part}>
      <h2>{t('overview.reach')}</h2>
      {isPending && <SkeletonRows rows={1} />}
      {error !== null && data === undefined && <ErrorNotice title={t('overview.partFailed')} error={error} />}
      {data !== undefined && <ReachSentence rows={data.rows} />}
      {top !== undefined && top.total.officers > 0 && (
        <div className={styles.bar}>
          <OfficersCell counts={top.total} />
        </div>
      )}
      <Link to="/phong-trao/$campaignId/tiep-nhan" params={{ campaignId }}>
        {t('overview.toReach')}
      </Link>
    </section>
  )
}
