import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../frame/root-route.tsx'

/** Every component of the kit with named examples; linked from nowhere, held accessible by the browser journeys. */
export const kitRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bo-mau',
    component: lazyRouteComponent(() => import('./kit.screen.tsx'), 'KitScreen'),
  }),
] as const
