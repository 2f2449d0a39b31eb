import { createRoute } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { notBuilt } from '../frame/not-built.tsx'

export const reviewRoutes = [
  createRoute({ getParentRoute: () => campaignRoute, path: 'so-ket', component: notBuilt('campaign') }),
] as const
