import type { TypedApp } from '../http/typed-app.ts'
import type { Services } from '../services.ts'
import { allocationRoutes } from './allocation/allocation.routes.ts'
import { calendarRoutes } from './calendar/calendar.routes.ts'
import { campaignRoutes } from './campaign/campaign.routes.ts'
import { targetRoutes } from './campaign/target.routes.ts'
import { cascadeRoutes } from './cascade/cascade.routes.ts'
import { deliveryRoutes } from './cascade/delivery.routes.ts'
import { demandRoutes } from './demand/demand.routes.ts'
import { figureAnswerRoutes } from './figure-answer/figure-answer.routes.ts'
import { followUpRoutes } from './follow-up/follow-up.routes.ts'
import { indicatorRoutes } from './indicator/indicator.routes.ts'
import { healthRoutes } from './health/health.routes.ts'
import { clusterRoutes } from './org-unit/cluster.routes.ts'
import { mapTileRoutes } from './org-unit/map-tiles.routes.ts'
import { orgUnitRoutes } from './org-unit/org-unit.routes.ts'
import { peopleRoutes } from './people/people.routes.ts'
import { quickRequestActRoutes } from './quick-request/quick-request-acts.routes.ts'
import { quickRequestRoutes } from './quick-request/quick-request.routes.ts'
import { reviewRoutes } from './review/review.routes.ts'
import { portalRoutes } from './portal/portal.routes.ts'
import { publicationRoutes } from './publication/publication.routes.ts'
import { intakeRoutes } from './registry/intake.routes.ts'
import { registryRoutes } from './registry/registry.routes.ts'
import { registrationPaperRoutes } from './registration/registration-paper.routes.ts'
import { registrationRoutes } from './registration/registration.routes.ts'
import { reportActRoutes } from './report/report-acts.routes.ts'
import { reportRoutes } from './report/report.routes.ts'
import { sessionRoutes } from './session/session.routes.ts'
import { todayRoutes } from './today/today.routes.ts'
import { setupRoutes } from './setup/setup.routes.ts'
import { verificationRoutes } from './verification/verification.routes.ts'
import { standingRoutes } from './standing/standing.routes.ts'

/** Every feature, in the order in which the data flows. */
export function registerFeatures(app: TypedApp, services: Services): void {
  healthRoutes(app, services)
  setupRoutes(app, services)
  sessionRoutes(app, services)
  todayRoutes(app, services)
  orgUnitRoutes(app, services)
  clusterRoutes(app, services)
  mapTileRoutes(app, services)
  peopleRoutes(app, services)
  registryRoutes(app, services)
  intakeRoutes(app, services)
  indicatorRoutes(app, services)
  campaignRoutes(app, services)
  targetRoutes(app, services)
  cascadeRoutes(app, services)
  deliveryRoutes(app, services)
  demandRoutes(app, services)
  allocationRoutes(app, services)
  registrationRoutes(app, services)
  registrationPaperRoutes(app, services)
  reportRoutes(app, services)
  reportActRoutes(app, services)
  verificationRoutes(app, services)
  figureAnswerRoutes(app, services)
  quickRequestRoutes(app, services)
  quickRequestActRoutes(app, services)
  standingRoutes(app, services)
  reviewRoutes(app, services)
  publicationRoutes(app, services)
  portalRoutes(app, services)
  followUpRoutes(app, services)
  calendarRoutes(app, services)
}
