import type { DeliveryFact } from '@thidua/domain/cascade/status'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import type { Actor } from '../../http/actor.ts'
import type { Services } from '../../services.ts'

export type DeliveryRecord = Selectable<Tables['delivery']>

/** @throws Refusal record.not-found */
export async function loadDelivery(tx: Tx, id: string): Promise<DeliveryRecord> {
  const row = await tx.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

export const relationsToDelivery = (actor: Actor, delivery: DeliveryRecord): Relation[] =>
  delivery.to_unit_id === actor.orgUnitId ? ['own', 'receiver'] : []

export async function addFact(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  deliveryId: string,
  kind: 'opened' | 'relayed' | 'briefed' | 'urged',
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tx
    .insertInto('delivery_fact')
    .values({
      id: services.newId(),
      delivery_id: deliveryId,
      kind,
      at: services.clock.now(),
      person_id: actor.personId,
      detail: JSON.stringify(detail),
    })
    .execute()
}

/** The facts of some deliveries as the rule folds them: sending, what the unit did, and each person's reading. */
export async function factsOf(
  tx: Tx,
  deliveries: readonly Pick<DeliveryRecord, 'id' | 'delivered_at'>[],
): Promise<Map<string, DeliveryFact[]>> {
  const facts = new Map<string, DeliveryFact[]>(
    deliveries.map((one) => [one.id, [{ kind: 'delivered', at: one.delivered_at }]]),
  )
  const ids = [...facts.keys()]
  if (ids.length === 0) return facts
  const [rows, receipts] = await Promise.all([
    tx
      .selectFrom('delivery_fact')
      .select(['delivery_id', 'kind', 'at', 'detail'])
      .where('delivery_id', 'in', ids)
      .orderBy('id')
      .execute(),
    tx.selectFrom('read_receipt').selectAll().where('delivery_id', 'in', ids).execute(),
  ])
  for (const row of rows) {
    const list = facts.get(row.delivery_id)
    if (row.kind === 'briefed')
      list?.push({ kind: 'briefed', at: row.at, personIds: (row.detail as { personIds: string[] }).personIds })
    else if (row.kind === 'opened' || row.kind === 'registered' || row.kind === 'relayed')
      list?.push({ kind: row.kind, at: row.at })
  }
  for (const receipt of receipts)
    facts.get(receipt.delivery_id)?.push({ kind: 'acknowledged', at: receipt.at, personId: receipt.person_id })
  return facts
}
