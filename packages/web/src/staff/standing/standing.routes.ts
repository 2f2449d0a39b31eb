import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
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
