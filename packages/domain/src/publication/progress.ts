import { type Figure, round } from '../kernel/decimal.ts'
import { type PlainDate, daysBetween, formatVietnameseDate } from '../kernel/plain-date.ts'
import { PACE_WORDS } from '../review/narrate.ts'
import type { PaceStatus } from '../standing/pace.ts'
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
  readonly measureUnit: string
  readonly value: Figure | null
  readonly percentOfPlan: Figure | null
  readonly paceOfPlan: Figure | null
  readonly status: PaceStatus
  readonly reported: number
  readonly expected: number
}

export interface PublicProgress {
  /** The finding as a sentence. */
  readonly headline: string
  readonly lead: string[]
  readonly facts: { label: string; value: string }[]
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
  return {
    headline: headlineOf(rows),
    lead: leadOf(campaign, rows, asOf),
    facts: [
      { label: 'Bắt đầu', value: formatVietnameseDate(campaign.startsOn) },
      { label: 'Kết thúc', value: formatVietnameseDate(campaign.endsOn) },
      { label: 'Số chỉ tiêu', value: String(rows.length) },
      { label: 'Cơ quan thường trực', value: campaign.leadOrgUnitName },
    ],
    asOf,
    source,
    authority: campaign.leadOrgUnitName,
    rows,
  }
}

/** Quotients run on for ever; open data carries four decimals. */
const printed = (figure: Figure | null): Figure | null => (figure === null ? null : round(figure, 4))

function headlineOf(rows: readonly PublicRow[]): string {
  const good = rows.filter(({ status }) => status === 'met' || status === 'on').length
  const known = rows.filter(({ status }) => status !== 'none').length
  if (known === 0) return 'Chưa có số liệu để đánh giá'
  if (good === 0) return `Chưa chỉ tiêu nào đúng tiến độ trong ${rows.length} chỉ tiêu`
  return `${good} trong ${rows.length} chỉ tiêu đang đúng tiến độ hoặc đã hoàn thành`
}

function leadOf(campaign: InternalCampaign, rows: readonly PublicRow[], asOf: PlainDate): string[] {
  const counted = (['met', 'on', 'risk', 'off', 'none'] as const)
    .map((status) => [status, rows.filter((row) => row.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} chỉ tiêu ${PACE_WORDS[status]}`)
  const left = daysBetween(asOf, campaign.endsOn)
  const paragraphs = [`Tính đến hết ngày ${formatVietnameseDate(asOf)}: ${counted.join(', ')}.`]
  if (campaign.theme !== null) paragraphs.unshift(`Chủ đề: ${campaign.theme.replace(/[.\s]+$/, '')}.`)
  if (left > 0) paragraphs.push(`Còn ${left} ngày đến ngày kết thúc.`)
  return paragraphs
}
