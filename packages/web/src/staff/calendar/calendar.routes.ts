import { createRoute } from '@tanstack/react-router'
import { notBuilt } from '../frame/not-built.tsx'
import { frameRoute } from '../frame/root-route.tsx'

export const calendarRoutes = [
  createRoute({ getParentRoute: () => frameRoute, path: '/lich', component: notBuilt('calendar') }),
] as const
