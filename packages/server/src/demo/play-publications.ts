import { inVietnam } from '@thidua/demo/clock'
import { directive } from '@thidua/demo/documents'
import { actorOf } from '@thidua/demo/staff'
import { loadCampaign, relationsToCampaign } from '../features/campaign/campaign.repository.ts'
import { publish } from '../features/publication/publish.ts'
import { permit } from '../http/permit.ts'
import { act, type Scene, type Stage } from './stage.ts'

const publishers = { unitKey: 'so-noi-vu', actorKey: actorOf('so-noi-vu', 'leader').key } as const

/** What the leader of the campaign office let the public see: the directive, and how far the drive had come in spring. */
export async function playPublications(stage: Stage): Promise<void> {
  const audit = { action: 'publication.approve', subjectKind: 'campaign', subjectId: stage.memory.campaignId }
  await act(stage, { ...publishers, at: inVietnam('2021-02-03 09:00') }, audit, (scene) =>
    approve(scene, {
      kind: 'document',
      documentId: idOf(scene.memory.documents, directive.key),
      source: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    }),
  )
  await act(stage, { ...publishers, at: inVietnam('2021-04-15 10:30') }, audit, (scene) =>
    approve(scene, {
      kind: 'progress',
      periodId: idOf(scene.memory.periods, 'quy-1'),
      source: 'Báo cáo quý I của các đơn vị, Sở Nội vụ tổng hợp',
    }),
  )
}

async function approve(scene: Scene, input: Parameters<typeof publish>[3]): Promise<string> {
  const campaign = await loadCampaign(scene.tx, scene.memory.campaignId)
  return publish(
    scene,
    permit(scene.actor, 'publication.approve', relationsToCampaign(scene.actor, campaign)),
    campaign,
    input,
  )
}

function idOf(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`the story has no ${key}`)
  return id
}
