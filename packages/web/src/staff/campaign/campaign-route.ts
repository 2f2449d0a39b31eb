import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'

/** Parent of the parts of one campaign. */
export const campaignRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/phong-trao/$campaignId',
  component: lazyRouteComponent(() => import('./campaign-layout.tsx'), 'CampaignLayout'),
})
