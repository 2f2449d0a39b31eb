import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'
import { readAllocationSearch } from '../allocation/allocation-search.ts'
import { readRegistrationSearch } from '../registration/registration-search.ts'
import { campaignRoute } from './campaign-route.ts'
import { validateReadingSearch } from './reading-search.ts'

export const campaignRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/phong-trao',
    component: lazyRouteComponent(() => import('./campaign-list.screen.tsx'), 'CampaignListScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/phong-trao/$campaignId/doc-van-ban',
    validateSearch: validateReadingSearch,
    component: lazyRouteComponent(() => import('./reading.screen.tsx'), 'ReadingScreen'),
  }),
] as const

export const campaignTabRoutes = [
  createRoute({
    getParentRoute: () => campaignRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../cascade/overview.screen.tsx'), 'OverviewScreen'),
  }),
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'chi-tieu',
    component: lazyRouteComponent(() => import('./contents.screen.tsx'), 'ContentsScreen'),
  }),
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'chi-tieu/giao',
    validateSearch: readAllocationSearch,
    component: lazyRouteComponent(() => import('../allocation/allocation.screen.tsx'), 'AllocationScreen'),
  }),
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'chi-tieu/dang-ky',
    validateSearch: readRegistrationSearch,
    component: lazyRouteComponent(() => import('../registration/registration.screen.tsx'), 'RegistrationScreen'),
  }),
] as const
