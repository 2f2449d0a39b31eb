import {
  Registered,
  RegisterBody,
  Registration,
  RegistrationDue,
  RegistrationDueBody,
  RegistrationList,
  RegistrationQuery,
} from '@thidua/contract/registration'
import { AllocationSheetQuery } from '@thidua/contract/allocation'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, relationsToCampaign } from '../campaign/campaign.repository.ts'
import { seeNode } from '../standing/node-access.ts'
import { registerUnit } from './register-unit.ts'
import { readRegistration } from './registration.queries.ts'
import { relationsToUnit } from './relations-to-unit.ts'
import { readRegistrationsBeneath } from './registrations-beneath.queries.ts'

const ById = Type.Object({ id: Id })

/** A unit takes part with a value of its own for every target that it was given: đăng ký thi đua. */
export function registrationRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/registration',
    name: 'readRegistration',
    summary: 'Đăng ký thi đua của một đơn vị',
    params: ById,
    query: RegistrationQuery,
    answer: Registration,
    handle: async ({ tx, actor, params, query }) => {
      const campaign = await loadCampaign(tx, params.id)
      const orgUnitId = query.unit ?? actor.orgUnitId
      permit(actor, 'standing.view', await relationsToUnit(tx, actor, campaign, orgUnitId))
      const today = services.clock.today()
      const registration = await readRegistration(tx, { campaign, orgUnitId, today })
      const isOpen = registration.rows.length > 0 && (campaign.ends_on === null || today <= campaign.ends_on)
      const mine = orgUnitId === actor.orgUnitId && isOpen
      return {
        ...registration,
        abilities: abilitiesOf(actor, ['pledge.register', 'pledge.decide'], mine ? ['own'] : []),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/registrations',
    name: 'registerUnit',
    summary: 'Đăng ký thi đua: mức của đơn vị cho từng chỉ tiêu được giao',
    params: ById,
    body: RegisterBody,
    answer: Registered,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const relations = await relationsToUnit(tx, actor, campaign, actor.orgUnitId)
      const registered = await registerUnit(
        { tx, actor, services },
        permit(actor, 'pledge.register', relations),
        campaign,
        body,
      )
      await audit({
        action: 'pledge.register',
        subjectKind: 'registration',
        subjectId: registered.id,
        detail: { version: registered.version, targets: body.pledges.length },
      })
      return registered
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/registrations',
    name: 'listRegistrations',
    summary: 'Các đơn vị trực tiếp bên dưới đã và chưa đăng ký thi đua',
    params: ById,
    query: AllocationSheetQuery,
    answer: RegistrationList,
    handle: async ({ tx, actor, params, query }) => {
      const campaign = await loadCampaign(tx, params.id)
      const seen = await seeNode(tx, actor, campaign, query.node)
      const list = await readRegistrationsBeneath(tx, { campaign, seen, actor, today: services.clock.today() })
      const relations = relationsToCampaign(actor, campaign)
      return {
        ...list,
        abilities: [
          ...abilitiesOf(actor, ['follow-up.urge'], ['own', ...relations]),
          ...abilitiesOf(actor, ['target.allocate'], relations),
        ],
      }
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/campaigns/:id/registration-due',
    name: 'setRegistrationDue',
    summary: 'Đặt hạn đăng ký thi đua',
    params: ById,
    body: RegistrationDueBody,
    answer: RegistrationDue,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      permit(actor, 'target.allocate', relationsToCampaign(actor, campaign))
      const { dueOn } = body
      const { starts_on: from, ends_on: until } = campaign
      if (dueOn !== null && ((from !== null && dueOn < from) || (until !== null && dueOn > until)))
        throw new Refusal('registration.due-outside-campaign', { dueOn })
      await tx.updateTable('campaign').set({ registration_due_on: dueOn }).where('id', '=', campaign.id).execute()
      await audit({ action: 'registration.set-due', subjectKind: 'campaign', subjectId: campaign.id, detail: body })
      return { dueOn }
    },
  })
}
