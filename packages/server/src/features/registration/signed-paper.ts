import type { Permit } from '../../http/permit.ts'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Services } from '../../services.ts'
import type { RegistrationRecord } from './registration.repository.ts'

interface SignedPaper {
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly fileName: string
}

/** Ties the signed giao ước, a scan or a signed PDF, to the version that it sets on paper. @returns its id */
export async function attachSigned(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'pledge.register'>,
  registration: RegistrationRecord,
  file: SignedPaper,
): Promise<string> {
  await tx
    .insertInto('stored_file')
    .values({ sha256: file.sha256, bytes: String(file.bytes), media_type: file.mediaType })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const id = services.newId()
  await tx
    .insertInto('registration_file')
    .values({
      id,
      registration_id: registration.id,
      sha256: file.sha256,
      file_name: file.fileName,
      added_at: services.clock.now(),
      added_by: actor.personId,
    })
    .execute()
  return id
}
