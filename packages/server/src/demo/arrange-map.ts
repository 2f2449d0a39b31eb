import { inVietnam } from '@thidua/demo/clock'
import { MAP_OF, mapTiles } from '@thidua/demo/map-tiles'
import { actorOf } from '@thidua/demo/staff'
import { arrangeMap } from '../features/org-unit/map-tiles.repository.ts'
import { permit } from '../http/permit.ts'
import { act, type Stage } from './stage.ts'

const keeper = { unitKey: MAP_OF, actorKey: actorOf(MAP_OF, 'administrator').key } as const

/** The keeper of the offices lays the districts out as they lie to one another. */
export async function arrangeProvince(stage: Stage): Promise<void> {
  const superiorId = stage.world.unitId(MAP_OF)
  const audit = { action: 'org-unit.arrange-map', subjectKind: 'org-unit', subjectId: superiorId }
  await act(stage, { ...keeper, at: inVietnam('2021-01-04 09:15') }, audit, async (scene) => {
    const tiles = [...mapTiles].map(([key, [column, row]]) => ({ orgUnitId: scene.world.unitId(key), column, row }))
    await arrangeMap(scene, permit(scene.actor, 'org-unit.manage', ['own']), superiorId, tiles)
  })
}
