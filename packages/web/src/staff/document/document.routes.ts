import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'
import { validateDocumentSearch, validateListSearch } from './document-search.ts'

export const documentRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/van-ban',
    validateSearch: validateListSearch,
    component: lazyRouteComponent(() => import('./document-list.screen.tsx'), 'DocumentListScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/van-ban/may-doc',
    component: lazyRouteComponent(() => import('./reader-report.screen.tsx'), 'ReaderReportScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/van-ban/$documentId',
    validateSearch: validateDocumentSearch,
    component: lazyRouteComponent(() => import('./document.screen.tsx'), 'DocumentScreen'),
  }),
] as const
