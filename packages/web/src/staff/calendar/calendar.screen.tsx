import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readCalendarOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useMe } from '../session/me.ts'
import { CalendarWeeks } from './calendar-weeks.tsx'
import { monthOf, shiftMonth, spanOf } from './months.ts'
import styles from './calendar.module.css'

const route = getRouteApi('/frame/lich')

/** What comes when, a month at a time, week by week. */
export function CalendarScreen() {
  const { t } = useTranslation('calendar')
  const { today } = useMe()
  const { thang: month = monthOf(today) } = route.useSearch()
  const { data, error, isPending, refetch } = useQuery({
    ...readCalendarOptions({ query: spanOf(month) }),
    placeholderData: keepPreviousData,
  })
  const [year, number] = month.split('-')
  const to = (other: string): string => (other === monthOf(today) ? '/lich' : `/lich?thang=${other}`)
  const step = (label: string, other: string) => (
    <Button component={AppLink} variant="default" href={to(other)}>
      {label}
    </Button>
  )
  return (
    <Page>
      <PageHead
        documentTitle={t('title')}
        title={t('month', { month: Number(number), year })}
        aside={
          <nav aria-label={t('months')} className={styles.months}>
            {step(t('previous'), shiftMonth(month, -1))}
            {month !== monthOf(today) && step(t('thisMonth'), monthOf(today))}
            {step(t('next'), shiftMonth(month, 1))}
          </nav>
        }
      />
      {isPending && <SkeletonRows rows={6} />}
      {error !== null && <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />}
      {data?.entries.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>}
      {data !== undefined && data.entries.length > 0 && <CalendarWeeks entries={data.entries} today={data.today} />}
    </Page>
  )
}
