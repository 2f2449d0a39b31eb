import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { rootRoute } from '../frame/root-route.tsx'
import { requireSession } from '../session/require-session.ts'
import { readBoardSearch } from './board-search.ts'

export const standingRoutes = [
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'so-lieu',
    validateSearch: readBoardSearch,
    component: lazyRouteComponent(() => import('./board.screen.tsx'), 'BoardScreen'),
  }),
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'mo-ky',
    component: lazyRouteComponent(() => import('./demand/demand.screen.tsx'), 'DemandScreen'),
  }),
] as const

/** Outside the frame: a wall has no rail and no bar. */
export const wallRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/man-hinh/$campaignId',
    validateSearch: readBoardSearch,
    beforeLoad: requireSession,
    component: lazyRouteComponent(() => import('./wall/wall.screen.tsx'), 'WallScreen'),
  }),
] as const
