import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../frame/root-route.tsx'
import { isMonth } from './months.ts'

export const calendarRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/lich',
    validateSearch: ({ thang }: Record<string, unknown>): { thang?: string } => (isMonth(thang) ? { thang } : {}),
    component: lazyRouteComponent(() => import('./calendar.screen.tsx'), 'CalendarScreen'),
  }),
] as const
