import { createRoute } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { notBuilt } from '../frame/not-built.tsx'

export const followUpRoutes = [
  createRoute({ getParentRoute: () => campaignRoute, path: 'don-doc', component: notBuilt('campaign') }),
] as const
