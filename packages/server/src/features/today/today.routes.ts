import { SearchQuery, SearchResults, Today } from '@thidua/contract/today'
import type { TypedApp } from '../../http/typed-app.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { search } from './search.queries.ts'
import { presentToday } from './today.presenter.ts'
import { runningCampaign, waitingFacts } from './today.queries.ts'

/** The first screen: what waits for me. And the search that finds everything else. */
export function todayRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/today',
    name: 'readToday',
    summary: 'Hôm nay việc gì chờ tôi',
    answer: Today,
    handle: async ({ tx, actor }) => {
      const today = services.clock.today()
      const { facts, places } = await waitingFacts(tx, actor, { now: services.clock.now(), today })
      return {
        date: today,
        campaign: await runningCampaign(tx, actor, today),
        items: presentToday(facts, places, today),
      }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/search',
    name: 'search',
    summary: 'Tìm đơn vị, văn bản, phong trào, người',
    query: SearchQuery,
    answer: SearchResults,
    handle: async ({ tx, actor, query }) => ({ results: await search(tx, actor, query.q, services.clock.today()) }),
  })
}
