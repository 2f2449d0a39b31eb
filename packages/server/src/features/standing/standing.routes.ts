import { Board, BoardQuery, ChildGroups, Matrix, TargetBoard, Trace, TraceQuery } from '@thidua/contract/standing'
import { Id } from '@thidua/contract/shared'
import Type, { type Static } from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { languageOf } from '../../http/language.ts'
import { route, type RouteContext } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { meaningOf } from '../indicator/indicator.queries.ts'
import { loadCampaign } from '../campaign/campaign.repository.ts'
import { loadTargetIn, readBoard, readTargetBoard, type BoardView } from './board.queries.ts'
import { readChildGroups } from './children.queries.ts'
import { readMatrix } from './matrix.queries.ts'
import { seeNode } from './node-access.ts'
import { wordsBehind } from './words-behind.ts'

const ById = Type.Object({ id: Id })

type Asked = Pick<RouteContext<unknown, Static<typeof BoardQuery>, unknown>, 'tx' | 'actor' | 'query' | 'request'>

/** Where every target stands, and the way back from a figure to the words that asked for it. */
export function standingRoutes(app: TypedApp, services: Services): void {
  /** A node as whoever asks may see it. @throws Refusal record.not-found | policy.* */
  async function viewOf({ tx, actor, query, request }: Asked, campaignId: string): Promise<BoardView> {
    const campaign = await loadCampaign(tx, campaignId)
    const seen = await seeNode(tx, actor, campaign, query.node)
    const today = services.clock.today()
    const { period, tier, branch, cluster } = query
    const among = { tier, branch, cluster }
    return { campaign, seen, periodId: period, among, actor, today, language: languageOf(request) }
  }

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/board',
    name: 'readBoard',
    summary: 'Bảng theo dõi chỉ tiêu',
    params: ById,
    query: BoardQuery,
    answer: Board,
    handle: async (context) => readBoard(context.tx, await viewOf(context, context.params.id)),
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/matrix',
    name: 'readMatrix',
    summary: 'Đơn vị và chỉ tiêu trong một bảng',
    params: ById,
    query: BoardQuery,
    answer: Matrix,
    handle: async (context) => readMatrix(context.tx, await viewOf(context, context.params.id)),
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/child-groups',
    name: 'readChildGroups',
    summary: 'Các đơn vị trực thuộc chia theo cấp, khối, cụm',
    params: ById,
    query: BoardQuery,
    answer: ChildGroups,
    handle: async (context) => {
      const { seen, today } = await viewOf(context, context.params.id)
      return readChildGroups(context.tx, seen, today)
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
    handle: async (context) => {
      const { tx, params } = context
      const view = await viewOf(context, params.id)
      return readTargetBoard(tx, view, await loadTargetIn(tx, params.targetId, params.id))
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/trace',
    name: 'trace',
    summary: 'Số này ở đâu ra',
    query: TraceQuery,
    answer: Trace,
    handle: async (context) => {
      const { tx, query } = context
      const target = await loadTargetIn(tx, query.target)
      const view = await viewOf(context, target.campaign_id)
      const meaning = await meaningOf(tx, target.indicator_slug, view.language)
      return {
        ...(await readTargetBoard(tx, view, target)),
        endsHere: view.seen.isClosed,
        meaning:
          meaning === undefined
            ? null
            : {
                name: meaning.name,
                definition: meaning.definition,
                owner: meaning.owner,
                source: meaning.source,
              },
        words: await wordsBehind(tx, view.campaign, target),
      }
    },
  })
}
