import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal, type Finding } from '@thidua/domain/kernel/refusal'
import { checkArrival } from '@thidua/domain/registry/arrival'
import { numberFor } from '@thidua/domain/registry/numbering'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { lockBook } from './registry.repository.ts'

interface Input {
  readonly documentId: string
  readonly number: string | undefined
  readonly arrivedOn: string
  readonly forwardedTo: string | undefined
  readonly note: string | undefined
}

/**
 * Enters a document into the acting unit's incoming book. The book is locked until the entry stands, so that its numbers
 * have no gap however many register at once.
 * @throws Refusal registry.*
 */
export async function registerDocument(
  deps: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'document.register'>,
  input: Input,
): Promise<{ number: string; findings: Finding[] }> {
  const { tx, actor, services } = deps
  const document = await tx
    .selectFrom('official_document')
    .select('issued_on')
    .where('id', '=', input.documentId)
    .executeTakeFirst()
  if (document === undefined) throw new Refusal('record.not-found')
  const arrivedOn = plainDate(input.arrivedOn)
  const findings = checkArrival({
    arrivedOn,
    issuedOn: document.issued_on as PlainDate | null,
    today: services.clock.today(),
  })
  const book = await lockBook(tx, services.newId, {
    orgUnitId: actor.orgUnitId,
    kind: 'incoming',
    year: Number(arrivedOn.slice(0, 4)),
  })
  const before = await tx
    .selectFrom('register_entry')
    .select('number_text')
    .where('org_unit_id', '=', actor.orgUnitId)
    .where('document_id', '=', input.documentId)
    .executeTakeFirst()
  if (before !== undefined) throw new Refusal('registry.registered-already', { number: before.number_text })
  const keptBy = book.kept_by as 'ours' | 'elsewhere'
  const number = numberFor(keptBy, { lastNumber: book.last_number, typed: input.number ?? null })
  if (keptBy === 'ours')
    await tx
      .updateTable('document_book')
      .set({ last_number: Number(number) })
      .where('id', '=', book.id)
      .execute()
  await tx
    .insertInto('register_entry')
    .values({
      id: services.newId(),
      book_id: book.id,
      document_id: input.documentId,
      org_unit_id: actor.orgUnitId,
      number_text: number,
      our_number: keptBy === 'ours' ? Number(number) : null,
      registered_on: arrivedOn,
      forwarded_to: input.forwardedTo ?? null,
      note: input.note ?? null,
      registered_by: actor.personId,
      registered_at: services.clock.now(),
    })
    .execute()
  await noteOnDelivery(deps, input.documentId, { number, on: arrivedOn })
  return { number, findings }
}

/** Registering is also a sign of life on the delivery that brought the document. */
async function noteOnDelivery(
  deps: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  documentId: string,
  entry: { number: string; on: string },
): Promise<void> {
  const { tx, actor, services } = deps
  const deliveries = await tx
    .selectFrom('delivery')
    .select('id')
    .where('to_unit_id', '=', actor.orgUnitId)
    .where((eb) => eb.or([eb('document_id', '=', documentId), eb('letter_id', '=', documentId)]))
    .execute()
  for (const delivery of deliveries)
    await tx
      .insertInto('delivery_fact')
      .values({
        id: services.newId(),
        delivery_id: delivery.id,
        kind: 'registered',
        at: services.clock.now(),
        person_id: actor.personId,
        detail: JSON.stringify(entry),
      })
      .execute()
}
