import { goalText } from '@thidua/domain/campaign/goal-text'
import { capitalised } from '@thidua/domain/kernel/names'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { progressToPublish, type PublicProgress } from '@thidua/domain/publication/progress'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { nodeOf } from '../cascade/campaign-tree.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { loadPeriod } from '../review/review.repository.ts'
import { judgedRows } from '../standing/board.queries.ts'
import type { JudgedRow } from '../standing/judge-row.ts'

interface Wanted {
  readonly campaign: CampaignRecord
  readonly periodId: string
  readonly source: string
  readonly actor: Actor
  readonly today: PlainDate
}

/**
 * What the public would see of a period: the board of the whole campaign as it is now.
 * @throws Refusal campaign.not-tracked | review.period-elsewhere | publication.nothing-to-show
 */
export async function progressOfPeriod(tx: Tx, wanted: Wanted): Promise<PublicProgress> {
  const { campaign, periodId, today } = wanted
  const root = await nodeOf(tx, campaign, campaign.root_unit_id)
  if (root === undefined || campaign.starts_on === null || campaign.ends_on === null)
    throw new Refusal('campaign.not-tracked')
  const period = await loadPeriod(tx, periodId, campaign.id)
  const rows = await judgedRows(tx, { campaign, seen: { node: root, isClosed: false }, periodId, today })
  const targets = rows.map(publicTarget)
  if (targets.every(({ value }) => value === null)) throw new Refusal('publication.nothing-to-show')
  const leadId = campaign.lead_unit_id ?? campaign.root_unit_id
  const names = await nameOfUnits(tx, today, [leadId])
  return progressToPublish(
    {
      campaignId: campaign.id,
      name: campaign.title,
      theme: campaign.theme,
      startsOn: plainDate(campaign.starts_on),
      endsOn: plainDate(campaign.ends_on),
      leadOrgUnitName: names(leadId),
      documents: [],
      targets,
    },
    targets,
    {
      approvedBy: wanted.actor.personId,
      approvedOn: today,
      source: wanted.source,
      asOf: period.ends_on < today ? plainDate(period.ends_on) : today,
    },
  )
}

const publicTarget = ({ target, goal, standing, value, progress, pace, paceOfPlan }: JudgedRow) => ({
  targetId: target.id,
  name: capitalised(target.indicator),
  goalText: goalText(goal, target.measure_unit),
  goalTextEn: goalText(goal, target.measure_unit, 'en'),
  measureUnit: target.measure_unit ?? '',
  value,
  percentOfPlan: progress.percentOfPlan,
  paceOfPlan,
  status: pace.status,
  reported: standing.reported,
  expected: standing.expected,
})
