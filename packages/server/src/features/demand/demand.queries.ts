import type { DemandedPeriod } from '@thidua/contract/demand'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { dueState } from '@thidua/domain/report/due'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { stateOf } from '../report/report-facts.ts'

/** The campaign's reporting periods, newest first, with how many reports came of those that the reader may see. */
export async function listPeriods(tx: Tx, campaignId: string, today: PlainDate): Promise<DemandedPeriod[]> {
  const periods = await tx
    .selectFrom('reporting_period as p')
    .innerJoin('report_demand as d', 'd.id', 'p.demand_id')
    .leftJoin('official_document as o', 'o.id', 'd.document_id')
    .select([
      'p.id',
      'p.name',
      'p.starts_on',
      'p.ends_on',
      'p.due_on',
      'd.outline',
      'd.receiver_unit_id',
      'o.id as document_id',
      'o.symbol',
      'o.issued_on',
      'o.subject',
    ])
    .where('p.campaign_id', '=', campaignId)
    .orderBy('p.ends_on', 'desc')
    .orderBy('p.id', 'desc')
    .execute()
  const duties = await tx
    .selectFrom('reporting_duty as u')
    .innerJoin('reporting_period as p', 'p.id', 'u.period_id')
    .select(['u.period_id', 'u.reporter_unit_id'])
    .distinct()
    .where('p.campaign_id', '=', campaignId)
    .execute()
  const statuses = await statusesOf(tx, campaignId)
  const names = await nameOfUnits(
    tx,
    today,
    periods.map((one) => one.receiver_unit_id),
  )
  return periods.map((period) => {
    const came = statuses.get(period.id) ?? []
    return {
      id: period.id,
      name: period.name,
      startsOn: period.starts_on,
      endsOn: period.ends_on,
      dueOn: period.due_on,
      due: dueState({ dueOn: plainDate(period.due_on), receivedOn: null, acceptedAs: null, today }),
      letter:
        period.document_id === null
          ? null
          : {
              documentId: period.document_id,
              symbol: period.symbol,
              issuedOn: period.issued_on,
              subject: period.subject,
            },
      receiver: { id: period.receiver_unit_id, name: names(period.receiver_unit_id) },
      outline: period.outline,
      expected: duties.filter((duty) => duty.period_id === period.id).length,
      sent: came.filter((status) => status === 'sent' || status === 'verified' || status === 'returned').length,
      verified: came.filter((status) => status === 'verified').length,
    }
  })
}

/** The present status of every report of a campaign, by period. */
async function statusesOf(tx: Tx, campaignId: string): Promise<Map<string, string[]>> {
  const facts = await tx
    .selectFrom('report_fact as f')
    .innerJoin('report_draft as r', 'r.id', 'f.draft_id')
    .innerJoin('reporting_period as p', 'p.id', 'r.period_id')
    .leftJoin('figure as g', 'g.id', 'f.figure_id')
    .selectAll('f')
    .select(['r.period_id', 'g.target_id', 'g.subject_unit_id', 'g.measure'])
    .where('p.campaign_id', '=', campaignId)
    .orderBy('f.id')
    .execute()
  const statuses = new Map<string, string[]>()
  for (const ofDraft of Map.groupBy(facts, (fact) => fact.draft_id).values()) {
    const period = ofDraft[0]?.period_id ?? ''
    statuses.set(period, [...(statuses.get(period) ?? []), stateOf(ofDraft).status])
  }
  return statuses
}
