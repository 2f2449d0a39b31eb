import { relayTypeOf, type RelayType } from '@thidua/domain/cascade/relay-types'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Services } from '../../services.ts'
import { documentSearchKey } from './registry.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'

export interface Letter {
  /** What the office chose; else what the symbol names. */
  readonly documentType?: RelayType | undefined
  readonly symbol: string
  readonly issuedOn: string
  readonly subject: string
  readonly signer?: string | undefined
  readonly text?: string | undefined
}

/** Adds a letter, plan or other document that the acting unit issued in its own system, numbered and signed there. @returns its id */
export async function insertLetter(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  letter: Letter,
): Promise<string> {
  const id = services.newId()
  const documentType = letter.documentType ?? relayTypeOf(letter.symbol)
  const names = await nameOfUnits(tx, services.clock.today(), [actor.orgUnitId])
  await tx
    .insertInto('official_document')
    .values({
      id,
      holder_id: actor.orgUnitId,
      direction: 'outgoing',
      issuer_unit_id: actor.orgUnitId,
      issuer: names(actor.orgUnitId),
      symbol: letter.symbol,
      number: /^\d+/.exec(letter.symbol)?.[0] ?? null,
      document_type: documentType,
      issued_on: letter.issuedOn,
      subject: letter.subject,
      search_key: documentSearchKey({
        symbol: letter.symbol,
        type: documentType,
        subject: letter.subject,
        issuer: names(actor.orgUnitId),
      }),
      signer: letter.signer ?? null,
      received_at: services.clock.now(),
      received_by: actor.personId,
    })
    .execute()
  if (letter.text !== undefined && letter.text.trim() !== '')
    await tx
      .insertInto('document_text')
      .values({ id: services.newId(), document_id: id, version: 1, text: letter.text })
      .execute()
  return id
}
