import { getRouteApi, Outlet } from '@tanstack/react-router'
import { CampaignTabs } from './campaign-tabs.tsx'

const route = getRouteApi('/frame/phong-trao/$campaignId')

/** What stays while one goes from part to part of a campaign. */
export function CampaignLayout() {
  const { campaignId } = route.useParams()
  return (
    <>
      <CampaignTabs campaignId={campaignId} />
      <Outlet />
    </>
  )
}
