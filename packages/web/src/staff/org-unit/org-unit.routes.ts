import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'
import { readClusterSearch } from './clusters/cluster-search.ts'
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
    path: '/don-vi/cum-khoi',
    validateSearch: readClusterSearch,
    component: lazyRouteComponent(() => import('./clusters/clusters.screen.tsx'), 'ClustersScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/don-vi/$id',
    validateSearch: readUnitSearch,
    component: lazyRouteComponent(() => import('./org-unit.screen.tsx'), 'OrgUnitScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/don-vi/$id/ban-do',
    component: lazyRouteComponent(() => import('./map.screen.tsx'), 'UnitMapScreen'),
  }),
] as const
