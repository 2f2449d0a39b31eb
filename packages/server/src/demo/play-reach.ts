import { documents, textOf } from '@thidua/demo/documents'
import { staffOf } from '@thidua/demo/staff'
import type { StoryEvent } from '@thidua/demo/story'
import { loadCampaign, relationsToCampaign } from '../features/campaign/campaign.repository.ts'
import { deliver } from '../features/cascade/deliver.ts'
import { addFact, loadDelivery, relationsToDelivery } from '../features/cascade/delivery.repository.ts'
import { relay } from '../features/cascade/relay.ts'
import { answerReminder, urge } from '../features/cascade/urge.ts'
import { registerDocument } from '../features/registry/register-document.ts'
import { permit } from '../http/permit.ts'
import { act, type Scene, type Stage } from './stage.ts'

type Of<K extends StoryEvent['kind']> = Extract<StoryEvent, { kind: K }>

/** The directive's way down the tree, as the story tells it. */
export async function playReach(stage: Stage, event: StoryEvent): Promise<void> {
  const audit = { action: `document.${event.kind}`, subjectKind: 'campaign', subjectId: stage.memory.campaignId }
  await act(stage, event, audit, async (scene) => {
    switch (event.kind) {
      case 'delivered':
        return send(scene, event)
      case 'opened':
        return addFact(scene, await deliveryId(scene), 'opened')
      case 'registered':
        return register(scene, event)
      case 'briefed':
        return addFact(scene, await deliveryId(scene), 'briefed', {
          heldOn: event.heldOn,
          chairedBy: 'Thủ trưởng đơn vị',
          personIds: staffOf(event.unitKey)
            .slice(-event.present)
            .map((person) => scene.world.personId(person.key)),
        })
      case 'confirmed':
        return confirm(scene, event)
      case 'reminded':
        return remind(scene, event)
      case 'reminder-answered':
        return answerLast(scene, event)
      default:
        throw new Error(`${event.kind} is no act of the cascade`)
    }
  })
}

async function deliveryId({ tx, actor, memory }: Scene): Promise<string> {
  const row = await tx
    .selectFrom('delivery')
    .select('id')
    .where('campaign_id', '=', memory.campaignId)
    .where('to_unit_id', '=', actor.orgUnitId)
    .executeTakeFirstOrThrow()
  return row.id
}

async function send(scene: Scene, event: Of<'delivered'>): Promise<void> {
  const { tx, actor, memory, world } = scene
  const campaign = await loadCampaign(tx, memory.campaignId)
  const orgUnitIds = event.toKeys.map(world.unitId)
  if (event.letterKey === null) {
    await deliver(scene, permit(actor, 'document.deliver', relationsToCampaign(actor, campaign)), {
      campaign,
      orgUnitIds,
      letterId: null,
    })
    return
  }
  const letter = documents.find((one) => one.key === event.letterKey)
  if (letter === undefined) throw new Error(`no letter ${event.letterKey}`)
  const delivery = await loadDelivery(tx, await deliveryId(scene))
  const { letterId } = await relay(scene, permit(actor, 'document.relay', relationsToDelivery(actor, delivery)), {
    campaign,
    deliveryId: delivery.id,
    letter: {
      symbol: `${letter.number}/${letter.symbol}`,
      issuedOn: letter.issuedOn,
      subject: letter.subject,
      signer: letter.signer,
      text: textOf(letter) ?? '',
    },
    orgUnitIds,
  })
  memory.documents.set(letter.key, letterId)
}

async function register(scene: Scene, event: Of<'registered'>): Promise<void> {
  const delivery = await loadDelivery(scene.tx, await deliveryId(scene))
  await registerDocument(scene, permit(scene.actor, 'document.register', ['own']), {
    documentId: delivery.document_id,
    number: event.arrivalNumber,
    arrivedOn: event.arrivedOn,
    forwardedTo: undefined,
    note: undefined,
  })
}

async function confirm(scene: Scene, event: Of<'confirmed'>): Promise<void> {
  const id = await deliveryId(scene)
  await scene.tx
    .insertInto('read_receipt')
    .values(event.readerKeys.map((key) => ({ delivery_id: id, person_id: scene.world.personId(key), at: event.at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function remind(scene: Scene, event: Of<'reminded'>): Promise<void> {
  const { tx, actor, memory, world } = scene
  const campaign = await loadCampaign(tx, memory.campaignId)
  const permitted = permit(actor, 'follow-up.urge', ['own', ...relationsToCampaign(actor, campaign)])
  const periodId = event.periodKey === null ? undefined : memory.periods.get(event.periodKey)
  await urge(scene, permitted, { campaign, orgUnitIds: event.toKeys.map(world.unitId), about: event.about, periodId })
}

async function answerLast(scene: Scene, event: Of<'reminder-answered'>): Promise<void> {
  const row = await scene.tx
    .selectFrom('reminder')
    .select('id')
    .where('to_unit_id', '=', scene.actor.orgUnitId)
    .where('about', '=', event.about)
    .where('answered_at', 'is', null)
    .orderBy('sent_at', 'desc')
    .executeTakeFirstOrThrow()
  await answerReminder(scene, row.id, event.answer)
}
