import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { CampaignHead } from './campaign-head.tsx'
import { CampaignTabs } from './campaign-tabs.tsx'
import { campaignQuery } from './campaign.ts'

const route = getRouteApi('/frame/phong-trao/$campaignId')

/** What stays while one goes from part to part of a campaign. A draft has one part only: the reading of its paper. */
export function CampaignLayout() {
  const { t } = useTranslation('campaign')
  const { campaignId } = route.useParams()
  const { data, error, refetch } = useQuery(campaignQuery(campaignId))
  if (data === undefined)
    return (
      <Page>
        {error === null ? (
          <SkeletonRows rows={8} />
        ) : (
          <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
        )}
      </Page>
    )
  if (data.status === 'draft')
    return <Navigate to="/phong-trao/$campaignId/doc-van-ban" params={{ campaignId }} replace />
  return (
    <>
      <CampaignHead campaign={data} />
      <CampaignTabs campaignId={campaignId} />
      <Outlet />
    </>
  )
}
