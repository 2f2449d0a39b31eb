import type { ReportToCheck, Verification } from '@thidua/contract/verification'
import { wordsOf } from '@thidua/contract/errors/all'
import { compare } from '@thidua/domain/kernel/decimal'
import { valueOf } from '@thidua/domain/report/amount'
import { isPlain, type SentReport } from '@thidua/domain/report/nothing-odd'
import type { SampleReason } from '@thidua/domain/report/sample'
import { checkFigure } from '@thidua/domain/report/submit'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Language } from '../../http/language.ts'
import { answersToReport } from '../figure-answer/sent-about-others.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { factsOf, stateOf } from '../report/report-facts.ts'
import { contextIn, figuresOf, loadSheet } from '../report/report-sheet.ts'
import type { PeriodRecord } from '../report/report.repository.ts'
import { sentContent } from '../report/sent-content.ts'
import { kindOf } from '../report/target-kind.ts'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'

/** A sent report as the rules look at it. */
export interface Looked extends SentReport {
  readonly draftId: string
  readonly reporterUnitId: string
  readonly sentAt: string
  readonly figures: number
  /** The largest change of a figure against the period before, as a share of it. */
  readonly change: number
  readonly sampledBecause: readonly SampleReason[]
}

/** Every report of a period that was sent and that the acting unit may see, looked at by the rules. */
export async function lookAtSent(tx: Tx, period: PeriodRecord, actor: Actor): Promise<Looked[]> {
  const drafts = await tx
    .selectFrom('report_draft as d')
    .select(['d.id', 'd.reporter_unit_id'])
    .where('d.period_id', '=', period.id)
    .where('d.reporter_unit_id', '<>', actor.orgUnitId)
    .where((eb) => eb.exists(eb.selectFrom('report as r').select('r.id').whereRef('r.draft_id', '=', 'd.id')))
    .orderBy('d.id')
    .execute()
  const sampled = await lastSample(tx, period.id)
  const facts = Map.groupBy(
    await factsOf(
      tx,
      drafts.map(({ id }) => id),
    ),
    (fact) => fact.draft_id,
  )
  const looked: Looked[] = []
  for (const draft of drafts) {
    const ofDraft = facts.get(draft.id) ?? []
    const sent = ofDraft.findLast((fact) => fact.kind === 'sent')
    if (sent === undefined) continue
    const state = stateOf(ofDraft.filter((fact) => fact.revision <= sent.revision))
    const answers = await answersToReport(tx, draft.id, ofDraft)
    const sampledBecause = (sampled?.items.get(draft.id) ?? []) as SampleReason[]
    looked.push({
      draftId: draft.id,
      reporterUnitId: draft.reporter_unit_id,
      sentAt: sent.at,
      status: state.status,
      objections: [...answers.values()].filter(({ status }) => status === 'objected').length,
      inSample: sampledBecause.length > 0,
      sampledBecause,
      ...(await lookAtFigures(tx, period, draft.reporter_unit_id, sent.report_id ?? '')),
    })
  }
  return looked
}

async function lookAtFigures(tx: Tx, period: PeriodRecord, reporterUnitId: string, reportId: string) {
  const sheet = await loadSheet(tx, period, reporterUnitId)
  const figures = figuresOf(sheet, await sentContent(tx, reportId))
  const contextOf = contextIn(sheet)
  const changes = sheet.rows.map((row) => {
    const now = figures.find(
      (one) => one.targetId === row.target.id && one.subjectId === row.subjectUnitId && one.measure === 'this-period',
    )
    return shareOfChange(row.previous, now?.amount ?? null, kindOf(row.target).scale)
  })
  return {
    figures: sheet.rows.length,
    notYet: figures.filter((one) => one.measure === 'this-period' && one.notYet).length,
    oddities: figures.flatMap((one) => [...checkFigure(one, contextOf(one)).oddities]),
    change: Math.max(0, ...changes),
  }
}

type Amount = Parameters<typeof valueOf>[0]

/** Only weighs a lot, so that a float will do. */
function shareOfChange(before: Amount | null, now: Amount | null, scale: Parameters<typeof valueOf>[1]): number {
  const [then, value] = [before, now].map((amount) => (amount === null ? null : valueOf(amount, scale)))
  if (then === null || then === undefined || value === null || value === undefined || compare(then, '0') === 0) return 0
  return Math.abs((Number(value) - Number(then)) / Number(then))
}

/** The acting unit's last draw of a period. */
export async function lastSample(tx: Tx, periodId: string) {
  const sample = await tx
    .selectFrom('report_sample as s')
    .innerJoin('person as p', 'p.id', 's.drawn_by')
    .select(['s.id', 's.seed', 's.drawn_at', 'p.full_name'])
    .where('s.period_id', '=', periodId)
    .orderBy('s.id', 'desc')
    .executeTakeFirst()
  if (sample === undefined) return undefined
  const items = await tx
    .selectFrom('report_sample_item')
    .select(['draft_id', 'reasons'])
    .where('sample_id', '=', sample.id)
    .execute()
  return { ...sample, items: new Map(items.map((item) => [item.draft_id, item.reasons])) }
}

/** What was sent in a period, those to look at first. */
export async function readVerification(
  tx: Tx,
  period: PeriodRecord,
  actor: Actor,
  { today, language }: { today: PlainDate; language: Language },
): Promise<Omit<Verification, 'abilities'>> {
  const looked = await lookAtSent(tx, period, actor)
  const sample = await lastSample(tx, period.id)
  const names = await nameOfUnits(
    tx,
    today,
    looked.map((one) => one.reporterUnitId),
  )
  const reports = looked.map((one): ReportToCheck => ({
    draftId: one.draftId,
    reporter: { id: one.reporterUnitId, name: names(one.reporterUnitId) },
    status: one.status,
    sentAt: one.sentAt,
    figures: one.figures,
    isPlain: isPlain(one),
    oddities: one.oddities.map(({ code, params }) => ({ code, message: wordsOf(code, params, language) })),
    objections: one.objections,
    notYet: one.notYet,
    sampledBecause: [...one.sampledBecause],
  }))
  const rank = (one: ReportToCheck): number => (one.status !== 'sent' ? 2 : one.isPlain ? 1 : 0)
  return {
    period: { id: period.id, name: period.name },
    campaign: { id: period.campaign_id, title: period.title },
    reports: reports.toSorted((a, b) => rank(a) - rank(b) || (a.sentAt < b.sentAt ? -1 : 1)),
    sample: sample === undefined ? null : { seed: sample.seed, drawnAt: sample.drawn_at, drawnBy: sample.full_name },
  }
}
