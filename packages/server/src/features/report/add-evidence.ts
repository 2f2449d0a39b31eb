import { Refusal } from '@thidua/domain/kernel/refusal'
import { piecesOf } from '@thidua/domain/report/evidence'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
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

/** What a unit has tied to its reports of any campaign, by content, the newest first. */
export async function keptEvidence(tx: Tx, reporterUnitId: string) {
  const rows = await tx
    .selectFrom('evidence as e')
    .innerJoin('report_draft as d', 'd.id', 'e.draft_id')
    .select(['e.id', 'e.sha256', 'e.file_name', 'e.added_at'])
    .where('d.reporter_unit_id', '=', reporterUnitId)
    .orderBy('e.id')
    .execute()
  return piecesOf(rows)
}

/**
 * Ties a piece that the same unit has sent before to another target or report; the content is kept and counted once. Where
 * it stands already nothing is added.
 * @throws Refusal report.not-a-duty | record.not-found when the piece is not the unit's own
 */
export async function reuseEvidence(
  deps: Deps,
  permitted: Permit<'report.edit'>,
  period: PeriodRecord,
  input: { readonly draftId: string; readonly evidenceId: string; readonly targetId: string | null },
): Promise<{ id: string; sha256: string }> {
  const { tx } = deps
  const draft = await lockDraft(tx, input.draftId)
  const piece = await tx
    .selectFrom('evidence as e')
    .innerJoin('report_draft as d', 'd.id', 'e.draft_id')
    .innerJoin('stored_file as s', 's.sha256', 'e.sha256')
    .select(['e.sha256', 'e.file_name', 's.bytes', 's.media_type'])
    .where('e.id', '=', input.evidenceId)
    .where('d.reporter_unit_id', '=', draft.reporter_unit_id)
    .executeTakeFirst()
  if (piece === undefined) throw new Refusal('record.not-found')
  const { sha256, file_name: fileName, media_type: mediaType } = piece
  const standing = await tx
    .selectFrom('evidence')
    .select('id')
    .where('draft_id', '=', input.draftId)
    .where('sha256', '=', sha256)
    .where(sql<boolean>`target_id is not distinct from ${input.targetId}::uuid`)
    .executeTakeFirst()
  if (standing !== undefined) return { id: standing.id, sha256 }
  const file = { sha256, fileName, mediaType, bytes: Number(piece.bytes) }
  return { id: await addEvidence(deps, permitted, period, { ...input, ...file }), sha256 }
}
