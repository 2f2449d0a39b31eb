import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'so-ket',
    component: lazyRouteComponent(() => import('./review-list.screen.tsx'), 'ReviewListScreen'),
  }),
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'so-ket/$reviewId',
    component: lazyRouteComponent(() => import('./review.screen.tsx'), 'ReviewScreen'),
  }),
] as const
