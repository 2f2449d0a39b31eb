import type { ReportCell, ReportContent, ReportForm, ReportRow } from '@thidua/contract/report'
import { wordsOf } from '@thidua/contract/errors/all'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { figure } from '@thidua/domain/kernel/decimal'
import { valueOf } from '@thidua/domain/report/amount'
import { amendedSince } from '@thidua/domain/report/amended'
import { columnsOf } from '@thidua/domain/report/columns'
import { dueState } from '@thidua/domain/report/due'
import { isReturned, isVerified, WHOLE_REPORT, type ReportState } from '@thidua/domain/report/status'
import { checkFigure } from '@thidua/domain/report/submit'
import type { Tx } from '../../db/database.ts'
import type { AnswerState } from '@thidua/domain/report/answer'
import type { Language } from '../../http/language.ts'
import { presentAnswer } from '../figure-answer/figure-answer.repository.ts'
import { answersToReport, cellOf } from '../figure-answer/sent-about-others.ts'
import { nameOfUnits, type NameOf } from '../org-unit/org-unit-names.ts'
import { namesOfPeople } from '../people/people-names.ts'
import { factOf, factsOf, keyOf, stateOf } from './report-facts.ts'
import { assignedTo, cellKey, contextIn, figuresOf, loadSheet, type Sheet, type SheetRow } from './report-sheet.ts'
import { findDraft, type DraftRecord, type PeriodRecord } from './report.repository.ts'
import { shown } from '../standing/shown.ts'
import { sentContent } from './sent-content.ts'
import { amountOf, kindOf } from './target-kind.ts'

export interface FormView {
  readonly reporterUnitId: string
  /** Whoever stands outside the unit sees what was sent, never its draft. */
  readonly seesDraft: boolean
  readonly today: PlainDate
  readonly language: Language
}

export type Form = Omit<ReportForm, 'abilities'> & { readonly isOwed: boolean }

/** A unit's report of a period as a form, or as what came of it. Reading makes nothing. */
export async function readForm(tx: Tx, period: PeriodRecord, view: FormView): Promise<Form> {
  const { reporterUnitId, today } = view
  const sheet = await loadSheet(tx, period, reporterUnitId)
  const draft = await findDraft(tx, period.id, reporterUnitId)
  const factRows = draft === undefined ? [] : await factsOf(tx, [draft.id])
  const sent = factRows.findLast((fact) => fact.kind === 'sent')
  const shown = view.seesDraft ? factRows : factRows.filter((fact) => fact.revision <= (sent?.revision ?? 0))
  const state = stateOf(shown)
  const content = await contentOf(tx, draft, view.seesDraft, sent?.report_id ?? null)
  const answers = draft === undefined ? new Map<string, AnswerState>() : await answersToReport(tx, draft.id, factRows)
  const names = await nameOfUnits(tx, today, [
    reporterUnitId,
    period.receiver_unit_id,
    ...sheet.rows.map((row) => row.subjectUnitId),
  ])
  const letter = await tx
    .selectFrom('official_document')
    .select(['id', 'symbol', 'issued_on', 'subject'])
    .where('id', '=', period.document_id)
    .executeTakeFirst()
  return {
    isOwed: sheet.isOwed,
    draftId: draft?.id ?? null,
    version: draft?.version ?? 0,
    revision: state.revision,
    status: state.status,
    period: {
      id: period.id,
      name: period.name,
      startsOn: period.starts_on,
      endsOn: period.ends_on,
      dueOn: period.due_on,
    },
    due: dueState({
      dueOn: plainDate(period.due_on),
      receivedOn: await receivedOn(tx, sent?.report_id ?? null),
      acceptedAs: null,
      today,
    }),
    campaign: { id: period.campaign_id, title: period.title },
    reporter: { id: reporterUnitId, name: names(reporterUnitId) },
    receiver: { id: period.receiver_unit_id, name: names(period.receiver_unit_id) },
    letter:
      letter === undefined
        ? null
        : { documentId: letter.id, symbol: letter.symbol, issuedOn: letter.issued_on, subject: letter.subject },
    outline: period.outline,
    rows: rowsOf(sheet, content, state, names, answers),
    narratives: content.narratives,
    facts: await sayFacts(tx, shown),
    amended: amendedSince(shown.map(factOf)),
    evidence: await evidenceOf(tx, draft?.id ?? null),
    ...findingsOf(sheet, content, view.language),
  }
}

async function contentOf(
  tx: Tx,
  draft: DraftRecord | undefined,
  seesDraft: boolean,
  reportId: string | null,
): Promise<ReportContent> {
  if (seesDraft && draft !== undefined) return draft.content as ReportContent
  return reportId === null ? { figures: [], narratives: [] } : sentContent(tx, reportId)
}

async function receivedOn(tx: Tx, reportId: string | null): Promise<PlainDate | null> {
  if (reportId === null) return null
  // lateness goes by the first sending; an amendment does not make it late
  const row = await tx
    .selectFrom('report as r')
    .innerJoin('report as last', 'last.draft_id', 'r.draft_id')
    .select('r.submitted_on')
    .where('last.id', '=', reportId)
    .orderBy('r.revision')
    .executeTakeFirst()
  return row === undefined ? null : plainDate(row.submitted_on)
}

function rowsOf(
  sheet: Sheet,
  content: ReportContent,
  state: ReportState,
  names: NameOf,
  answers: ReadonlyMap<string, AnswerState>,
): ReportRow[] {
  return sheet.rows.map((row) => {
    const cells = content.figures.filter(
      (cell) => cell.targetId === row.target.id && cell.subjectUnitId === row.subjectUnitId,
    )
    const key = keyOf({ target_id: row.target.id, subject_unit_id: row.subjectUnitId, measure: 'this-period' })
    const { target } = row
    return {
      targetId: target.id,
      indicator: target.indicator,
      measureUnit: target.measure_unit,
      aggregation: target.aggregation as ReportRow['aggregation'],
      accumulation: target.accumulation as ReportRow['accumulation'],
      wholeNumber: target.whole_number,
      scale: figure(target.scale),
      subject: { id: row.subjectUnitId, name: names(row.subjectUnitId) },
      source: row.source,
      assigned: assignedTo(row),
      previous: row.previous === null ? null : shown(valueOf(row.previous, kindOf(target).scale)),
      cumulativeBefore:
        row.cumulativeBefore === null ? null : shown(valueOf(row.cumulativeBefore, kindOf(target).scale)),
      columns: columnsIn(row, cells),
      cells,
      returned: isReturned(state, key) ? (state.returned.get(key) ?? state.returned.get(WHOLE_REPORT) ?? '') : null,
      verified: isVerified(state, key),
      answer: presentAnswer(answers.get(cellOf(target.id, row.subjectUnitId))),
      before: { own: row.previous, total: row.cumulativeBefore, firstOfYear: row.firstOfYear },
    }
  })
}

function columnsIn(row: SheetRow, cells: readonly ReportCell[]): ReportRow['columns'] {
  const cell = (measure: ReportCell['measure']) => cells.find((one) => one.measure === measure)
  const entered = cell('this-period')
  const estimate = cell('year-estimate')
  const lastYear = row.allocation?.same_period_last_year ?? null
  const columns = columnsOf(kindOf(row.target), {
    entered: entered === undefined ? null : amountOf(entered),
    cumulativeBefore: row.cumulativeBefore,
    firstOfYear: row.firstOfYear,
    samePeriodLastYear: lastYear === null ? null : { kind: 'number', value: figure(lastYear) },
    yearEstimate: estimate === undefined ? null : amountOf(estimate),
    assigned: assignedTo(row),
  })
  return {
    samePeriodLastYear: shown(columns.samePeriodLastYear),
    thisPeriod: shown(columns.thisPeriod),
    cumulative: shown(columns.cumulative),
    yearEstimate: shown(columns.yearEstimate),
    percentOfPlan: shown(columns.percentOfPlan),
    percentOfSamePeriod: shown(columns.percentOfSamePeriod),
  }
}

function findingsOf(sheet: Sheet, content: ReportContent, language: Language): Pick<Form, 'faults' | 'oddities'> {
  const context = contextIn(sheet)
  const checks = figuresOf(sheet, content).map((one) => checkFigure(one, context(one)))
  const explained = new Set(content.figures.filter((cell) => (cell.note ?? '').trim() !== '').map(cellKey))
  const say = ({ path, code, params }: { path: string; code: string; params: Record<string, string | number> }) => ({
    path,
    code,
    message: wordsOf(code, params, language),
  })
  return {
    faults: checks.flatMap((check) => check.faults).map(say),
    oddities: checks
      .flatMap((check) => check.oddities)
      .filter(({ path }) => !explained.has(path))
      .map(say),
  }
}

async function sayFacts(tx: Tx, rows: Awaited<ReturnType<typeof factsOf>>): Promise<ReportForm['facts']> {
  const names = await namesOfPeople(tx, [...new Set(rows.map((row) => row.entered_by))])
  return rows.map((row) => ({
    kind: row.kind as ReportForm['facts'][number]['kind'],
    revision: row.revision,
    at: row.at,
    decidedBy: row.decided_by,
    enteredBy: names(row.entered_by),
    reason: row.reason,
    targetId: row.target_id,
    subjectUnitId: row.subject_unit_id,
  }))
}

async function evidenceOf(tx: Tx, draftId: string | null): Promise<ReportForm['evidence']> {
  if (draftId === null) return []
  const rows = await tx.selectFrom('evidence').selectAll().where('draft_id', '=', draftId).orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    targetId: row.target_id,
    fileName: row.file_name,
    addedAt: row.added_at,
  }))
}
