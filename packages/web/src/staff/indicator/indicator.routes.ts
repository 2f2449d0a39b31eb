import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'
import { readIndicatorSearch } from './indicator-search.ts'

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/chi-tieu',
    validateSearch: readIndicatorSearch,
    component: lazyRouteComponent(() => import('./indicator-list.screen.tsx'), 'IndicatorListScreen'),
  }),
] as const
