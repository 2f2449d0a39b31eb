import { Urged } from '@thidua/contract/cascade'
import { NewDueBody, QuickActed, UrgeQuicklyBody } from '@thidua/contract/quick-request'
import { Id } from '@thidua/contract/shared'
import Type from 'typebox'
import { permit } from '../../http/permit.ts'
import { route, type RouteContext } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { undoOf } from '../follow-up/add-reminders.ts'
import { closeRequest, giveTime } from './decide-quick-request.ts'
import { loadRequest, relationsToRequest } from './quick-request.repository.ts'
import { urgeQuickly } from './urge-quickly.ts'

const ById = Type.Object({ id: Id })

type Context = Pick<RouteContext<{ id: string }, unknown, unknown>, 'tx' | 'actor' | 'params'>

/** What whoever asked does afterwards: close, give more time, open again, urge. */
export function quickRequestActRoutes(app: TypedApp, services: Services): void {
  async function ours({ tx, actor, params }: Context) {
    const request = await loadRequest(tx, params.id)
    const permitted = permit(actor, 'quick-request.ask', await relationsToRequest(tx, actor, request))
    return { deps: { tx, actor, services }, request, permitted }
  }
  const about = ({ params }: Context) => ({ subjectKind: 'quick-request', subjectId: params.id })

  route(app, services, {
    method: 'POST',
    path: '/api/quick-requests/:id/close',
    name: 'closeQuickRequest',
    summary: 'Đóng báo cáo nhanh',
    params: ById,
    answer: QuickActed,
    handle: async (context) => {
      const { deps, request, permitted } = await ours(context)
      const { status, dueAt } = await closeRequest(deps, permitted, request)
      await context.audit({ action: 'quick-request.close', ...about(context) })
      return { status, dueAt }
    },
  })

  const later = [
    ['extend', 'extended', 'Gia hạn báo cáo nhanh'],
    ['reopen', 'reopened', 'Mở lại báo cáo nhanh đã đóng'],
  ] as const
  for (const [verb, kind, summary] of later)
    route(app, services, {
      method: 'POST',
      path: `/api/quick-requests/:id/${verb}`,
      name: `${verb}QuickRequest`,
      summary,
      params: ById,
      body: NewDueBody,
      answer: QuickActed,
      handle: async (context) => {
        const { deps, request, permitted } = await ours(context)
        const { status, dueAt } = await giveTime(deps, permitted, request, { kind, dueAt: context.body.dueAt })
        await context.audit({ action: `quick-request.${verb}`, ...about(context), detail: { dueAt } })
        return { status, dueAt }
      },
    })

  route(app, services, {
    method: 'POST',
    path: '/api/quick-requests/:id/urge',
    name: 'urgeQuickly',
    summary: 'Đôn đốc các đơn vị chưa trả lời báo cáo nhanh',
    params: ById,
    body: UrgeQuicklyBody,
    answer: Urged,
    status: 201,
    handle: async (context) => {
      const { deps, request, permitted } = await ours(context)
      const reminderIds = await urgeQuickly(deps, permitted, request, context.body.orgUnitIds)
      await context.audit({ action: 'follow-up.urge', ...about(context), detail: { units: reminderIds.length } })
      return { reminderIds, undo: undoOf(reminderIds) }
    },
  })
}
