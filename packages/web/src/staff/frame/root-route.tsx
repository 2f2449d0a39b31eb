import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { requireSession } from '../session/require-session.ts'
import { NotFound } from './not-found.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { ScreenError } from './screen-error.tsx'

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <OfflineBanner />
      <Outlet />
    </>
  ),
  notFoundComponent: NotFound,
  errorComponent: ScreenError,
})

/** Parent of every screen that needs a signed-in person. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: requireSession,
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
  errorComponent: ScreenError,
})
