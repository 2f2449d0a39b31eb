import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { insertIntake } from './intake.repository.ts'
import type { PreparedFiles } from './prepare-files.ts'
import { receiveDocument, type ReceivedDocument } from './receive-document.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId' | 'jobs'>
}

/** Takes in what was read, or asks for it to be read; the job is sent in this transaction. */
export async function receiveFiles(
  deps: Deps,
  allowed: Permit<'document.receive'>,
  prepared: PreparedFiles,
): Promise<{ documents: ReceivedDocument[]; intake: { id: string; pageCount: number } | null }> {
  if (prepared.state === 'read') return { documents: await receiveDocument(deps, allowed, prepared.read), intake: null }
  const { tx, actor, services } = deps
  const id = services.newId()
  const receivedAt = services.clock.now()
  await insertIntake(tx, { id, orgUnitId: actor.orgUnitId, receivedBy: actor.personId, receivedAt }, prepared.waiting)
  await services.jobs.send(tx, 'read-intake', { intakeId: id })
  return { documents: [], intake: { id, pageCount: prepared.waiting.pageCount } }
}

/** Asks that a file be read no further; the job notices after the page at hand and wipes the file. */
export async function cancelIntake(
  { tx, actor, services }: Deps,
  _permit: Permit<'document.receive'>,
  id: string,
): Promise<void> {
  const row = await tx
    .selectFrom('document_intake')
    .select(['cancelled_at', 'finished_at'])
    .where('id', '=', id)
    .where('org_unit_id', '=', actor.orgUnitId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  if (row.cancelled_at !== null || row.finished_at !== null) throw new Refusal('intake.ended-already')
  await tx.updateTable('document_intake').set({ cancelled_at: services.clock.now() }).where('id', '=', id).execute()
}
