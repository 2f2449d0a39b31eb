import type { CalendarEntry } from '@thidua/contract/calendar'
import { endOfPartial } from '@thidua/domain/kernel/partial-date'
import { isPlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { listReportDays, type Span } from './report-days.queries.ts'

interface Running {
  readonly id: string
  readonly title: string
  readonly starts_on: string | null
  readonly ends_on: string | null
}

/** The days of the unit's tracked campaigns within the span, the earliest first. */
export async function calendarEntries(tx: Tx, actor: Actor, span: Span): Promise<CalendarEntry[]> {
  const campaigns = await runningCampaigns(tx, actor)
  const entries = [
    ...campaigns.flatMap(windowOf),
    ...(await milestonesOf(tx, campaigns)),
    ...(await listReportDays(tx, actor, span)),
  ]
  return entries
    .filter((entry) => entry.on >= span.from && entry.on <= span.to)
    .toSorted((left, right) => left.on.localeCompare(right.on) || left.id.localeCompare(right.id))
}

function runningCampaigns(tx: Tx, actor: Actor): Promise<Running[]> {
  return tx
    .selectFrom('campaign as c')
    .select(['c.id', 'c.title', 'c.starts_on', 'c.ends_on'])
    .where('c.tracked_at', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('c.lead_unit_id', '=', actor.orgUnitId),
        eb.exists(
          eb
            .selectFrom('campaign_node as n')
            .select('n.id')
            .whereRef('n.campaign_id', '=', 'c.id')
            .where('n.org_unit_id', '=', actor.orgUnitId),
        ),
      ]),
    )
    .execute()
}

function windowOf(campaign: Running): CalendarEntry[] {
  const day = (kind: 'campaign-starts' | 'campaign-ends', on: string | null): CalendarEntry[] =>
    on === null
      ? []
      : [
          {
            id: `${kind}:${campaign.id}`,
            kind,
            on,
            wholeMonth: false,
            title: null,
            campaignId: campaign.id,
            campaignTitle: campaign.title,
            done: false,
            link: `/phong-trao/${campaign.id}`,
          },
        ]
  return [...day('campaign-starts', campaign.starts_on), ...day('campaign-ends', campaign.ends_on)]
}

async function milestonesOf(tx: Tx, campaigns: readonly Running[]): Promise<CalendarEntry[]> {
  if (campaigns.length === 0) return []
  const titles = new Map(campaigns.map((one) => [one.id, one.title]))
  const rows = await tx
    .selectFrom('milestone')
    .selectAll()
    .where('campaign_id', 'in', [...titles.keys()])
    .execute()
  return rows.map((row) => ({
    id: `milestone:${row.id}`,
    kind: row.kind as 'midterm-review' | 'final-review' | 'event',
    on: endOfPartial(row.happens_on),
    // Papers say "trong tháng 6/2021" as often as a day: the month then stands on its last day.
    wholeMonth: !isPlainDate(row.happens_on),
    title: row.title,
    campaignId: row.campaign_id,
    campaignTitle: titles.get(row.campaign_id) ?? '',
    done: false,
    link: `/phong-trao/${row.campaign_id}${row.kind === 'event' ? '' : '/so-ket'}`,
  }))
}
