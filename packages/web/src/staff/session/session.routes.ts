import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute, rootRoute } from '../frame/root-route.tsx'

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: (search): { tiep?: string } => (isOwnAddress(search['tiep']) ? { tiep: search['tiep'] } : {}),
  component: lazyRouteComponent(() => import('./sign-in.screen.tsx'), 'SignInScreen'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/loi-moi/$token',
  component: lazyRouteComponent(() => import('./invitation.screen.tsx'), 'InvitationScreen'),
})

export const sessionRoutes = [
  signInRoute,
  invitationRoute,
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/thiet-lap',
    component: lazyRouteComponent(() => import('./setup.screen.tsx'), 'SetupScreen'),
  }),
] as const

export const sessionFrameRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/tai-khoan',
    component: lazyRouteComponent(() => import('../account/account.screen.tsx'), 'AccountScreen'),
  }),
] as const

/** Where to go after signing in: a path of this site, so that no link can lead a signed-in person elsewhere. */
function isOwnAddress(address: unknown): address is string {
  return typeof address === 'string' && /^\/(?![/\\])/.test(address)
}
