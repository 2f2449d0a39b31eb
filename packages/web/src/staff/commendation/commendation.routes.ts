import { createRoute } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { notBuilt } from '../frame/not-built.tsx'

export const commendationRoutes = [
  createRoute({ getParentRoute: () => campaignRoute, path: 'khen-thuong', component: notBuilt('campaign') }),
] as const
