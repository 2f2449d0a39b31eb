import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readReachOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { ReachFilters } from './reach-filters.tsx'
import { ReachSentence } from './reach-sentence.tsx'
import { ReachTable } from './reach-table.tsx'
import { SendButton } from './send-button.tsx'
import styles from './reach.module.css'

const route = getRouteApi('/frame/phong-trao/$campaignId/tiep-nhan')

/** Who has it, who read it, who is silent? */
export function ReachScreen() {
  const { t } = useTranslation('cascade')
  const { campaignId } = route.useParams()
  const { loc = 'tat-ca' } = route.useSearch()
  useDocumentTitle(t('reach.title'))
  const { data, error, isPending, refetch } = useQuery({
    ...readReachOptions({ path: { id: campaignId } }),
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  })
  if (isPending)
    return (
      <Page>
        <SkeletonRows rows={12} height={36} />
      </Page>
    )
  if (data === undefined)
    return (
      <Page>
        <ErrorNotice title={t('reach.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      </Page>
    )
  const send = <SendButton campaignId={campaignId} rows={data.rows} abilities={data.abilities} />
  return (
    <Page>
      {data.rows.length <= 1 ? (
        <EmptyState title={t('reach.empty.title')} action={send}>
          {t('reach.empty.body')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.head}>
            <ReachSentence rows={data.rows} />
            {send}
          </div>
          <ReachFilters campaignId={campaignId} rows={data.rows} chosen={loc} />
          <ReachTable
            key={loc}
            campaignId={campaignId}
            rows={data.rows}
            filter={loc}
            mayUrge={data.abilities.includes('follow-up.urge')}
          />
        </>
      )}
    </Page>
  )
}
