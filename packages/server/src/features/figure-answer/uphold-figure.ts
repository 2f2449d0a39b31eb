import { Refusal } from '@thidua/domain/kernel/refusal'
import { checkUpholding, type AnswerState } from '@thidua/domain/report/answer'
import type { Tx } from '../../db/database.ts'
import type { Permit } from '../../http/permit.ts'
import { factsOf } from '../report/report-facts.ts'
import type { Deps } from '../report/report.repository.ts'
import { answersToReport, cellOf } from './sent-about-others.ts'

/** The report in which a figure was sent, and its cell. @throws Refusal record.not-found */
export async function loadSentFigure(tx: Tx, figureId: string) {
  const row = await tx
    .selectFrom('figure as f')
    .innerJoin('report as r', 'r.id', 'f.report_id')
    .select(['f.id', 'f.target_id', 'f.subject_unit_id', 'r.draft_id', 'r.period_id', 'r.reporter_unit_id'])
    .where('f.id', '=', figureId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

/**
 * The owner looked at the objection and keeps its figure, saying why; the objection stays on record.
 * @throws Refusal report.no-objection | report.figure-superseded
 */
export async function upholdFigure(
  { tx, actor, services }: Deps,
  _permit: Permit<'figure.uphold'>,
  figure: Awaited<ReturnType<typeof loadSentFigure>>,
  reason: string,
): Promise<void> {
  const states = await answersToReport(tx, figure.draft_id, await factsOf(tx, [figure.draft_id]))
  const state: AnswerState | undefined = states.get(cellOf(figure.target_id, figure.subject_unit_id))
  if (state === undefined) throw new Refusal('report.no-objection')
  if (state.figure?.figureId !== figure.id) throw new Refusal('report.figure-superseded')
  checkUpholding(state, reason)
  await tx
    .insertInto('figure_answer')
    .values({
      id: services.newId(),
      figure_id: figure.id,
      org_unit_id: actor.orgUnitId,
      kind: 'upheld',
      reason: reason.trim(),
      at: services.clock.now(),
      person_id: actor.personId,
    })
    .execute()
}
