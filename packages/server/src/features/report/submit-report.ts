import type { ReportContent } from '@thidua/contract/report'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { valueOf } from '@thidua/domain/report/amount'
import { dueState, type DueState } from '@thidua/domain/report/due'
import { figureKey, type ReportFigure } from '@thidua/domain/report/figure'
import { refuseUnlessNow } from '@thidua/domain/report/status'
import { checkReport, refuseUnexplained, type Oddity } from '@thidua/domain/report/submit'
import type { Permit } from '../../http/permit.ts'
import { factsOf, stateOf } from './report-facts.ts'
import { cellKey, contextIn, figuresOf, loadSheet, type Sheet } from './report-sheet.ts'
import { addFacts, lockDraft, type Deps, type DraftRecord, type PeriodRecord } from './report.repository.ts'
import { kindOf } from './target-kind.ts'

interface Submission {
  readonly reportId: string
  readonly revision: number
  readonly submittedAt: string
  readonly due: DueState
  readonly oddities: readonly Oddity[]
}

/**
 * Sends the approved draft: a revision that is never changed again, its figures, its words, the fact and the change to
 * fold, all in one transaction.
 * @throws Refusal report.not-now | report.not-ready | report.empty | report.oddity-unexplained
 */
export async function submitReport(
  deps: Deps,
  _permit: Permit<'report.submit'>,
  period: PeriodRecord,
  draftId: string,
): Promise<Submission> {
  const { tx, actor, services } = deps
  const draft = await lockDraft(tx, draftId)
  const state = stateOf(await factsOf(tx, [draftId]))
  refuseUnlessNow(state.status, 'send')
  const content = draft.content as ReportContent
  const sheet = await loadSheet(tx, period, draft.reporter_unit_id)
  const figures = figuresOf(sheet, content)
  const notes = new Map(content.figures.map((cell) => [cellKey(cell), cell.note]))
  const words = content.narratives.filter(({ text }) => text.trim() !== '')
  const oddities = checkReport(figures, words.length, contextIn(sheet))
  refuseUnexplained(oddities, (path) => notes.get(path) ?? null)

  const reportId = services.newId()
  const submittedAt = services.clock.now()
  const today = services.clock.today()
  await tx
    .insertInto('report')
    .values({
      id: reportId,
      draft_id: draftId,
      campaign_id: period.campaign_id,
      period_id: period.id,
      reporter_unit_id: draft.reporter_unit_id,
      revision: state.revision,
      submitted_at: submittedAt,
      submitted_on: today,
      submitted_by: actor.personId,
    })
    .execute()
  await insertFigures(deps, reportId, sheet, figures, notes)
  await insertWords(deps, reportId, words)
  await recordSending(deps, draft, reportId, state.revision)
  const due = dueState({ dueOn: plainDate(period.due_on), receivedOn: today, acceptedAs: null, today })
  return { reportId, revision: state.revision, submittedAt, due, oddities }
}

async function insertFigures(
  { tx, services }: Deps,
  reportId: string,
  sheet: Sheet,
  figures: readonly ReportFigure[],
  notes: ReadonlyMap<string, string | null>,
): Promise<void> {
  const scales = new Map(sheet.rows.map((row) => [row.target.id, kindOf(row.target).scale]))
  const rows = figures.map((one) => ({
    id: services.newId(),
    report_id: reportId,
    target_id: one.targetId,
    subject_unit_id: one.subjectId,
    source: one.source,
    measure: one.measure,
    status: one.status,
    value: one.amount === null ? null : valueOf(one.amount, scales.get(one.targetId)),
    numerator: one.amount?.kind === 'ratio' ? one.amount.numerator : null,
    denominator: one.amount?.kind === 'ratio' ? one.amount.denominator : null,
    not_yet: one.notYet,
    note: notes.get(figureKey(one)) ?? null,
  }))
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insertInto('figure')
      .values(rows.slice(at, at + 1000))
      .execute()
}

async function insertWords(
  { tx, services }: Deps,
  reportId: string,
  words: ReportContent['narratives'],
): Promise<void> {
  if (words.length === 0) return
  await tx
    .insertInto('narrative')
    .values(
      words.map(({ heading, text }, position) => ({
        id: services.newId(),
        report_id: reportId,
        heading,
        text,
        position,
      })),
    )
    .execute()
}

async function recordSending(deps: Deps, draft: DraftRecord, reportId: string, revision: number): Promise<void> {
  await addFacts(deps, { draftId: draft.id, kind: 'sent', revision, reportId, draftVersion: draft.version })
  await deps.tx.insertInto('standing_change').values({ report_id: reportId }).execute()
}
