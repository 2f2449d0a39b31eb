import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { reportQuery } from '../report.ts'
import { useFreshOrKept } from '../../offline/use-fresh-or-kept.ts'
import { EntryForm } from './entry-form.tsx'

const route = getRouteApi('/frame/bao-cao/$periodId')

/** One report, from the letter that demands it to its sending. */
export function EntryScreen() {
  const { t } = useTranslation('report')
  const { periodId } = route.useParams()
  const query = useQuery(reportQuery(periodId))
  const { data, error, refetch } = query
  const isReady = useFreshOrKept(query)
  if (data !== undefined && isReady) return <EntryForm key={`${periodId}/${data.reporter.id}`} form={data} />
  return (
    <Page>
      {error === null || data !== undefined ? (
        <SkeletonRows rows={8} />
      ) : (
        <ErrorNotice title={t('entry.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
    </Page>
  )
}
