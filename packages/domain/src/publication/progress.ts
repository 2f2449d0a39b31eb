import { type Figure, round } from '../kernel/decimal.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { PaceStatus } from '../standing/pace.ts'
import { type ProgressWords, progressWords } from './progress-words.ts'
import { type InternalCampaign, type Publication, publicView } from './public-view.ts'

/** How one target stands on the day that the figures speak for. */
export interface TargetProgress {
  readonly targetId: string
  readonly value: Figure | null
  readonly percentOfPlan: Figure | null
  readonly paceOfPlan: Figure | null
  readonly status: PaceStatus
  readonly reported: number
  readonly expected: number
}

/** Who lets the public see it, when, from whom the figures come and for what day they speak. */
export interface ProgressApproval {
  readonly approvedBy: string
  readonly approvedOn: PlainDate
  readonly source: string
  readonly asOf: PlainDate
}

export interface PublicRow {
  readonly name: string
  readonly goal: string
  readonly goalEn: string
  readonly measureUnit: string
  readonly value: Figure | null
  readonly percentOfPlan: Figure | null
  readonly paceOfPlan: Figure | null
  readonly status: PaceStatus
  readonly reported: number
  readonly expected: number
}

export interface PublicProgress extends ProgressWords {
  readonly theme: string | null
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly asOf: PlainDate
  readonly source: string
  readonly authority: string
  readonly rows: PublicRow[]
}

/**
 * The progress of a campaign as the public is to see it: words first, then every target with its figure. Only what
 * `publicView` lets out gets in; it is copied when it is approved, so that later figures need their own approval.
 */
export function progressToPublish(
  campaign: InternalCampaign,
  targets: readonly TargetProgress[],
  approval: ProgressApproval,
): PublicProgress {
  const { approvedBy, approvedOn, source, asOf } = approval
  const approved = { approvedBy, approvedOn, source, withdrawnOn: null }
  const publications: Publication[] = [
    { ...approved, kind: 'campaign', subjectId: campaign.campaignId, figure: null },
    ...targets.map(({ targetId, value, reported, expected }): Publication => ({
      ...approved,
      kind: 'target',
      subjectId: targetId,
      figure: value === null ? null : { value, asOf, reported, expected },
    })),
  ]
  const view = publicView(campaign, publications, approvedOn)
  const standing = new Map(targets.map((target) => [target.targetId, target]))
  const rows = (view?.targets ?? []).flatMap((target): PublicRow[] => {
    const progress = standing.get(target.targetId)
    if (progress === undefined) return []
    return [
      {
        name: target.name,
        goal: target.goalText,
        goalEn: target.goalTextEn,
        measureUnit: target.measureUnit,
        value: printed(target.value),
        percentOfPlan: printed(progress.percentOfPlan),
        paceOfPlan: printed(progress.paceOfPlan),
        status: progress.status,
        reported: progress.reported,
        expected: progress.expected,
      },
    ]
  })
  const { theme, startsOn, endsOn, leadOrgUnitName: authority } = campaign
  const kept = { theme, startsOn, endsOn, asOf, authority }
  return {
    ...progressWords('vi', { ...kept, rows }),
    ...kept,
    source,
    rows,
  }
}

/** Quotients run on for ever; open data carries four decimals. */
const printed = (figure: Figure | null): Figure | null => (figure === null ? null : round(figure, 4))
