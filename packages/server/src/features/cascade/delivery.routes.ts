import { BriefBody, DeliveryDetail, Done, RelayBody, Relayed } from '@thidua/contract/cascade'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign } from '../campaign/campaign.repository.ts'
import { readDelivery } from './delivery.queries.ts'
import { addFact, loadDelivery, relationsToDelivery } from './delivery.repository.ts'
import { relay } from './relay.ts'

const ById = Type.Object({ id: Id })

/** What the receiving unit does with a document: opens it, has it read, tells it at a meeting, passes it on. */
export function deliveryRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/deliveries/:id',
    name: 'readDelivery',
    summary: 'Một lượt gửi: ai trong đơn vị đã đọc',
    params: ById,
    answer: DeliveryDetail,
    handle: async ({ tx, actor, params }) =>
      readDelivery(tx, actor, await loadDelivery(tx, params.id), services.clock.today()),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/deliveries/:id/open',
    name: 'openDelivery',
    summary: 'Ghi nhận đơn vị đã mở văn bản',
    params: ById,
    answer: Done,
    handle: async ({ tx, actor, params, audit }) => {
      const delivery = await loadDelivery(tx, params.id)
      permit(actor, 'document.read', relationsToDelivery(actor, delivery))
      await addFact({ tx, actor, services }, delivery.id, 'opened')
      await audit({ action: 'document.open', subjectKind: 'delivery', subjectId: delivery.id })
      return { done: true }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/deliveries/:id/acknowledge',
    name: 'acknowledge',
    summary: 'Tôi xác nhận đã đọc văn bản',
    params: ById,
    answer: Done,
    handle: async ({ tx, actor, params, audit }) => {
      const delivery = await loadDelivery(tx, params.id)
      permit(actor, 'document.read', relationsToDelivery(actor, delivery))
      const rows = await tx
        .insertInto('read_receipt')
        .values({ delivery_id: delivery.id, person_id: actor.personId, at: services.clock.now() })
        .onConflict((conflict) => conflict.doNothing())
        .returning('person_id')
        .execute()
      if (rows.length === 0) throw new Refusal('cascade.already-read')
      await audit({ action: 'document.acknowledge', subjectKind: 'delivery', subjectId: delivery.id })
      return { done: true }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/deliveries/:id/brief',
    name: 'recordBriefing',
    summary: 'Quán triệt tại cuộc họp',
    params: ById,
    body: BriefBody,
    answer: Done,
    handle: async ({ tx, actor, params, body, audit }) => {
      const delivery = await loadDelivery(tx, params.id)
      permit(actor, 'document.relay', relationsToDelivery(actor, delivery))
      const members = await tx
        .selectFrom('membership')
        .select('person_id')
        .where('org_unit_id', '=', actor.orgUnitId)
        .where('person_id', 'in', body.personIds)
        .execute()
      if (new Set(members.map((row) => row.person_id)).size !== body.personIds.length)
        throw new Refusal('cascade.nobody-briefed')
      await addFact({ tx, actor, services }, delivery.id, 'briefed', body)
      await audit({
        action: 'document.brief',
        subjectKind: 'delivery',
        subjectId: delivery.id,
        detail: { heldOn: body.heldOn, present: body.personIds.length },
      })
      return { done: true }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/deliveries/:id/relay',
    name: 'relay',
    summary: 'Chuyển tiếp cho đơn vị trực thuộc bằng văn bản triển khai',
    params: ById,
    body: RelayBody,
    answer: Relayed,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const delivery = await loadDelivery(tx, params.id)
      const permitted = permit(actor, 'document.relay', relationsToDelivery(actor, delivery))
      const campaign = await loadCampaign(tx, delivery.campaign_id)
      const done = await relay({ tx, actor, services }, permitted, {
        campaign,
        deliveryId: delivery.id,
        letter: body.letter,
        orgUnitIds: body.orgUnitIds,
      })
      await audit({
        action: 'document.relay',
        subjectKind: 'delivery',
        subjectId: delivery.id,
        detail: { letterId: done.letterId, delivered: done.delivered },
      })
      return done
    },
  })
}
