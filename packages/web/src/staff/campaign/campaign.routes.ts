import { createRoute } from '@tanstack/react-router'
import { notBuilt } from '../frame/not-built.tsx'
import { frameRoute } from '../frame/root-route.tsx'
import { campaignRoute } from './campaign-route.ts'

export const campaignRoutes = [
  createRoute({ getParentRoute: () => frameRoute, path: '/phong-trao', component: notBuilt('campaigns') }),
] as const

export const campaignTabRoutes = [
  createRoute({ getParentRoute: () => campaignRoute, path: '/', component: notBuilt('campaign') }),
  createRoute({ getParentRoute: () => campaignRoute, path: 'chi-tieu', component: notBuilt('campaign') }),
  createRoute({ getParentRoute: () => campaignRoute, path: 'ho-so', component: notBuilt('campaign') }),
] as const
