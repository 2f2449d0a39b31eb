import { AddIndicatorBody, IndicatorChanged, IndicatorList } from '@thidua/contract/indicator'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { languageOf } from '../../http/language.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { relationsTo } from '../../http/relations.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { listIndicators } from './indicator.queries.ts'
import { addIndicator, loadOwn, retireIndicator } from './indicator.repository.ts'

/** What can be measured: the common catalogue, and what offices add to it. */
export function indicatorRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/indicators',
    name: 'listIndicators',
    summary: 'Danh mục chỉ tiêu',
    answer: IndicatorList,
    handle: async ({ tx, actor, request }) => ({
      indicators: await listIndicators(tx, { actor, today: services.clock.today(), language: languageOf(request) }),
      abilities: abilitiesOf(actor, ['indicator.manage'], ['own']),
    }),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/indicators',
    name: 'addIndicator',
    summary: 'Thêm chỉ tiêu của đơn vị vào danh mục',
    body: AddIndicatorBody,
    answer: IndicatorChanged,
    status: 201,
    handle: async ({ tx, actor, body, audit }) => {
      const slug = await addIndicator({ tx, actor, services }, permit(actor, 'indicator.manage', ['own']), body)
      await audit({ action: 'indicator.add', subjectKind: 'indicator', subjectId: slug.replace(/^own-/, '') })
      return { slug }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/indicators/:slug/retire',
    name: 'retireIndicator',
    summary: 'Thôi dùng một chỉ tiêu do đơn vị thêm',
    params: Type.Object({ slug: Type.String({ maxLength: 60 }) }),
    answer: IndicatorChanged,
    handle: async ({ tx, actor, params, audit }) => {
      const row = await loadOwn(tx, params.slug)
      const permitted = permit(actor, 'indicator.manage', await relationsTo(tx, actor, row.kept_by))
      await retireIndicator({ tx, actor, services }, permitted, row)
      await audit({ action: 'indicator.retire', subjectKind: 'indicator', subjectId: row.id })
      return { slug: row.slug }
    },
  })
}
