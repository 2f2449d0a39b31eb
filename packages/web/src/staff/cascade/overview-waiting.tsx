import { useQuery } from '@tanstack/react-query'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { TodayGroupSection } from '../today/today-group.tsx'
import { todayGroups, todayQuery } from '../today/today.ts'
import { useDoOnTheSpot } from '../today/use-do-on-the-spot.ts'
import styles from './overview.module.css'
import { ofCampaign } from './overview.ts'

/** The part of the first screen that belongs to this campaign. */
export function OverviewWaiting({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation('cascade')
  const { data, error, isPending } = useQuery(todayQuery)
  const spot = useDoOnTheSpot()
  const items = ofCampaign(data?.items ?? [], campaign)
  return (
    <section className={styles.part}>
      <h2>{t('overview.waiting')}</h2>
      {isPending && <SkeletonRows rows={2} />}
      {error !== null && data === undefined && <ErrorNotice title={t('overview.partFailed')} error={error} />}
      {spot.error !== null && <ErrorNotice error={spot.error} />}
      {data !== undefined && items.length === 0 && <p className={styles.calm}>{t('overview.nothingWaits')}</p>}
      {todayGroups.map((group) => (
        <TodayGroupSection
          key={group}
          group={group}
          items={items.filter((item) => item.group === group)}
          spot={spot}
          heading="h3"
        />
      ))}
      <UndoBar message={spot.message} onUndo={spot.undo} onDismiss={spot.dismiss} />
    </section>
  )
}
