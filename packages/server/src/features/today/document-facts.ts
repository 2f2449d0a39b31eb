import { deliveryState } from '@thidua/domain/cascade/status'
import { waitingDelivery } from '@thidua/domain/follow-up/waiting'
import type { WaitingFact } from '@thidua/domain/follow-up/today'
import { addDays, dateInVietnam, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { factsOf } from '../cascade/delivery.repository.ts'
import type { PlacedFact } from './today.presenter.ts'

/** A document is registered on the day it comes, the next working day at the latest (Decree 30/2020/NĐ-CP, Article 4). */
const DAYS_TO_REGISTER = 1

const titleOf = (row: { document_type: string | null; symbol: string | null; subject: string | null }): string =>
  [row.document_type, row.symbol].filter((part) => part !== null).join(' ') || (row.subject ?? '')

/** Papers that wait: to be entered in the book, read, told on. */
export async function documentFacts(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  const may = abilitiesOf(actor, ['document.register', 'document.relay', 'document.read'], ['own', 'receiver'])
  return [...(await arrived(tx, actor, may, today)), ...(await takenIn(tx, actor, may))]
}

async function arrived(tx: Tx, actor: Actor, may: readonly string[], today: PlainDate): Promise<PlacedFact[]> {
  const rows = await tx
    .selectFrom('delivery as d')
    .innerJoin('official_document as o', 'o.id', 'd.document_id')
    .select(['d.id', 'd.document_id', 'd.campaign_id', 'd.delivered_at', 'o.document_type', 'o.symbol', 'o.subject'])
    .where('d.to_unit_id', '=', actor.orgUnitId)
    .execute()
  const facts = await factsOf(tx, rows)
  const officers = await tx
    .selectFrom('membership')
    .select('person_id')
    .where('org_unit_id', '=', actor.orgUnitId)
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))
    .execute()
  const children = await tx
    .selectFrom('org_unit_link')
    .select('id')
    .where('superior_id', '=', actor.orgUnitId)
    .where('kind', '=', 'parent')
    .where('valid_to', 'is', null)
    .execute()
  return rows.flatMap((row): PlacedFact[] => {
    const state = deliveryState(facts.get(row.id) ?? [])
    const document = titleOf(row)
    const registerBy = addDays(dateInVietnam(row.delivered_at), DAYS_TO_REGISTER)
    const waiting = waitingDelivery(
      { deliveryId: row.id, params: { document }, registerBy, state },
      {
        personId: actor.personId,
        registers: may.includes('document.register'),
        hasToRead: may.includes('document.read'),
      },
      today,
    )
    const link = `/van-ban/${row.document_id}`
    const placed = waiting.map((fact): PlacedFact => ({
      fact,
      place:
        fact.kind === 'document-unread'
          ? { link, onTheSpot: { acknowledge: { href: `/api/deliveries/${row.id}/acknowledge` } } }
          : { link },
    }))
    const more = (kind: WaitingFact['kind'], params: WaitingFact['params'], to: string): PlacedFact => ({
      fact: { kind, subjectId: row.id, params: { document, ...params }, dueOn: null, waitsForOthers: false },
      place: { link: to },
    })
    const isIn = state.registeredAt !== null || state.relayedAt !== null
    if (isIn && state.relayedAt === null && children.length > 0 && may.includes('document.relay'))
      placed.push(more('document-unrelayed', { count: children.length }, `/phong-trao/${row.campaign_id}/chuyen-tiep`))
    const read = officers.filter(
      (one) => state.acknowledgedBy.has(one.person_id) || state.briefed.has(one.person_id),
    ).length
    if (isIn && read < officers.length && may.includes('document.relay'))
      placed.push(more('readers-missing', { count: officers.length - read, read, all: officers.length }, link))
    return placed
  })
}

/** What the clerk took in and has not entered in the book; the papers of one file wait as one. */
async function takenIn(tx: Tx, actor: Actor, may: readonly string[]): Promise<PlacedFact[]> {
  if (!may.includes('document.register')) return []
  const rows = await tx
    .selectFrom('official_document as o')
    .leftJoin('register_entry as e', (join) =>
      join.onRef('e.document_id', '=', 'o.id').on('e.org_unit_id', '=', actor.orgUnitId),
    )
    .select(['o.id', 'o.document_type', 'o.symbol', 'o.subject'])
    .where('o.holder_id', '=', actor.orgUnitId)
    .where('o.direction', '=', 'incoming')
    .where('o.arrived_with_id', 'is', null)
    .where('e.id', 'is', null)
    .execute()
  return rows.map((row) => ({
    fact: {
      kind: 'document-unregistered',
      subjectId: row.id,
      params: { document: titleOf(row) },
      dueOn: null,
      waitsForOthers: false,
    },
    place: { link: `/van-ban/${row.id}` },
  }))
}
