import { Reminders } from '@thidua/contract/follow-up'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, relationsToCampaign } from '../campaign/campaign.repository.ts'
import { nodeOf } from '../cascade/campaign-tree.repository.ts'
import { listReminders } from './reminders.queries.ts'

/** Who was urged about what, and what they answered. */
export function followUpRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/reminders',
    name: 'listReminders',
    summary: 'Đôn đốc đã gửi và đã nhận của một phong trào',
    params: Type.Object({ id: Id }),
    answer: Reminders,
    handle: async ({ tx, actor, params }) => {
      const campaign = await loadCampaign(tx, params.id)
      if ((await nodeOf(tx, campaign, actor.orgUnitId)) === undefined) throw new Refusal('record.not-found')
      return {
        reminders: await listReminders(tx, params.id, actor.orgUnitId, services.clock.today()),
        abilities: abilitiesOf(actor, ['follow-up.urge'], ['own', ...relationsToCampaign(actor, campaign)]),
      }
    },
  })
}
