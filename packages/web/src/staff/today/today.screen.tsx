import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatDate, weekdayOf } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { BesidePanel } from '../../ui/panel.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { RegisterPanel } from '../document/register-panel.tsx'
import { useMe } from '../session/me.ts'
import { CampaignClock } from './campaign-clock.tsx'
import { TodayGroupSection } from './today-group.tsx'
import { todayGroups, todayQuery } from './today.ts'
import type { Today } from './today.ts'
import { useDoOnTheSpot } from './use-do-on-the-spot.ts'

const route = getRouteApi('/frame/hom-nay')

/** What waits for me, and what happens if I don't? Nothing else. */
export function TodayScreen() {
  const { t } = useTranslation('today')
  const { today } = useMe()
  const { data, error, isPending, refetch } = useQuery(todayQuery)
  const spot = useDoOnTheSpot()
  const { 'vao-so': registering } = route.useSearch()
  const navigate = route.useNavigate()
  const date = data?.date ?? today
  const list = (
    <Page>
      <PageHead
        documentTitle={t('title')}
        title={t('weekdayDate', { weekday: t(`weekdays.${weekdayOf(date)}` as 'weekdays.0'), date: formatDate(date) })}
        lead={data === undefined ? undefined : <Summary items={data.items} />}
        aside={
          data?.campaign === null || data === undefined ? undefined : (
            <CampaignClock campaign={data.campaign} today={date} />
          )
        }
      />
      {isPending && <SkeletonRows rows={6} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {spot.error !== null && <ErrorNotice title={t('actionFailed')} error={spot.error} />}
      {data !== undefined &&
        todayGroups.map((group) => (
          <TodayGroupSection
            key={group}
            group={group}
            items={data.items.filter((item) => item.group === group)}
            spot={spot}
            registering={registering}
          />
        ))}
      {data?.items.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>}
      <UndoBar message={spot.message} onUndo={spot.undo} onDismiss={spot.dismiss} />
    </Page>
  )
  return (
    <BesidePanel
      list={list}
      panel={
        registering === undefined ? null : (
          <RegisterPanel
            key={registering}
            documentId={registering}
            onClose={() => void navigate({ search: {}, resetScroll: false })}
          />
        )
      }
    />
  )
}

function Summary({ items }: { items: Today['items'] }) {
  const { t } = useTranslation('today')
  const count = items.filter((item) => item.group !== 'waiting').length
  const late = items.filter((item) => item.group === 'overdue').length
  if (count === 0) return <>{t('summary.clear')}</>
  return <>{late === 0 ? t('summary.open', { count }) : t('summary.openLate', { count, late })}</>
}
