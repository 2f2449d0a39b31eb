import { createRoute } from '@tanstack/react-router'
import { notBuilt } from '../frame/not-built.tsx'
import { frameRoute } from '../frame/root-route.tsx'

export const orgUnitRoutes = [
  createRoute({ getParentRoute: () => frameRoute, path: '/don-vi', component: notBuilt('orgUnits') }),
] as const
