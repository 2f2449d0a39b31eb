import type { AnswerView } from '@thidua/contract/figure-answer'
import type { ReportBehind } from '@thidua/contract/standing'
import { amendedSince } from '@thidua/domain/report/amended'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { TargetRecord } from '../campaign/campaign.repository.ts'
import type { CampaignNode } from '../cascade/campaign-tree.repository.ts'
import type { SentAboutUs } from '../figure-answer/about-us.queries.ts'
import { presentAnswer } from '../figure-answer/figure-answer.repository.ts'
import { answersToReport } from '../figure-answer/sent-about-others.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { factOf, factsOf } from '../report/report-facts.ts'
import { shown } from './shown.ts'

interface Question {
  readonly target: TargetRecord
  readonly node: CampaignNode
  readonly periodId: string
  readonly today: PlainDate
}

/** Every sent figure about a node's own unit, newest first; the one that counts is marked. */
export async function reportsBehind(tx: Tx, { target, node, periodId, today }: Question): Promise<ReportBehind[]> {
  const rows = await sentFigures(tx, target.id, node.org_unit_id, periodId)
  if (rows.length === 0) return []
  const answers = await answersIn(tx, rows)
  const amended = await amendedIn(tx, rows)
  const evidence = await tx
    .selectFrom('evidence')
    .select(['id', 'draft_id', 'file_name', 'target_id'])
    .where('draft_id', 'in', [...new Set(rows.map((row) => row.draft_id))])
    .where((eb) => eb.or([eb('target_id', '=', target.id), eb('target_id', 'is', null)]))
    .orderBy('id')
    .execute()
  const names = await nameOfUnits(tx, today, [node.org_unit_id, ...rows.map((row) => row.reporter_unit_id)])
  return rows.map((row) => ({
    draftId: row.draft_id,
    reportId: row.report_id,
    revision: row.revision,
    reporter: { id: row.reporter_unit_id, name: names(row.reporter_unit_id) },
    subject: { id: node.org_unit_id, name: names(node.org_unit_id) },
    submittedAt: row.submitted_at,
    source: row.source as ReportBehind['source'],
    status: row.status as ReportBehind['status'],
    value: shown(row.value),
    numerator: shown(row.numerator),
    denominator: shown(row.denominator),
    note: row.note,
    counts: row.counted !== null,
    evidence: evidence
      .filter((one) => one.draft_id === row.draft_id)
      .map((one) => ({ id: one.id, fileName: one.file_name })),
    amended: amended.has(row.id),
    answer: answers.get(row.id) ?? null,
  }))
}

/** A unit does not see the report in which another speaks of it; what is said of it, it sees all the same. */
function sentFigures(tx: Tx, targetId: string, subjectUnitId: string, periodId: string) {
  return tx
    .selectFrom('figure as f')
    .leftJoin('report as r', 'r.id', 'f.report_id')
    .leftJoin(sql<SentAboutUs>`owner_figures_about_us()`.as('s'), (join) => join.onRef('s.figure_id', '=', 'f.id'))
    .leftJoin('standing_leaf as l', 'l.figure_id', 'f.id')
    .selectAll('f')
    .select([
      sql<string>`coalesce(r.draft_id, s.draft_id)`.as('draft_id'),
      sql<number>`coalesce(r.revision, s.revision)`.as('revision'),
      sql<string>`coalesce(r.reporter_unit_id, s.reporter_unit_id)`.as('reporter_unit_id'),
      sql<string>`coalesce(r.submitted_at, s.submitted_at)`.as('submitted_at'),
      'l.figure_id as counted',
    ])
    .where('f.target_id', '=', targetId)
    .where('f.subject_unit_id', '=', subjectUnitId)
    .where('f.measure', '=', 'this-period')
    .where(({ fn }) => fn.coalesce('r.period_id', 's.period_id'), '=', periodId)
    .orderBy('f.report_id', 'desc')
    .execute()
}

/** By the figure that stands for its owner. */
async function answersIn(
  tx: Tx,
  rows: readonly { readonly draft_id: string; readonly source: string }[],
): Promise<Map<string, AnswerView>> {
  const drafts = [...new Set(rows.filter(({ source }) => source === 'owner').map((row) => row.draft_id))]
  const views = new Map<string, AnswerView>()
  for (const draftId of drafts)
    for (const state of (await answersToReport(tx, draftId, await factsOf(tx, [draftId]))).values()) {
      const view = presentAnswer(state)
      if (view !== null) views.set(view.figureId, view)
    }
  return views
}

interface SentRow {
  readonly id: string
  readonly draft_id: string
  readonly revision: number
  readonly target_id: string
  readonly subject_unit_id: string
}

/** Figures that were sent anew after the same figure, or its whole report, had been accepted. */
async function amendedIn(tx: Tx, rows: readonly SentRow[]): Promise<Set<string>> {
  const facts = Map.groupBy(await factsOf(tx, [...new Set(rows.map((row) => row.draft_id))]), (fact) => fact.draft_id)
  const isOver = (row: SentRow): boolean => {
    const mine = (facts.get(row.draft_id) ?? []).filter(
      (fact) =>
        fact.target_id === null || (fact.target_id === row.target_id && fact.subject_unit_id === row.subject_unit_id),
    )
    return amendedSince(mine.map(factOf))?.revision === row.revision
  }
  return new Set(rows.filter(isOver).map((row) => row.id))
}
