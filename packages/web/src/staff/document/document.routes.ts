import { createRoute } from '@tanstack/react-router'
import { notBuilt } from '../frame/not-built.tsx'
import { frameRoute } from '../frame/root-route.tsx'

export const documentRoutes = [
  createRoute({ getParentRoute: () => frameRoute, path: '/van-ban', component: notBuilt('documents') }),
] as const
