import { directive, textOf } from '@thidua/demo/documents'
import type { StoryEvent } from '@thidua/demo/story'
import { actorOf } from '@thidua/demo/staff'
import type { DemoTarget } from '@thidua/demo/target-types'
import { targets } from '@thidua/demo/targets'
import type { TargetBody } from '@thidua/contract/campaign'
import type { Static } from 'typebox'
import { loadCampaign, relationsToCampaign, targetsOf } from '../features/campaign/campaign.repository.ts'
import { draftCampaign } from '../features/campaign/draft-campaign.ts'
import { addTarget, changeTarget, dropTarget } from '../features/campaign/edit-target.ts'
import { trackCampaign } from '../features/campaign/track-campaign.ts'
import { prepareText } from '../features/registry/prepare-files.ts'
import { receiveDocument } from '../features/registry/receive-document.ts'
import { permit } from '../http/permit.ts'
import { act, type Scene, type Stage } from './stage.ts'

/** As the office calls it; the directive's own subject fills three lines. */
const CAMPAIGN_TITLE = 'Đợt thi đua đặc biệt chào mừng bầu cử và 190 năm thành lập tỉnh'

/** From the directive to the tracked campaign, as the campaign office did it on the first Monday. */
export async function playCampaign(stage: Stage, event: StoryEvent): Promise<void> {
  if (event.kind === 'tracking-started') await startTracking(stage, event)
}

async function startTracking(stage: Stage, event: StoryEvent): Promise<void> {
  const text = textOf(directive) ?? ''
  const file = await prepareText(stage.services.files, {
    fileName: 'chi-thi-04-ct-ubnd.txt',
    bytes: new TextEncoder().encode(text),
  })
  const clerk = { ...event, actorKey: actorOf(event.unitKey, 'records-clerk').key }
  const documentId = await act(
    stage,
    clerk,
    { action: 'document.receive', subjectKind: 'document', subjectId: directive.key },
    async (scene) => {
      const [document] = await receiveDocument(scene, permit(scene.actor, 'document.receive', ['own']), file)
      if (document === undefined) throw new Error('the directive was not read')
      stage.memory.documents.set(directive.key, document.id)
      return document.id
    },
  )
  await act(
    stage,
    event,
    { action: 'campaign.track', subjectKind: 'campaign', subjectId: directive.key },
    async (scene) => {
      const { tx, actor, services, memory } = scene
      memory.campaignId = await draftCampaign(
        scene,
        permit(actor, 'campaign.draft', ['own']),
        documentId,
        CAMPAIGN_TITLE,
      )
      await mendTargets(scene, text)
      const now = services.clock.now()
      for (const table of ['content_item', 'duty', 'milestone'] as const)
        await tx.updateTable(table).set({ confirmed_at: now }).where('campaign_id', '=', memory.campaignId).execute()
      const campaign = await loadCampaign(tx, memory.campaignId)
      await trackCampaign(scene, permit(actor, 'campaign.track', relationsToCampaign(actor, campaign)), campaign)
    },
  )
}

/** What an officer does beside the document: mends what was read, adds what was missed, drops what is no target. */
async function mendTargets(scene: Scene, text: string): Promise<void> {
  const { tx, actor, memory } = scene
  const campaign = await loadCampaign(tx, memory.campaignId)
  const permitted = permit(actor, 'campaign.confirm', relationsToCampaign(actor, campaign))
  const read = await targetsOf(tx, campaign.id)
  const used = new Set<string>()
  for (const target of targets) {
    const start = text.indexOf(target.quote)
    const end = start + target.quote.length
    const found = read.find(
      (row) =>
        !used.has(row.id) &&
        row.span_start !== null &&
        row.span_end !== null &&
        row.span_start < end &&
        row.span_end > start &&
        sameValue(row.value, target.value),
    )
    if (found === undefined) {
      memory.targets.set(
        target.slug,
        await addTarget(scene, permitted, campaign, {
          ...fieldsOf(target),
          quote: target.quote,
          spanStart: start,
          spanEnd: end,
        }),
      )
      continue
    }
    used.add(found.id)
    await changeTarget(scene, permitted, campaign, found, fieldsOf(target))
    memory.targets.set(target.slug, found.id)
  }
  for (const row of read) if (!used.has(row.id)) await dropTarget(scene, permitted, campaign, row, true)
  await inOrderOfTheDocument(scene, campaign.id)
}

const sameValue = (read: string | null, meant: string | null): boolean =>
  (read === null ? null : Number(read)) === (meant === null ? null : Number(meant))

async function inOrderOfTheDocument({ tx }: Scene, campaignId: string): Promise<void> {
  const rows = await targetsOf(tx, campaignId)
  const ordered = rows.toSorted((left, right) => (left.span_start ?? 0) - (right.span_start ?? 0))
  for (const [position, row] of ordered.entries())
    await tx.updateTable('target').set({ position }).where('id', '=', row.id).execute()
}

const directionOf = (target: DemoTarget): Static<typeof TargetBody>['direction'] => {
  if (target.comparator === 'rank_improve_between') return 'rank'
  return target.direction === 'rising' ? 'up' : 'down'
}

const fieldsOf = (target: DemoTarget): Static<typeof TargetBody> => ({
  indicator: target.indicator,
  indicatorSlug: target.indicatorSlug,
  comparator: target.comparator,
  value: target.value,
  valueHigh: target.valueHigh,
  measureUnit: target.measureUnit,
  base: target.baseline,
  direction: directionOf(target),
  change: target.change,
  aggregation: target.aggregation,
  accumulation: target.accumulation,
  knownOnce: target.knownOnce,
  deadline: target.deadline,
  contentPath: target.contentPath,
})
