import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readDocumentOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { campaignQuery } from './campaign.ts'
import { ReadingView } from './reading-view.tsx'

const route = getRouteApi('/frame/phong-trao/$campaignId/doc-van-ban')

/** Did it understand the paper? The page on the left, what was read from it on the right, until a person agrees. */
export function ReadingScreen() {
  const { t } = useTranslation('campaign')
  const { campaignId } = route.useParams()
  const campaign = useQuery(campaignQuery(campaignId))
  const documentId = campaign.data?.readingDocumentId ?? campaign.data?.legalBasis?.documentId
  const paper = useQuery({
    ...readDocumentOptions({ path: { id: documentId ?? '' } }),
    enabled: documentId !== undefined,
    staleTime: Infinity,
  })
  if (campaign.data !== undefined && campaign.data.status !== 'draft')
    return <Navigate to="/phong-trao/$campaignId/chi-tieu" params={{ campaignId }} replace />
  if (campaign.data !== undefined && (documentId === undefined || paper.data !== undefined))
    return <ReadingView key={campaignId} campaign={campaign.data} paper={paper.data ?? null} />
  const error = campaign.error ?? paper.error
  const retry = () => Promise.all([campaign.refetch(), paper.refetch()])
  return (
    <Page>
      {error === null ? (
        <SkeletonRows rows={8} />
      ) : (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={retry} />} />
      )}
    </Page>
  )
}
