import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { recipientSearch } from './recipients.ts'
import { reachFilters, type ReachFilter } from './reach.ts'

function reachSearch({ loc }: Record<string, unknown>): { loc?: ReachFilter } {
  const filter = reachFilters.find((one) => one === loc)
  return filter === undefined ? {} : { loc: filter }
}

export const cascadeRoutes = [
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'tiep-nhan',
    validateSearch: reachSearch,
    component: lazyRouteComponent(() => import('./reach.screen.tsx'), 'ReachScreen'),
  }),
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'gui',
    validateSearch: recipientSearch,
    component: lazyRouteComponent(() => import('./deliver.screen.tsx'), 'DeliverScreen'),
  }),
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'chuyen-tiep',
    validateSearch: recipientSearch,
    component: lazyRouteComponent(() => import('./relay.screen.tsx'), 'RelayScreen'),
  }),
] as const
