import { Board, BoardQuery, Matrix, TargetBoard, Trace, TraceQuery } from '@thidua/contract/standing'
import { Id } from '@thidua/contract/shared'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { languageOf } from '../../http/language.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign } from '../campaign/campaign.repository.ts'
import { loadTargetIn, readBoard, readTargetBoard } from './board.queries.ts'
import { readMatrix } from './matrix.queries.ts'
import { seeNode } from './node-access.ts'
import { wordsBehind } from './words-behind.ts'

const ById = Type.Object({ id: Id })

/** Where every target stands, and the way back from a figure to the words that asked for it. */
export function standingRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/board',
    name: 'readBoard',
    summary: 'Bảng theo dõi chỉ tiêu',
    params: ById,
    query: BoardQuery,
    answer: Board,
    handle: async ({ tx, actor, params, query, request }) => {
      const campaign = await loadCampaign(tx, params.id)
      const seen = await seeNode(tx, actor, campaign, query.node)
      const view = { campaign, seen, periodId: query.period, actor, today: services.clock.today() }
      return readBoard(tx, { ...view, language: languageOf(request) })
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/matrix',
    name: 'readMatrix',
    summary: 'Đơn vị và chỉ tiêu trong một bảng',
    params: ById,
    query: BoardQuery,
    answer: Matrix,
    handle: async ({ tx, actor, params, query, request }) => {
      const campaign = await loadCampaign(tx, params.id)
      const seen = await seeNode(tx, actor, campaign, query.node)
      const view = { campaign, seen, periodId: query.period, actor, today: services.clock.today() }
      return readMatrix(tx, { ...view, language: languageOf(request) })
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/board/:targetId',
    name: 'readTargetBoard',
    summary: 'Một chỉ tiêu theo đơn vị',
    params: Type.Object({ id: Id, targetId: Id }),
    query: BoardQuery,
    answer: TargetBoard,
    handle: async ({ tx, actor, params, query, request }) => {
      const campaign = await loadCampaign(tx, params.id)
      const seen = await seeNode(tx, actor, campaign, query.node)
      const target = await loadTargetIn(tx, params.targetId, params.id)
      const view = { campaign, seen, periodId: query.period, actor, today: services.clock.today() }
      return readTargetBoard(tx, { ...view, language: languageOf(request) }, target)
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/trace',
    name: 'trace',
    summary: 'Số này ở đâu ra',
    query: TraceQuery,
    answer: Trace,
    handle: async ({ tx, actor, query, request }) => {
      const target = await loadTargetIn(tx, query.target)
      const campaign = await loadCampaign(tx, target.campaign_id)
      const seen = await seeNode(tx, actor, campaign, query.node)
      const view = { campaign, seen, periodId: query.period, actor, today: services.clock.today() }
      return {
        ...(await readTargetBoard(tx, { ...view, language: languageOf(request) }, target)),
        endsHere: seen.isClosed,
        words: await wordsBehind(tx, campaign, target),
      }
    },
  })
}
