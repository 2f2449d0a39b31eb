import type { ReportContent } from '@thidua/contract/report'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { refuseUnlessNow } from '@thidua/domain/report/status'
import type { Permit } from '../../http/permit.ts'
import { factsOf, stateOf } from './report-facts.ts'
import { cellKey, loadSheet } from './report-sheet.ts'
import {
  addFacts,
  findDraft,
  lockDraft,
  refuseNotOwed,
  type Deps,
  type DraftRecord,
  type PeriodRecord,
} from './report.repository.ts'

interface Saved {
  readonly draftId: string
  readonly version: number
  readonly savedAt: string
}

/**
 * Keeps what was typed, finished or not. Saving over a report that was sent begins its next revision.
 * @param version the version that was being edited; 0 for a report that was never saved
 * @throws Refusal record.changed-meanwhile | report.not-now | report.no-duty | report.not-a-duty | report.cell-twice
 */
export async function saveDraft(
  deps: Deps,
  _permit: Permit<'report.edit'>,
  period: PeriodRecord,
  input: { reporterUnitId: string; version: number; content: ReportContent },
): Promise<Saved> {
  const { tx } = deps
  await refuseStrangeCells(deps, period, input.reporterUnitId, input.content)
  const found = await findDraft(tx, period.id, input.reporterUnitId)
  if (found === undefined) return insertDraft(deps, period, input)
  const draft = await lockDraft(tx, found.id)
  const state = stateOf(await factsOf(tx, [draft.id]))
  const goesOn = state.status === 'none' || state.status === 'draft'
  refuseUnlessNow(state.status, goesOn ? 'edit' : 'amend')
  if (draft.version !== input.version) throw new Refusal('record.changed-meanwhile')
  const saved = await updateDraft(deps, draft, input.content)
  if (!goesOn) await addFacts(deps, { draftId: draft.id, kind: 'drafted', revision: state.revision + 1 })
  return saved
}

async function insertDraft(
  deps: Deps,
  period: PeriodRecord,
  input: { reporterUnitId: string; version: number; content: ReportContent },
): Promise<Saved> {
  const { tx, actor, services } = deps
  if (input.version !== 0) throw new Refusal('record.changed-meanwhile')
  const savedAt = services.clock.now()
  const row = await tx
    .insertInto('report_draft')
    .values({
      id: services.newId(),
      period_id: period.id,
      reporter_unit_id: input.reporterUnitId,
      content: JSON.stringify(input.content),
      saved_at: savedAt,
      saved_by: actor.personId,
    })
    .onConflict((conflict) => conflict.columns(['period_id', 'reporter_unit_id']).doNothing())
    .returning(['id', 'version'])
    .executeTakeFirst()
  // somebody else was the first to save
  if (row === undefined) throw new Refusal('record.changed-meanwhile')
  await addFacts(deps, { draftId: row.id, kind: 'drafted', revision: 1 })
  return { draftId: row.id, version: row.version, savedAt }
}

async function updateDraft({ tx, actor, services }: Deps, draft: DraftRecord, content: ReportContent): Promise<Saved> {
  const savedAt = services.clock.now()
  const version = draft.version + 1
  await tx
    .updateTable('report_draft')
    .set({ content: JSON.stringify(content), version, saved_at: savedAt, saved_by: actor.personId })
    .where('id', '=', draft.id)
    .execute()
  return { draftId: draft.id, version, savedAt }
}

async function refuseStrangeCells(deps: Deps, period: PeriodRecord, reporterUnitId: string, content: ReportContent) {
  const sheet = await loadSheet(deps.tx, period, reporterUnitId)
  if (!sheet.isOwed) await refuseNotOwed(deps.tx, period.campaign_id, reporterUnitId)
  const owed = new Set(sheet.rows.map((row) => `${row.target.id}/${row.subjectUnitId}`))
  const strange = content.figures.filter((cell) => !owed.has(`${cell.targetId}/${cell.subjectUnitId}`))
  if (strange.length > 0)
    throw new Refusal(
      'report.not-a-duty',
      {},
      strange.map((cell) => ({ path: cellKey(cell), code: 'report.not-a-duty', params: {} })),
    )
  if (new Set(content.figures.map(cellKey)).size < content.figures.length) throw new Refusal('report.cell-twice')
}
