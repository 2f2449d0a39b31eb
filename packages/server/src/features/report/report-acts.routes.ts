import { wordsOf } from '@thidua/contract/errors/all'
import { ApproveBody, HandBackBody, ReportActed, ReturnBody, Submitted, VerifyBody } from '@thidua/contract/report'
import { Id } from '@thidua/contract/shared'
import type { Relation } from '@thidua/domain/policy/actions'
import type { ReportState } from '@thidua/domain/report/status'
import Type from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import { languageOf } from '../../http/language.ts'
import { permit } from '../../http/permit.ts'
import { route, type RouteContext } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { approveReport, handBackReport, presentReport, returnReport, verifyReport } from './decide-report.ts'
import { loadPeriod, lockDraft, relationsToReport, type Deps } from './report.repository.ts'
import { submitReport } from './submit-report.ts'

const ById = Type.Object({ id: Id })

type Context = Pick<RouteContext<{ id: string }, unknown, unknown>, 'tx' | 'actor' | 'params' | 'audit'>

/** The steps of a report, each a verb that the office has a word for. */
export function reportActRoutes(app: TypedApp, services: Services): void {
  async function act(
    { tx, actor, params, audit }: Context,
    action: string,
    work: (deps: Deps, relations: readonly Relation[]) => Promise<ReportState>,
  ) {
    const state = await work({ tx, actor, services }, await relationsIn(tx, actor, params.id))
    await audit({ action, subjectKind: 'report', subjectId: params.id, detail: { revision: state.revision } })
    return { draftId: params.id, status: state.status, revision: state.revision }
  }

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/present',
    name: 'presentReport',
    summary: 'Trình lãnh đạo',
    params: ById,
    answer: ReportActed,
    handle: (context) =>
      act(context, 'report.present', (deps, relations) =>
        presentReport(deps, permit(deps.actor, 'report.present', relations), context.params.id),
      ),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/approve',
    name: 'approveReport',
    summary: 'Duyệt, hoặc nhập hộ bút phê',
    params: ById,
    body: ApproveBody,
    answer: ReportActed,
    handle: (context) =>
      act(context, 'report.approve', (deps, relations) => {
        const { decidedBy } = context.body
        return approveReport(deps, decider(deps.actor, relations, decidedBy), context.params.id, decidedBy)
      }),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/hand-back',
    name: 'handBackReport',
    summary: 'Trả lại trong đơn vị để sửa',
    params: ById,
    body: HandBackBody,
    answer: ReportActed,
    handle: (context) =>
      act(context, 'report.hand-back', (deps, relations) => {
        const { reason, decidedBy } = context.body
        return handBackReport(deps, decider(deps.actor, relations, decidedBy), context.params.id, { reason, decidedBy })
      }),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/submit',
    name: 'submitReport',
    summary: 'Gửi báo cáo đã duyệt',
    params: ById,
    answer: Submitted,
    handle: async ({ tx, actor, params, request, audit }) => {
      const draft = await lockDraft(tx, params.id)
      const period = await loadPeriod(tx, draft.period_id)
      const relations = await relationsToReport(tx, actor, period, draft.reporter_unit_id)
      const permitted = permit(actor, 'report.submit', relations)
      const { oddities, ...sent } = await submitReport({ tx, actor, services }, permitted, period, params.id)
      const detail = { reportId: sent.reportId, revision: sent.revision }
      await audit({ action: 'report.submit', subjectKind: 'report', subjectId: params.id, detail })
      const language = languageOf(request)
      return {
        draftId: params.id,
        ...sent,
        notes: oddities.map((odd) => ({ code: odd.code, message: wordsOf(odd.code, odd.params, language) })),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/return',
    name: 'returnReport',
    summary: 'Trả lại báo cáo hoặc từng số liệu, nêu lý do',
    params: ById,
    body: ReturnBody,
    answer: ReportActed,
    handle: (context) =>
      act(context, 'report.return', (deps, relations) =>
        returnReport(deps, permit(deps.actor, 'report.return', relations), context.params.id, {
          reason: context.body.reason,
          figures: context.body.figures ?? [],
        }),
      ),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/verify',
    name: 'verifyReport',
    summary: 'Xác nhận báo cáo hoặc từng số liệu',
    params: ById,
    body: VerifyBody,
    answer: ReportActed,
    handle: (context) =>
      act(context, 'report.verify', (deps, relations) =>
        verifyReport(
          deps,
          permit(deps.actor, 'report.verify', relations),
          context.params.id,
          context.body.figures ?? [],
        ),
      ),
  })
}

/** Whoever names another as the one who decided needs the right to enter decisions; who names nobody decides himself. */
const decider = (actor: Actor, relations: readonly Relation[], decidedBy: string | undefined) =>
  decidedBy === undefined
    ? permit(actor, 'report.approve', relations)
    : permit(actor, 'report.enter-approval', relations)

async function relationsIn(tx: Tx, actor: Actor, draftId: string): Promise<Relation[]> {
  const draft = await lockDraft(tx, draftId)
  return relationsToReport(tx, actor, await loadPeriod(tx, draft.period_id), draft.reporter_unit_id)
}
