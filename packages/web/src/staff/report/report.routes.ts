import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'
import { readEntrySearch, readReportListSearch } from './report-search.ts'

export const reportRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao',
    validateSearch: readReportListSearch,
    component: lazyRouteComponent(() => import('./report-list.screen.tsx'), 'ReportListScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao/$periodId',
    validateSearch: readEntrySearch,
    component: lazyRouteComponent(() => import('./entry/entry.screen.tsx'), 'EntryScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao/$periodId/ve-don-vi',
    component: lazyRouteComponent(() => import('./answers/about-us.screen.tsx'), 'AboutUsScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao/$periodId/kiem-tra',
    component: lazyRouteComponent(() => import('./verify/verify.screen.tsx'), 'VerifyScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao/$periodId/$reporterId',
    component: lazyRouteComponent(() => import('./check/check.screen.tsx'), 'CheckScreen'),
  }),
] as const
