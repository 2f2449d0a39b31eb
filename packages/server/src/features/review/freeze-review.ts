import type { ReviewDraft } from '@thidua/contract/review'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { refuseCutOff } from '@thidua/domain/review/edit'
import { narrateMidterm } from '@thidua/domain/review/narrate'
import { valueOfStanding } from '@thidua/domain/standing/roll-up'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { ruleOf } from '../report/target-kind.ts'
import { targetsOf, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { frozenStandings } from './frozen-standings.ts'
import { proposeHead } from './review-head.ts'
import { reviewMaterial } from './review-material.ts'
import { insertReview, loadPeriod } from './review.repository.ts'

/**
 * Freezes the figures of a period as they stood at the end of the cut-off day and drafts the report from them. Whatever
 * is sent, returned or corrected later moves neither.
 * @throws Refusal campaign.not-tracked | review.period-elsewhere | review.cut-off-* | review.legal-basis-unseen
 */
export async function freezeReview(
  deps: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'review.freeze'>,
  campaign: CampaignRecord,
  input: { periodId: string; cutOff: string },
): Promise<string> {
  const { tx, actor, services } = deps
  if (campaign.tracked_at === null) throw new Refusal('campaign.not-tracked')
  const period = await loadPeriod(tx, input.periodId, campaign.id)
  const cutOff = plainDate(input.cutOff)
  refuseCutOff(cutOff, services.clock.today(), period.starts_on)
  const targets = await targetsOf(tx, campaign.id)
  const { root, frozen } = await frozenStandings(tx, { campaignId: campaign.id, targets, periodId: period.id, cutOff })
  const material = await reviewMaterial(tx, {
    campaign,
    period,
    cutOff,
    targets,
    rootNodeId: root.id,
    frozen,
    actingUnitId: actor.orgUnitId,
  })
  const document = narrateMidterm(material)
  const head = await proposeHead(tx, actor.orgUnitId, campaign.root_unit_id, services.clock.today())
  const rules = new Map(targets.map((row) => [row.id, ruleOf(row)]))
  const id = services.newId()
  await insertReview(tx, {
    id,
    campaignId: campaign.id,
    periodId: period.id,
    cutOff,
    frozenAt: services.clock.now(),
    frozenBy: actor.personId,
    content: { document, material },
    draft: { head, ...document } as ReviewDraft,
    figures: frozen,
    valueOf: (one) => {
      const rule = rules.get(one.targetId)
      return rule === undefined ? null : valueOfStanding(rule, one.standing)
    },
  })
  return id
}
