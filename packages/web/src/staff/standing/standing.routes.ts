import { createRoute } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { notBuilt } from '../frame/not-built.tsx'

export const standingRoutes = [
  createRoute({ getParentRoute: () => campaignRoute, path: 'so-lieu', component: notBuilt('campaign') }),
] as const
