import { goalText } from '@thidua/domain/campaign/goal-text'
import { capitalised } from '@thidua/domain/kernel/names'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { ReviewMaterial, ReviewTarget } from '@thidua/domain/review/material'
import { headingAbove, nameInRunningText } from '@thidua/domain/review/wording'
import { NO_REACH } from '@thidua/domain/cascade/reach'
import type { Tx } from '../../db/database.ts'
import type { CampaignRecord, TargetRecord } from '../campaign/campaign.repository.ts'
import { nodeOf } from '../cascade/campaign-tree.repository.ts'
import { readReach } from '../cascade/reach.queries.ts'
import { samePeriodOf } from '../allocation/allocation.repository.ts'
import { judgeRow } from '../standing/judge-row.ts'
import type { FrozenStanding } from './frozen-standings.ts'
import type { PeriodRecord } from './review.repository.ts'
import { lateReporters, urgingsOf } from './timeliness.queries.ts'
import { narrativesOf } from './units-words.queries.ts'

interface Parts {
  readonly campaign: CampaignRecord
  readonly period: PeriodRecord
  readonly cutOff: PlainDate
  readonly targets: readonly TargetRecord[]
  readonly rootNodeId: string
  readonly frozen: readonly FrozenStanding[]
  readonly actingUnitId: string
}

/** All that the report is told from. @throws Refusal review.legal-basis-unseen */
export async function reviewMaterial(tx: Tx, parts: Parts): Promise<ReviewMaterial> {
  const { campaign, period, cutOff } = parts
  const top = await nodeOf(tx, campaign, campaign.root_unit_id)
  const reach = top === undefined ? undefined : (await readReach(tx, campaign.id, top, cutOff))[0]?.total
  return {
    campaignName: nameInRunningText(campaign.title),
    legalBasis: await legalBasisOf(tx, campaign),
    cutOff,
    endsOn: plainDate(campaign.ends_on ?? period.ends_on),
    reach: { ...NO_REACH, ...reach },
    lines: [],
    targets: await reviewTargets(tx, parts),
    narratives: await narrativesOf(tx, period.id, cutOff),
    lateUnits: await lateReporters(tx, {
      campaignId: campaign.id,
      periodId: period.id,
      cutOff,
      actingUnitId: parts.actingUnitId,
    }),
    urgings: await urgingsOf(tx, period.id, cutOff),
  }
}

async function reviewTargets(
  tx: Tx,
  { campaign, period, cutOff, targets, rootNodeId, frozen }: Parts,
): Promise<ReviewTarget[]> {
  const contents = await tx
    .selectFrom('content_item')
    .select(['path', 'title'])
    .where('campaign_id', '=', campaign.id)
    .execute()
  const titles = new Map(contents.map((row) => [row.path, row.title]))
  const span = { id: period.id, startsOn: period.starts_on, endsOn: period.ends_on }
  const atRoot = new Map(frozen.filter(({ nodeId }) => nodeId === rootNodeId).map((one) => [one.targetId, one]))
  // like with like: last year's figures of those who had reported by the cut-off day
  const samePeriod = await samePeriodOf(tx, {
    campaignId: campaign.id,
    dueOn: period.due_on,
    reporters: [...atRoot.values()].flatMap(({ targetId, subjectIds }) =>
      subjectIds.map((orgUnitId) => ({ targetId, orgUnitId })),
    ),
  })
  return targets.flatMap((row): ReviewTarget[] => {
    const standing = atRoot.get(row.id)?.standing
    if (standing === undefined) return []
    const judged = judgeRow({
      campaign: { starts_on: campaign.starts_on ?? period.starts_on, ends_on: campaign.ends_on ?? period.ends_on },
      target: row,
      isRoot: true,
      allocation: undefined,
      samePeriod: samePeriod.get(row.id) ?? null,
      periods: [span],
      period: span,
      standingIn: () => standing,
      today: cutOff,
    })
    return [
      {
        trace: { targetId: row.id, nodeId: rootNodeId, periodId: period.id },
        name: capitalised(row.indicator),
        measureUnit: row.measure_unit ?? '',
        goalText: goalText(judged.goal, row.measure_unit),
        contentTitle: headingAbove(titles, row.content_path),
        value: judged.value,
        percentOfPlan: judged.progress.percentOfPlan,
        status: judged.pace.status,
        reported: standing.reported,
        expected: standing.expected,
        verified: standing.verified,
      },
    ]
  })
}

async function legalBasisOf(tx: Tx, campaign: CampaignRecord): Promise<ReviewMaterial['legalBasis']> {
  const row = await tx
    .selectFrom('official_document')
    .select(['document_type', 'symbol', 'issued_on', 'issuer'])
    .where('id', '=', campaign.legal_basis_id)
    .executeTakeFirst()
  if (row === undefined || row.issued_on === null) throw new Refusal('review.legal-basis-unseen')
  return {
    typeName: row.document_type ?? 'Văn bản',
    symbol: row.symbol ?? '',
    issuedOn: plainDate(row.issued_on),
    issuer: row.issuer ?? '',
  }
}
