import { Refusal } from '@thidua/domain/kernel/refusal'
import { isPlain } from '@thidua/domain/report/nothing-odd'
import { refuseUnlessNow } from '@thidua/domain/report/status'
import type { Permit } from '../../http/permit.ts'
import { verifyReport } from '../report/decide-report.ts'
import { factsOf, stateOf } from '../report/report-facts.ts'
import {
  addFacts,
  loadPeriod,
  lockDraft,
  relationsToReport,
  type Deps,
  type PeriodRecord,
} from '../report/report.repository.ts'
import { lookAtSent } from './to-check.queries.ts'

interface Done {
  readonly done: string[]
  readonly refused: { readonly draftId: string; readonly refusal: Refusal }[]
}

/** Each report by itself: what one of them is refused for does not keep the others back. */
async function each(draftIds: readonly string[], work: (draftId: string) => Promise<void>): Promise<Done> {
  const result: Done = { done: [], refused: [] }
  for (const draftId of draftIds)
    try {
      await work(draftId)
      result.done.push(draftId)
    } catch (cause) {
      // a rule speaks before anything is written; whatever else went wrong ends the whole act
      if (!(cause instanceof Refusal)) throw cause
      result.refused.push({ draftId, refusal: cause })
    }
  return result
}

/**
 * Accepts reports in which nothing is odd, each with a fact of its own. Looked at again here: what became odd since the
 * list was read is refused and stays.
 */
export async function verifyPlain(
  deps: Deps,
  permitFor: (relations: Awaited<ReturnType<typeof relationsToReport>>) => Permit<'report.verify'>,
  period: PeriodRecord,
  draftIds: readonly string[],
): Promise<Done> {
  const looked = new Map((await lookAtSent(deps.tx, period, deps.actor)).map((one) => [one.draftId, one]))
  return each(draftIds, async (draftId) => {
    const report = looked.get(draftId)
    if (report === undefined) throw new Refusal('record.not-found')
    const permitted = permitFor(await relationsToReport(deps.tx, deps.actor, period, report.reporterUnitId))
    if (!isPlain(report)) throw new Refusal(report.status === 'sent' ? 'report.not-plain' : 'report.not-now')
    await verifyReport(deps, permitted, draftId, [])
  })
}

/**
 * Takes acceptances back, where no review has used them yet.
 * @throws Refusal report.not-now | report.already-frozen, one for each report
 */
export async function withdrawVerification(
  deps: Deps,
  permitFor: (relations: Awaited<ReturnType<typeof relationsToReport>>) => Permit<'report.verify'>,
  draftIds: readonly string[],
): Promise<Done> {
  const { tx, actor } = deps
  return each(draftIds, async (draftId) => {
    const draft = await lockDraft(tx, draftId)
    const period = await loadPeriod(tx, draft.period_id)
    permitFor(await relationsToReport(tx, actor, period, draft.reporter_unit_id))
    const state = stateOf(await factsOf(tx, [draftId]))
    refuseUnlessNow(state.status, 'withdraw-verification')
    const report = await tx
      .selectFrom('report')
      .select('id')
      .where('draft_id', '=', draftId)
      .where('revision', '=', state.revision)
      .executeTakeFirstOrThrow()
    if (await wasFrozen(deps, period.id)) throw new Refusal('report.already-frozen')
    await addFacts(deps, { draftId, kind: 'verification-withdrawn', revision: state.revision, reportId: report.id })
    await tx.insertInto('standing_change').values({ report_id: report.id }).execute()
  })
}

async function wasFrozen({ tx }: Deps, periodId: string): Promise<boolean> {
  const review = await tx.selectFrom('review').select('id').where('period_id', '=', periodId).executeTakeFirst()
  return review !== undefined
}
