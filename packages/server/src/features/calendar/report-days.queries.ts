import type { CalendarEntry } from '@thidua/contract/calendar'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'

/** Both days belong to it. */
export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The last days of the reports that the unit owes, and of those that others owe it. */
export async function listReportDays(tx: Tx, actor: Actor, span: Span): Promise<CalendarEntry[]> {
  return [...(await owed(tx, actor, span)), ...(await expected(tx, actor, span))]
}

async function owed(tx: Tx, actor: Actor, span: Span): Promise<CalendarEntry[]> {
  const rows = await tx
    .selectFrom('reporting_period as p')
    .innerJoin('reporting_duty as d', 'd.period_id', 'p.id')
    .innerJoin('campaign as c', 'c.id', 'p.campaign_id')
    .select((eb) => [
      'p.id',
      'p.name',
      'p.campaign_id',
      'c.title',
      eb.fn.min('d.due_on').as('due_on'),
      eb
        .exists(
          eb
            .selectFrom('report as r')
            .select('r.id')
            .whereRef('r.period_id', '=', 'p.id')
            .where('r.reporter_unit_id', '=', actor.orgUnitId),
        )
        .as('is_submitted'),
    ])
    .where('d.reporter_unit_id', '=', actor.orgUnitId)
    .where('d.due_on', '>=', span.from)
    .where('d.due_on', '<=', span.to)
    .groupBy(['p.id', 'p.name', 'p.campaign_id', 'c.title'])
    .execute()
  return rows.map((row) => ({
    id: `report-due:${row.id}`,
    kind: 'report-due',
    on: row.due_on,
    wholeMonth: false,
    title: row.name,
    campaignId: row.campaign_id,
    campaignTitle: row.title,
    done: Boolean(row.is_submitted),
    link: '/bao-cao',
  }))
}

async function expected(tx: Tx, actor: Actor, span: Span): Promise<CalendarEntry[]> {
  const rows = await tx
    .selectFrom('reporting_period as p')
    .innerJoin('report_demand as m', 'm.id', 'p.demand_id')
    .innerJoin('campaign as c', 'c.id', 'p.campaign_id')
    .select(['p.id', 'p.name', 'p.campaign_id', 'p.due_on', 'c.title'])
    .where('m.receiver_unit_id', '=', actor.orgUnitId)
    .where('p.due_on', '>=', span.from)
    .where('p.due_on', '<=', span.to)
    .execute()
  return rows.map((row) => ({
    id: `reports-expected:${row.id}`,
    kind: 'reports-expected',
    on: row.due_on,
    wholeMonth: false,
    title: row.name,
    campaignId: row.campaign_id,
    campaignTitle: row.title,
    done: false,
    link: '/bao-cao',
  }))
}
