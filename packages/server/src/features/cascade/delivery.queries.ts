import type { DeliveryDetail } from '@thidua/contract/cascade'
import { deliveryState, nextDeliveryActions } from '@thidua/domain/cascade/status'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { factsOf, relationsToDelivery, type DeliveryRecord } from './delivery.repository.ts'

/** One delivery as its receiver sees it: who of the unit has confirmed reading, who was told at a meeting. */
export async function readDelivery(
  tx: Tx,
  actor: Actor,
  delivery: DeliveryRecord,
  today: PlainDate,
): Promise<Static<typeof DeliveryDetail>> {
  const state = deliveryState((await factsOf(tx, [delivery])).get(delivery.id) ?? [])
  const receipts = await tx
    .selectFrom('read_receipt')
    .select(['person_id', 'at'])
    .where('delivery_id', '=', delivery.id)
    .execute()
  const readAt = new Map(receipts.map((row) => [row.person_id, row.at]))
  const people = await tx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.full_name'])
    .where('m.org_unit_id', '=', delivery.to_unit_id)
    .where('m.valid_from', '<=', today)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>', today)]))
    .orderBy('p.sort_key')
    .execute()
  const campaign = await tx
    .selectFrom('campaign')
    .select('title')
    .where('id', '=', delivery.campaign_id)
    .executeTakeFirstOrThrow()
  const names = await nameOfUnits(tx, today, [delivery.from_unit_id])
  const next: readonly string[] = nextDeliveryActions[state.status]
  return {
    id: delivery.id,
    campaignId: delivery.campaign_id,
    campaignTitle: campaign.title,
    documentId: delivery.document_id,
    letterId: delivery.letter_id,
    fromUnit: names(delivery.from_unit_id),
    deliveredOn: delivery.delivered_on,
    status: state.status,
    readByMe: readAt.has(actor.personId),
    readers: people.map((person) => ({
      personId: person.id,
      fullName: person.full_name,
      readAt: readAt.get(person.id) ?? null,
      briefed: state.briefed.has(person.id),
    })),
    abilities: abilitiesOf(
      actor,
      ['document.register', 'document.read', 'document.relay'],
      relationsToDelivery(actor, delivery),
    ).filter((one) => next.includes(one.replace('document.', ''))),
  }
}
