import {
  DeliverBody,
  Delivered,
  Done,
  Reach,
  Recipients,
  ReminderAnswerBody,
  UrgeBody,
  Urged,
} from '@thidua/contract/cascade'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, relationsToCampaign } from '../campaign/campaign.repository.ts'
import { nodeOf } from './campaign-tree.repository.ts'
import { undoOf } from '../follow-up/add-reminders.ts'
import { deliver } from './deliver.ts'
import { readReach } from './reach.queries.ts'
import { proposeFor } from './recipients.queries.ts'
import { answerReminder, urge, withdrawReminders } from './urge.ts'

const ById = Type.Object({ id: Id })
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** The document goes down the tree; everybody above sees how far it came. */
export function cascadeRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/recipients',
    name: 'proposeRecipients',
    summary: 'Đề xuất nơi gửi văn bản phong trào',
    params: ById,
    answer: Recipients,
    handle: async ({ tx, actor, params }) => {
      const campaign = await loadCampaign(tx, params.id)
      const node = await nodeOf(tx, campaign, actor.orgUnitId)
      if (node === undefined) throw new Refusal('record.not-found')
      return { fromUnitId: node.org_unit_id, ...(await proposeFor(tx, campaign, node, services.clock.today())) }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/deliver',
    name: 'deliver',
    summary: 'Gửi văn bản phong trào đến các đơn vị',
    params: ById,
    body: DeliverBody,
    answer: Delivered,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const relations = relationsToCampaign(actor, campaign)
      const permitted = permit(actor, 'document.deliver', relations.includes('campaign-lead') ? ['own'] : relations)
      const delivered = await deliver({ tx, actor, services }, permitted, {
        campaign,
        orgUnitIds: body.orgUnitIds,
        letterId: null,
      })
      await audit({ action: 'document.deliver', subjectKind: 'campaign', subjectId: params.id, detail: { delivered } })
      return { delivered }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/reach',
    name: 'readReach',
    summary: 'Tiếp nhận, quán triệt: ai đã nhận, đã đọc, ai chưa phản hồi',
    params: ById,
    answer: Reach,
    handle: async ({ tx, actor, params }) => {
      const campaign = await loadCampaign(tx, params.id)
      const node = await nodeOf(tx, campaign, actor.orgUnitId)
      if (node === undefined) throw new Refusal('record.not-found')
      return {
        rows: await readReach(tx, params.id, node, services.clock.today()),
        abilities: abilitiesOf(
          actor,
          ['follow-up.urge', 'document.deliver', 'document.relay'],
          ['own', ...relationsToCampaign(actor, campaign)],
        ),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/urge',
    name: 'urge',
    summary: 'Đôn đốc các đơn vị',
    params: ById,
    body: UrgeBody,
    answer: Urged,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const permitted = permit(actor, 'follow-up.urge', ['own', ...relationsToCampaign(actor, campaign)])
      const reminderIds = await urge({ tx, actor, services }, permitted, { campaign, ...body })
      await audit({
        action: 'follow-up.urge',
        subjectKind: 'campaign',
        subjectId: params.id,
        detail: { about: body.about, units: reminderIds.length },
      })
      return { reminderIds, undo: undoOf(reminderIds) }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reminders/withdraw',
    name: 'withdrawReminders',
    summary: 'Hoàn tác đôn đốc vừa gửi',
    query: Type.Object({ ids: Type.String({ maxLength: 80_000, pattern: `^${UUID}(,${UUID})*$` }) }),
    answer: Done,
    handle: async ({ tx, actor, query, audit }) => {
      const permitted = permit(actor, 'follow-up.urge', ['own'])
      await withdrawReminders({ tx, actor, services }, permitted, query.ids.split(','))
      await audit({ action: 'follow-up.withdraw', subjectKind: 'org-unit', subjectId: actor.orgUnitId })
      return { done: true }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reminders/:id/answer',
    name: 'answerReminder',
    summary: 'Trả lời đôn đốc',
    params: ById,
    body: ReminderAnswerBody,
    answer: Done,
    handle: async ({ tx, actor, params, body, audit }) => {
      await answerReminder({ tx, actor, services }, params.id, body.answer)
      await audit({ action: 'follow-up.answer', subjectKind: 'reminder', subjectId: params.id, detail: body })
      return { done: true }
    },
  })
}
