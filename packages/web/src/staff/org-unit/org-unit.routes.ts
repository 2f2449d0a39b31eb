import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'
import { readListSearch, readUnitSearch } from './org-unit-search.ts'

export const orgUnitRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/don-vi',
    validateSearch: readListSearch,
    component: lazyRouteComponent(() => import('./org-units.screen.tsx'), 'OrgUnitsScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/don-vi/$id',
    validateSearch: readUnitSearch,
    component: lazyRouteComponent(() => import('./org-unit.screen.tsx'), 'OrgUnitScreen'),
  }),
] as const
