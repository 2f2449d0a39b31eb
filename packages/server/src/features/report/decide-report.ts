import { Refusal } from '@thidua/domain/kernel/refusal'
import { refuseUnlessNow, type ReportState } from '@thidua/domain/report/status'
import type { Permit } from '../../http/permit.ts'
import { factsOf, stateOf } from './report-facts.ts'
import { addFacts, lockDraft, type Deps } from './report.repository.ts'

/** The officer lays the draft before the leader. @throws Refusal report.not-now */
export async function presentReport(
  deps: Deps,
  _permit: Permit<'report.present'>,
  draftId: string,
): Promise<ReportState> {
  const { draft, state } = await open(deps, draftId)
  refuseUnlessNow(state.status, 'present')
  await addFacts(deps, { draftId, kind: 'presented', revision: state.revision, draftVersion: draft.version })
  return now(deps, draftId)
}

/**
 * The leader approves, or the officer enters what the leader wrote on the paper; both names are kept.
 * @throws Refusal report.not-now
 */
export async function approveReport(
  deps: Deps,
  _permit: Permit<'report.approve'> | Permit<'report.enter-approval'>,
  draftId: string,
  decidedBy: string | undefined,
): Promise<ReportState> {
  const { draft, state } = await open(deps, draftId)
  refuseUnlessNow(state.status, 'approve')
  await addFacts(deps, {
    draftId,
    kind: 'approved',
    revision: state.revision,
    draftVersion: draft.version,
    decidedBy: decidedBy ?? deps.actor.fullName,
  })
  return now(deps, draftId)
}

/** The leader wants it changed: it is a draft again. @throws Refusal report.not-now */
export async function handBackReport(
  deps: Deps,
  _permit: Permit<'report.approve'> | Permit<'report.enter-approval'>,
  draftId: string,
  input: { reason: string; decidedBy: string | undefined },
): Promise<ReportState> {
  const { state } = await open(deps, draftId)
  refuseUnlessNow(state.status, 'hand-back')
  await addFacts(deps, {
    draftId,
    kind: 'handed-back',
    revision: state.revision,
    reason: input.reason,
    decidedBy: input.decidedBy ?? deps.actor.fullName,
  })
  return now(deps, draftId)
}

type Cell = { readonly targetId: string; readonly subjectUnitId: string }

/** Sends figures back with a reason, or the whole report when none is named. @throws Refusal report.not-now | report.no-such-figure */
export async function returnReport(
  deps: Deps,
  _permit: Permit<'report.return'>,
  draftId: string,
  input: { reason: string; figures: readonly Cell[] },
): Promise<ReportState> {
  const { state } = await open(deps, draftId)
  refuseUnlessNow(state.status, 'return')
  await judge(deps, draftId, state, { kind: 'returned', ...input })
  return now(deps, draftId)
}

/** Accepts figures, or the whole report when none is named. @throws Refusal report.not-now | report.no-such-figure */
export async function verifyReport(
  deps: Deps,
  _permit: Permit<'report.verify'>,
  draftId: string,
  figures: readonly Cell[],
): Promise<ReportState> {
  const { state } = await open(deps, draftId)
  refuseUnlessNow(state.status, 'verify')
  await judge(deps, draftId, state, { kind: 'verified', figures })
  return now(deps, draftId)
}

async function judge(
  deps: Deps,
  draftId: string,
  state: ReportState,
  input: { kind: 'returned' | 'verified'; figures: readonly Cell[]; reason?: string },
): Promise<void> {
  const { tx } = deps
  const report = await tx
    .selectFrom('report')
    .select('id')
    .where('draft_id', '=', draftId)
    .where('revision', '=', state.revision)
    .executeTakeFirstOrThrow()
  const figures = await tx
    .selectFrom('figure')
    .select(['id', 'target_id', 'subject_unit_id'])
    .where('report_id', '=', report.id)
    .execute()
  const named = input.figures.map((cell) =>
    figures.filter((one) => one.target_id === cell.targetId && one.subject_unit_id === cell.subjectUnitId),
  )
  if (named.some((found) => found.length === 0)) throw new Refusal('report.no-such-figure')
  await addFacts(deps, {
    draftId,
    kind: input.kind,
    revision: state.revision,
    reportId: report.id,
    figureIds: named.flat().map((one) => one.id),
    ...(input.reason === undefined ? {} : { reason: input.reason }),
  })
  await tx.insertInto('standing_change').values({ report_id: report.id }).execute()
}

async function open({ tx }: Deps, draftId: string) {
  const draft = await lockDraft(tx, draftId)
  return { draft, state: stateOf(await factsOf(tx, [draftId])) }
}

const now = async ({ tx }: Deps, draftId: string): Promise<ReportState> => stateOf(await factsOf(tx, [draftId]))
