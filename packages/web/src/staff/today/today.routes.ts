import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'

/** `?vao-so=` opens the registering of one document beside the list. */
function todaySearch(search: Record<string, unknown>): { 'vao-so'?: string } {
  const documentId = search['vao-so']
  return typeof documentId === 'string' && documentId !== '' ? { 'vao-so': documentId } : {}
}

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
    validateSearch: todaySearch,
    component: lazyRouteComponent(() => import('./today.screen.tsx'), 'TodayScreen'),
  }),
] as const
