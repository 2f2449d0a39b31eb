import { Board, BoardQuery, ChildGroups, Matrix, TargetBoard, Trace, TraceQuery } from '@thidua/contract/standing'
import { Id } from '@thidua/contract/shared'
import Type, { type Static } from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { TABLE_FORMATS } from '../../adapters/table-file/write-table.ts'
import { madeFileRoute } from '../../http/download.ts'
import { languageOf, type Language } from '../../http/language.ts'
import { route, type RouteContext } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { meaningOf } from '../indicator/indicator.queries.ts'
import { loadCampaign } from '../campaign/campaign.repository.ts'
import { loadTargetIn, readBoard, readTargetBoard, type BoardView } from './board.queries.ts'
import { tableOfBoard, tableOfMatrix } from './board-table.ts'
import { readChildGroups } from './children.queries.ts'
import { readMatrix } from './matrix.queries.ts'
import { seeNode } from './node-access.ts'
import { wordsBehind } from './words-behind.ts'

const ById = Type.Object({ id: Id })

type Asked = Pick<RouteContext<unknown, Static<typeof BoardQuery>, unknown>, 'tx' | 'actor' | 'query'> & {
  readonly language: Language
}

const asked = ({ tx, actor, query, request }: RouteContext<unknown, Static<typeof BoardQuery>, unknown>): Asked => ({
  tx,
  actor,
  query,
  language: languageOf(request),
})

/** Where every target stands, and the way back from a figure to the words that asked for it. */
export function standingRoutes(app: TypedApp, services: Services): void {
  /** A node as whoever asks may see it. @throws Refusal record.not-found | policy.* */
  async function viewOf({ tx, actor, query, language }: Asked, campaignId: string): Promise<BoardView> {
    const campaign = await loadCampaign(tx, campaignId)
    const seen = await seeNode(tx, actor, campaign, query.node)
    const today = services.clock.today()
    const { period, tier, branch, cluster } = query
    const among = { tier, branch, cluster }
    return { campaign, seen, periodId: period, among, actor, today, language }
  }

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/board',
    name: 'readBoard',
    summary: 'Bảng theo dõi chỉ tiêu',
    params: ById,
    query: BoardQuery,
    answer: Board,
    handle: async (context) => readBoard(context.tx, await viewOf(asked(context), context.params.id)),
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/matrix',
    name: 'readMatrix',
    summary: 'Đơn vị và chỉ tiêu trong một bảng',
    params: ById,
    query: BoardQuery,
    answer: Matrix,
    handle: async (context) => readMatrix(context.tx, await viewOf(asked(context), context.params.id)),
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
      const { seen, today } = await viewOf(asked(context), context.params.id)
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
      const view = await viewOf(asked(context), params.id)
      return readTargetBoard(tx, view, await loadTargetIn(tx, params.targetId, params.id))
    },
  })

  madeFileRoute(app, services, {
    path: '/api/campaigns/:id/tables/:view/:format',
    name: 'downloadTable',
    summary: 'Tải bảng số liệu dạng XLSX, CSV, PDF hoặc JSON',
    params: Type.Object({
      id: Id,
      view: Type.Enum(['board', 'matrix']),
      format: Type.Enum(['xlsx', 'csv', 'pdf', 'json']),
    }),
    query: BoardQuery,
    read: async ({ tx, actor, params, query, language }) => {
      const view = await viewOf({ tx, actor, query, language }, params.id)
      const table =
        params.view === 'board'
          ? tableOfBoard(await readBoard(tx, view), language)
          : tableOfMatrix(await readMatrix(tx, view), view.campaign.title, language)
      const { mediaType, write } = TABLE_FORMATS[params.format]
      return { mediaType, fileName: `${table.name} ${view.today}.${params.format}`, make: () => write(table) }
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
      const view = await viewOf(asked(context), target.campaign_id)
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
