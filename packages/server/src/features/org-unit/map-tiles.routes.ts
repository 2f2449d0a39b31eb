import { ArrangeMapBody, MapArranged, UnitMap } from '@thidua/contract/map-tiles'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { relationsTo } from '../../http/relations.ts'
import { route } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { arrangeMap, tilesOf } from './map-tiles.repository.ts'
import { loadTree } from './org-unit.repository.ts'

const ById = Type.Object({ id: Id })

/** The tile map of an office: where those right beneath it stand beside one another. */
export function mapTileRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/org-units/:id/map-tiles',
    name: 'readUnitMap',
    summary: 'Bản đồ ô của một đơn vị',
    params: ById,
    answer: UnitMap,
    handle: async ({ tx, actor, params }) => {
      const tree = await loadTree(tx, services.clock.today())
      const superior = tree.unit(params.id)
      if (superior === undefined) throw new Refusal('record.not-found')
      const ids = tree.subordinatesOf(params.id)
      const tiles = await tilesOf(tx, ids)
      return {
        superior: { id: params.id, name: superior.name },
        units: ids.map((id) => ({ id, name: tree.unit(id)?.name ?? '' })),
        tiles: [...tiles.values()],
        abilities: abilitiesOf(actor, ['org-unit.manage'], await relationsTo(tx, actor, params.id)),
      }
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/org-units/:id/map-tiles',
    name: 'arrangeUnitMap',
    summary: 'Sắp lại bản đồ ô của một đơn vị',
    params: ById,
    body: ArrangeMapBody,
    answer: MapArranged,
    handle: async ({ tx, actor, params, body, audit }) => {
      const managing = permit(actor, 'org-unit.manage', await relationsTo(tx, actor, params.id))
      await arrangeMap({ tx, actor, services }, managing, params.id, body.tiles)
      const detail = { placed: body.tiles.length }
      await audit({ action: 'org-unit.arrange-map', subjectKind: 'org-unit', subjectId: params.id, detail })
      return detail
    },
  })
}
