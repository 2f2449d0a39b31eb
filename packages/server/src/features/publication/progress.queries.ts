import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { progressToPublish, type PublicProgress, type TargetProgress } from '@thidua/domain/publication/progress'
import { NOTHING } from '@thidua/domain/standing/roll-up'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { targetsOf, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { judgeTarget, spokenFor } from '../review/judged-target.ts'
import { loadPeriod } from '../review/review.repository.ts'
import { currentNodes, ruleOf, standingsOf } from '../review/standing-rows.queries.ts'

interface Wanted {
  readonly campaign: CampaignRecord
  readonly periodId: string
  readonly source: string
  readonly actor: Actor
  readonly today: PlainDate
}

/**
 * What the public would see of a period, as the standings are now.
 * @throws Refusal campaign.not-tracked | review.period-elsewhere | publication.nothing-to-show
 */
export async function progressOfPeriod(tx: Tx, wanted: Wanted): Promise<PublicProgress> {
  const { campaign, periodId, today } = wanted
  if (campaign.tracked_at === null || campaign.starts_on === null || campaign.ends_on === null)
    throw new Refusal('campaign.not-tracked')
  const period = await loadPeriod(tx, periodId, campaign.id)
  const root = (await currentNodes(tx, campaign.id)).find((node) => node.parent_id === null)
  const asOf = spokenFor(plainDate(period.ends_on), today)
  const window = { startsOn: plainDate(campaign.starts_on), endsOn: plainDate(campaign.ends_on), asOf }
  const rows = await targetsOf(tx, campaign.id)
  const targets: (TargetProgress & { name: string; goalText: string; goalTextEn: string; measureUnit: string })[] = []
  for (const row of rows) {
    const standing = (await standingsOf(tx, ruleOf(row), row.id, periodId)).get(root?.id ?? '') ?? NOTHING
    const { name, value, goalText, goalTextEn, percentOfPlan, paceOfPlan, status } = judgeTarget(row, standing, window)
    const { reported, expected } = standing
    const measureUnit = row.measure_unit ?? ''
    targets.push({
      targetId: row.id,
      name,
      goalText,
      goalTextEn,
      measureUnit,
      value,
      percentOfPlan,
      paceOfPlan,
      status,
      reported,
      expected,
    })
  }
  if (targets.every(({ value }) => value === null)) throw new Refusal('publication.nothing-to-show')
  const leadId = campaign.lead_unit_id ?? campaign.root_unit_id
  const names = await nameOfUnits(tx, today, [leadId])
  return progressToPublish(
    {
      campaignId: campaign.id,
      name: campaign.title,
      theme: campaign.theme,
      startsOn: window.startsOn,
      endsOn: window.endsOn,
      leadOrgUnitName: names(leadId),
      documents: [],
      targets,
    },
    targets,
    { approvedBy: wanted.actor.personId, approvedOn: today, source: wanted.source, asOf },
  )
}
