import { daysBetween, dateInVietnam, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { nodeOf } from '../cascade/campaign-tree.repository.ts'
import { readReach } from '../cascade/reach.queries.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import type { PlacedFact } from './today.presenter.ts'

/** After so many days without a sign of life a unit is called silent on the first screen. */
const SILENT_DAYS = 3

/** Campaigns that wait: drafts to confirm, units beneath that are silent, and reminders that ask for an answer. */
export async function campaignFacts(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  const may = abilitiesOf(actor, ['campaign.track', 'follow-up.urge', 'report.edit'], ['own', 'campaign-lead'])
  const mine = await tx
    .selectFrom('campaign as c')
    .selectAll('c')
    .where((eb) =>
      eb.or([
        eb('c.root_unit_id', '=', actor.orgUnitId),
        eb('c.lead_unit_id', '=', actor.orgUnitId),
        eb.exists(
          eb
            .selectFrom('delivery as d')
            .select('d.id')
            .whereRef('d.campaign_id', '=', 'c.id')
            .where('d.from_unit_id', '=', actor.orgUnitId),
        ),
      ]),
    )
    .execute()
  const facts: PlacedFact[] = []
  for (const campaign of mine) {
    if (campaign.tracked_at === null && may.includes('campaign.track'))
      facts.push({
        fact: {
          kind: 'draft-unfinished',
          subjectId: campaign.id,
          params: { campaign: campaign.title },
          dueOn: null,
          waitsForOthers: false,
        },
        place: { link: `/phong-trao/${campaign.id}` },
      })
    if (campaign.tracked_at !== null && may.includes('follow-up.urge'))
      facts.push(...(await silentBelow(tx, actor, campaign, today)))
  }
  return [...facts, ...(await reminders(tx, actor, today))]
}

async function silentBelow(
  tx: Tx,
  actor: Actor,
  campaign: { id: string; title: string; lead_unit_id: string | null; root_unit_id: string },
  today: PlainDate,
): Promise<PlacedFact[]> {
  const node = await nodeOf(tx, campaign, actor.orgUnitId)
  if (node === undefined) return []
  const urged = await urgedLately(tx, actor, campaign.id, today)
  const silent = (await readReach(tx, campaign.id, node, today)).filter(
    (row) => row.depth === 1 && (row.silentDays ?? 0) > SILENT_DAYS && !urged.has(row.orgUnitId),
  )
  if (silent.length === 0) return []
  return [
    {
      fact: {
        kind: 'silent-below',
        subjectId: campaign.id,
        params: { count: silent.length, campaign: campaign.title },
        dueOn: null,
        waitsForOthers: false,
      },
      place: {
        link: `/phong-trao/${campaign.id}/tiep-nhan?loc=chua-phan-hoi`,
        onTheSpot: {
          urge: {
            href: `/api/campaigns/${campaign.id}/urge`,
            body: { orgUnitIds: silent.map((row) => row.orgUnitId), about: 'register' },
          },
        },
      },
    },
  ]
}

/** Whoever was urged is given the same days again before the row comes back. */
async function urgedLately(tx: Tx, actor: Actor, campaignId: string, today: PlainDate): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('reminder')
    .select(['to_unit_id', 'sent_at'])
    .where('campaign_id', '=', campaignId)
    .where('from_unit_id', '=', actor.orgUnitId)
    .where('about', '=', 'register')
    .where('withdrawn_at', 'is', null)
    .execute()
  const lately = rows.filter((row) => daysBetween(dateInVietnam(row.sent_at), today) <= SILENT_DAYS)
  return new Set(lately.map((row) => row.to_unit_id))
}

async function reminders(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  const rows = await tx
    .selectFrom('reminder as r')
    .leftJoin('campaign as c', 'c.id', 'r.campaign_id')
    .leftJoin('quick_request as q', 'q.id', 'r.quick_request_id')
    .select(['r.id', 'r.about', 'r.from_unit_id', 'r.sent_at', 'r.campaign_id', 'r.quick_request_id'])
    .select(({ fn }) => fn.coalesce('q.title', 'c.title').as('title'))
    .where('r.to_unit_id', '=', actor.orgUnitId)
    .where('r.answered_at', 'is', null)
    .where('r.withdrawn_at', 'is', null)
    .execute()
  const names = await nameOfUnits(
    tx,
    today,
    rows.map((row) => row.from_unit_id),
  )
  return rows.map((row) => ({
    fact: {
      kind: 'reminder-waiting',
      subjectId: row.id,
      params: {
        about: row.about,
        orgUnit: names(row.from_unit_id),
        campaign: row.title ?? '',
        days: daysBetween(dateInVietnam(row.sent_at), today),
      },
      dueOn: null,
      waitsForOthers: false,
    },
    place: {
      link: linkOf(row),
      onTheSpot: {
        'answer-done': { href: `/api/reminders/${row.id}/answer`, body: { answer: 'done' } },
        'answer-more-time': { href: `/api/reminders/${row.id}/answer`, body: { answer: 'more-time' } },
      },
    },
  }))
}

/** Where what one was urged about is done. */
function linkOf(row: { about: string; campaign_id: string | null; quick_request_id: string | null }): string {
  if (row.quick_request_id !== null) return `/bao-cao/nhanh/${row.quick_request_id}`
  if (row.about === 'report') return '/bao-cao'
  return `/phong-trao/${row.campaign_id}${row.about === 'pledge' ? '/chi-tieu/dang-ky' : ''}`
}
