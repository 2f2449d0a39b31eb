import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { recipientSearch } from '../../cascade/recipients.ts'
import { frameRoute } from '../../frame/root-route.tsx'
import { readQuickListSearch } from './quick-search.ts'

export const quickRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao/nhanh',
    validateSearch: readQuickListSearch,
    component: lazyRouteComponent(() => import('./quick-list.screen.tsx'), 'QuickListScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao/nhanh/moi',
    validateSearch: recipientSearch,
    component: lazyRouteComponent(() => import('./ask.screen.tsx'), 'AskScreen'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/bao-cao/nhanh/$requestId',
    component: lazyRouteComponent(() => import('./quick.screen.tsx'), 'QuickScreen'),
  }),
] as const
