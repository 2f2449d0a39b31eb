import { createRoute } from '@tanstack/react-router'
import { notBuilt } from '../frame/not-built.tsx'
import { frameRoute } from '../frame/root-route.tsx'

export const reportRoutes = [
  createRoute({ getParentRoute: () => frameRoute, path: '/bao-cao', component: notBuilt('reports') }),
] as const
