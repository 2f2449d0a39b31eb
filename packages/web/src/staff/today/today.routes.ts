import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'

export const todayRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/hom-nay', replace: true })
    },
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/hom-nay',
    component: lazyRouteComponent(() => import('./today.screen.tsx'), 'TodayScreen'),
  }),
] as const
