import type { StoryEvent } from '@thidua/demo/story'
import { allocateTargets } from '../features/allocation/allocate-targets.ts'
import { relationsToReceivers } from '../features/allocation/receivers.ts'
import { loadCampaign } from '../features/campaign/campaign.repository.ts'
import { registerUnit } from '../features/registration/register-unit.ts'
import { assignedTo } from '../features/registration/registration.repository.ts'
import { permit } from '../http/permit.ts'
import { act, type Scene, type Stage } from './stage.ts'

type Of<K extends StoryEvent['kind']> = Extract<StoryEvent, { kind: K }>

/** Units register what they pledge by the day that the office set, and a district gives its parts on. */
export async function playPledges(stage: Stage, event: StoryEvent): Promise<void> {
  const audit = { action: `pledge.${event.kind}`, subjectKind: 'campaign', subjectId: stage.memory.campaignId }
  await act(stage, event, audit, async (scene) => {
    switch (event.kind) {
      case 'pledging-opened':
        return openPledging(scene, event)
      case 'pledged':
        return register(scene, event)
      case 'given-on':
        return giveOn(scene, event)
      default:
        throw new Error(`${event.kind} is no act of pledging`)
    }
  })
}

async function openPledging({ tx, memory }: Scene, { dueOn }: Of<'pledging-opened'>): Promise<void> {
  await tx.updateTable('campaign').set({ registration_due_on: dueOn }).where('id', '=', memory.campaignId).execute()
}

async function register(scene: Scene, { registration }: Of<'pledged'>): Promise<void> {
  const { tx, actor, memory } = scene
  const { higher, note, decidedBy } = registration
  const campaign = await loadCampaign(tx, memory.campaignId)
  const assigned = (await assignedTo(tx, campaign, [actor.orgUnitId]))(actor.orgUnitId)
  const pledged = new Map(Object.entries(higher).map(([slug, value]) => [memory.targets.get(slug), value]))
  await registerUnit(scene, permit(actor, 'pledge.register', ['own']), campaign, {
    version: 0,
    note,
    ...(decidedBy === null ? {} : { decidedBy }),
    pledges: assigned.map(({ targetId, value }) => ({ targetId, value: pledged.get(targetId) ?? value })),
  })
}

async function giveOn(scene: Scene, { targetSlug, parts }: Of<'given-on'>): Promise<void> {
  const { tx, actor, memory, world } = scene
  const campaign = await loadCampaign(tx, memory.campaignId)
  const given = Object.entries(parts).map(([key, value]) => ({
    orgUnitId: world.unitId(key),
    value,
    samePeriodLastYear: null,
    locked: false,
    version: 0,
  }))
  const relations = await relationsToReceivers(
    tx,
    actor,
    campaign,
    given.map(({ orgUnitId }) => orgUnitId),
  )
  await allocateTargets(scene, permit(actor, 'target.allocate', relations), campaign, {
    note: null,
    targets: [{ targetId: memory.targets.get(targetSlug) ?? '', parts: given }],
  })
}
