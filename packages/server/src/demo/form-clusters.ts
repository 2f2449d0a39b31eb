import { inVietnam } from '@thidua/demo/clock'
import { CLUSTER_KEEPER, CLUSTERS_SINCE, clusters } from '@thidua/demo/clusters'
import { actorOf } from '@thidua/demo/staff'
import { form } from '../features/org-unit/cluster.use-cases.ts'
import { depsOf } from '../features/org-unit/org-unit.use-cases.ts'
import { permit } from '../http/permit.ts'
import { act, type Stage } from './stage.ts'

const keeper = { unitKey: CLUSTER_KEEPER, actorKey: actorOf(CLUSTER_KEEPER, 'campaign-office').key } as const

/** The campaign office forms the province's clusters on the first working day of the year. */
export async function formClusters(stage: Stage): Promise<void> {
  const audit = { action: 'cluster.form', subjectKind: 'org-unit', subjectId: stage.world.unitId(CLUSTER_KEEPER) }
  await act(stage, { ...keeper, at: inVietnam('2021-01-04 08:30') }, audit, async (scene) => {
    const managing = permit(scene.actor, 'cluster.manage', ['own'])
    for (const { name, kind, headKey, memberKeys } of clusters)
      await form(depsOf(scene), managing, {
        keptBy: scene.actor.orgUnitId,
        kind,
        name,
        orgUnitIds: memberKeys.map(scene.world.unitId),
        headId: scene.world.unitId(headKey),
        on: CLUSTERS_SINCE,
      })
  })
}
