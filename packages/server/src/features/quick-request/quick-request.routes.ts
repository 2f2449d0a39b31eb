import { Recipients } from '@thidua/contract/cascade'
import {
  AnswerQuicklyBody,
  AnsweredQuickly,
  AskQuicklyBody,
  AskedQuickly,
  QuickRecipientsQuery,
  QuickRequestList,
  QuickRequestView,
} from '@thidua/contract/quick-request'
import { Id } from '@thidua/contract/shared'
import Type from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { madeFileRoute } from '../../http/download.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { TABLE_FORMATS } from '../../adapters/table-file/write-table.ts'
import { answerQuickly } from './answer-quickly.ts'
import { askQuickly } from './ask-quickly.ts'
import { listRecipients } from './may-ask.ts'
import { listRequests, readRequest } from './quick-request.queries.ts'
import { loadRequest, relationsToRequest } from './quick-request.repository.ts'
import { quickTable } from './quick-sheet.ts'

const ById = Type.Object({ id: Id })

/** Báo cáo nhanh: asked in a minute, answered in a minute, added up by itself. */
export function quickRequestRoutes(app: TypedApp, services: Services): void {
  const now = () => ({ now: services.clock.now(), today: services.clock.today() })

  async function show(tx: Tx, actor: Actor, id: string): Promise<QuickRequestView> {
    const request = await loadRequest(tx, id)
    permit(actor, 'quick-request.view', await relationsToRequest(tx, actor, request))
    return readRequest(tx, actor, request, now())
  }

  route(app, services, {
    method: 'GET',
    path: '/api/quick-requests',
    name: 'listQuickRequests',
    summary: 'Báo cáo nhanh đã yêu cầu và được yêu cầu',
    answer: QuickRequestList,
    handle: async ({ tx, actor }) => ({
      ...(await listRequests(tx, actor, now())),
      abilities: abilitiesOf(actor, ['quick-request.ask'], ['own']),
    }),
  })

  route(app, services, {
    method: 'GET',
    path: '/api/quick-requests/recipients',
    name: 'listQuickRecipients',
    summary: 'Các đơn vị có thể yêu cầu báo cáo nhanh',
    query: QuickRecipientsQuery,
    answer: Recipients,
    handle: ({ tx, actor, query }) => {
      permit(actor, 'quick-request.ask', ['own'])
      return listRecipients(tx, actor, query.campaign ?? null, services.clock.today())
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/quick-requests',
    name: 'askQuickly',
    summary: 'Gửi yêu cầu báo cáo nhanh',
    body: AskQuicklyBody,
    answer: AskedQuickly,
    status: 201,
    handle: async ({ tx, actor, body, audit }) => {
      const id = await askQuickly({ tx, actor, services }, permit(actor, 'quick-request.ask', ['own']), body)
      await audit({
        action: 'quick-request.ask',
        subjectKind: 'quick-request',
        subjectId: id,
        detail: { units: body.orgUnitIds.length, questions: body.questions.length },
      })
      return { id }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/quick-requests/:id',
    name: 'readQuickRequest',
    summary: 'Một báo cáo nhanh: bảng của nơi yêu cầu, câu trả lời của nơi được yêu cầu',
    params: ById,
    answer: QuickRequestView,
    handle: ({ tx, actor, params }) => show(tx, actor, params.id),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/quick-requests/:id/answer',
    name: 'answerQuickly',
    summary: 'Trả lời báo cáo nhanh, hoặc gửi lại khi còn mở',
    params: ById,
    body: AnswerQuicklyBody,
    answer: AnsweredQuickly,
    handle: async ({ tx, actor, params, body, audit }) => {
      const request = await loadRequest(tx, params.id)
      const permitted = permit(actor, 'quick-request.answer', await relationsToRequest(tx, actor, request))
      const answered = await answerQuickly({ tx, actor, services }, permitted, request, body)
      await audit({
        action: 'quick-request.answer',
        subjectKind: 'quick-request',
        subjectId: params.id,
        detail: { revision: answered.revision },
      })
      return answered
    },
  })

  for (const [path, format] of [
    ['workbook', 'xlsx'],
    ['csv', 'csv'],
  ] as const)
    madeFileRoute(app, services, {
      path: `/api/quick-requests/:id/${path}`,
      name: `downloadQuick${format.toUpperCase()}`,
      summary: `Tải bảng báo cáo nhanh dạng ${format.toUpperCase()}`,
      params: ById,
      read: async ({ tx, actor, params, language }) => {
        const request = await loadRequest(tx, params.id)
        permit(actor, 'quick-request.ask', await relationsToRequest(tx, actor, request))
        const view = await readRequest(tx, actor, request, now())
        const { mediaType, write } = TABLE_FORMATS[format]
        return { mediaType, fileName: `${view.title}.${format}`, make: () => write(quickTable(view, language)) }
      },
    })
}
