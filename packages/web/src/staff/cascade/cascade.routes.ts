import { createRoute } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { notBuilt } from '../frame/not-built.tsx'

export const cascadeRoutes = [
  createRoute({ getParentRoute: () => campaignRoute, path: 'tiep-nhan', component: notBuilt('campaign') }),
] as const
