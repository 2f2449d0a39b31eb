import { createRouter } from '@tanstack/react-router'
import { calendarRoutes } from './calendar/calendar.routes.ts'
import { campaignRoutes, campaignTabRoutes } from './campaign/campaign.routes.ts'
import { campaignRoute } from './campaign/campaign-route.ts'
import { cascadeRoutes } from './cascade/cascade.routes.ts'
import { commendationRoutes } from './commendation/commendation.routes.ts'
import { documentRoutes } from './document/document.routes.ts'
import { followUpRoutes } from './follow-up/follow-up.routes.ts'
import { frameRoute, rootRoute } from './frame/root-route.tsx'
import { indicatorRoutes } from './indicator/indicator.routes.ts'
import { kitRoutes } from './kit/kit.routes.ts'
import { orgUnitRoutes } from './org-unit/org-unit.routes.ts'
import { quickRoutes } from './report/quick/quick.routes.ts'
import { reportRoutes } from './report/report.routes.ts'
import { reviewRoutes } from './review/review.routes.ts'
import { sessionFrameRoutes, sessionRoutes } from './session/session.routes.ts'
import { standingRoutes, wallRoutes } from './standing/standing.routes.ts'
import { todayRoutes } from './today/today.routes.ts'

const routeTree = rootRoute.addChildren([
  ...sessionRoutes,
  ...kitRoutes,
  ...wallRoutes,
  frameRoute.addChildren([
    ...todayRoutes,
    ...documentRoutes,
    ...campaignRoutes,
    ...indicatorRoutes,
    campaignRoute.addChildren([
      ...campaignTabRoutes,
      ...cascadeRoutes,
      ...standingRoutes,
      ...followUpRoutes,
      ...reviewRoutes,
      ...commendationRoutes,
    ]),
    ...quickRoutes,
    ...reportRoutes,
    ...calendarRoutes,
    ...orgUnitRoutes,
    ...sessionFrameRoutes,
  ]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
