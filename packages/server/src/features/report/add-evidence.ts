import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Permit } from '../../http/permit.ts'
import { loadSheet } from './report-sheet.ts'
import { lockDraft, type Deps, type PeriodRecord } from './report.repository.ts'

interface NewEvidence {
  readonly draftId: string
  readonly targetId: string | null
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly fileName: string
}

/** Ties a kept file to a report, to one of its targets or to the whole. @throws Refusal report.not-a-duty */
export async function addEvidence(
  { tx, actor, services }: Deps,
  _permit: Permit<'report.edit'>,
  period: PeriodRecord,
  input: NewEvidence,
): Promise<string> {
  const draft = await lockDraft(tx, input.draftId)
  const { rows } = await loadSheet(tx, period, draft.reporter_unit_id)
  if (input.targetId !== null && !rows.some((row) => row.target.id === input.targetId))
    throw new Refusal('report.not-a-duty')
  await tx
    .insertInto('stored_file')
    .values({ sha256: input.sha256, bytes: String(input.bytes), media_type: input.mediaType })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const id = services.newId()
  await tx
    .insertInto('evidence')
    .values({
      id,
      draft_id: input.draftId,
      target_id: input.targetId,
      sha256: input.sha256,
      file_name: input.fileName,
      added_at: services.clock.now(),
      added_by: actor.personId,
    })
    .execute()
  return id
}
