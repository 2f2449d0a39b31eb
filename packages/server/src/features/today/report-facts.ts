import { waitingReport } from '@thidua/domain/follow-up/waiting'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { listPeriods } from '../demand/demand.queries.ts'
import { listOwed, listReceived } from '../report/report-list.queries.ts'
import type { PlacedFact } from './today.presenter.ts'

/** Reports that wait: to be written, decided, mended, checked, and those that others still owe. */
export async function reportFacts(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  const may = abilitiesOf(
    actor,
    ['report.edit', 'report.approve', 'report.verify', 'follow-up.urge'],
    ['own', 'receiver', 'campaign-lead'],
  )
  const owed = await owedByUs(tx, actor, may, today)
  if (!may.includes('report.verify')) return owed
  return [
    ...owed,
    ...(await sentToUs(tx, actor, today)),
    ...(may.includes('follow-up.urge') ? await owedToUs(tx, actor, today) : []),
  ]
}

async function owedByUs(tx: Tx, actor: Actor, may: readonly string[], today: PlainDate): Promise<PlacedFact[]> {
  const items = await listOwed(tx, { orgUnitId: actor.orgUnitId, today })
  return items.flatMap((item): PlacedFact[] => {
    const fact = waitingReport(
      {
        reportDutyId: item.periodId,
        params: {
          period: item.periodName,
          campaign: item.campaign.title,
          count: item.targets,
          receiver: item.receiver.name,
        },
        dueOn: plainDate(item.dueOn),
        status: item.status,
      },
      { writes: may.includes('report.edit'), decides: may.includes('report.approve') },
      today,
    )
    return fact === null ? [] : [{ fact, place: { link: `/bao-cao/${item.periodId}` } }]
  })
}

/** What was sent and nobody has looked at, one row a period: twelve rows of the same kind would hide the rest. */
async function sentToUs(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  const items = await listReceived(tx, { orgUnitId: actor.orgUnitId, today })
  return [...Map.groupBy(items, (item) => item.periodId)].map(([periodId, sent]) => ({
    fact: {
      kind: 'verification-waiting',
      subjectId: periodId,
      params: { period: sent[0]?.periodName ?? '', count: sent.length, orgUnit: sent[0]?.reporter.name ?? '' },
      dueOn: null,
      waitsForOthers: false,
    },
    place: { link: `/bao-cao/${periodId}/kiem-tra` },
  }))
}

/** Who still owes a report that is due within the week or late, and can be urged on the spot. */
async function owedToUs(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  const led = await tx
    .selectFrom('campaign')
    .select('id')
    .where('lead_unit_id', '=', actor.orgUnitId)
    .where('tracked_at', 'is not', null)
    .execute()
  const facts: PlacedFact[] = []
  for (const { id } of led)
    for (const period of await listPeriods(tx, id, today)) {
      const silent = await reportersWithout(tx, period.id)
      if (silent.length === 0) continue
      facts.push({
        fact: {
          kind: 'reports-missing',
          subjectId: period.id,
          params: {
            period: period.name,
            count: silent.length,
            sent: period.expected - silent.length,
            all: period.expected,
          },
          dueOn: plainDate(period.dueOn),
          waitsForOthers: false,
        },
        place: {
          link: `/phong-trao/${id}/so-lieu`,
          onTheSpot: {
            urge: {
              href: `/api/campaigns/${id}/urge`,
              body: { orgUnitIds: silent, about: 'report', periodId: period.id },
            },
          },
        },
      })
    }
  return facts
}

async function reportersWithout(tx: Tx, periodId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('reporting_duty as u')
    .select('u.reporter_unit_id')
    .distinct()
    .where('u.period_id', '=', periodId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('report as r')
            .select('r.id')
            .whereRef('r.period_id', '=', 'u.period_id')
            .whereRef('r.reporter_unit_id', '=', 'u.reporter_unit_id'),
        ),
      ),
    )
    .execute()
  return rows.map((row) => row.reporter_unit_id)
}
