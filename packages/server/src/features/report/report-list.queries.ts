import type { ReportListItem } from '@thidua/contract/report'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { dueState } from '@thidua/domain/report/due'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { factsOf, stateOf } from './report-facts.ts'

interface Filter {
  readonly orgUnitId: string
  readonly today: PlainDate
  readonly state?: ReportListItem['status'] | undefined
}

const owed = (tx: Tx) =>
  tx
    .selectFrom('reporting_duty as u')
    .innerJoin('reporting_period as p', 'p.id', 'u.period_id')
    .innerJoin('report_demand as d', 'd.id', 'p.demand_id')
    .innerJoin('campaign as c', 'c.id', 'p.campaign_id')
    .leftJoin('report_draft as r', (join) =>
      join.onRef('r.period_id', '=', 'p.id').onRef('r.reporter_unit_id', '=', 'u.reporter_unit_id'),
    )
    .select([
      'p.id as period_id',
      'p.name',
      'p.due_on',
      'c.id as campaign_id',
      'c.title',
      'u.reporter_unit_id',
      'd.receiver_unit_id',
      'r.id as draft_id',
      sql<string>`count(u.target_id)`.as('targets'),
    ])
    .groupBy(['p.id', 'p.name', 'p.due_on', 'c.id', 'c.title', 'u.reporter_unit_id', 'd.receiver_unit_id', 'r.id'])
    .orderBy('p.due_on')
    .orderBy('p.id')

/** What the unit owes, soonest first. */
export async function listOwed(tx: Tx, filter: Filter): Promise<ReportListItem[]> {
  return present(tx, await owed(tx).where('u.reporter_unit_id', '=', filter.orgUnitId).execute(), filter)
}

/** What others owe to this unit and was sent; without a state, what awaits verification. */
export async function listReceived(tx: Tx, filter: Filter): Promise<ReportListItem[]> {
  const rows = await owed(tx)
    .where((eb) =>
      eb.or([eb('d.receiver_unit_id', '=', filter.orgUnitId), eb('c.lead_unit_id', '=', filter.orgUnitId)]),
    )
    .where('r.id', 'is not', null)
    .execute()
  const items = await present(tx, rows, { ...filter, state: filter.state ?? 'sent' })
  return items.filter((item) => item.sentAt !== null)
}

async function present(
  tx: Tx,
  rows: Awaited<ReturnType<ReturnType<typeof owed>['execute']>>,
  { today, state }: Filter,
): Promise<ReportListItem[]> {
  const drafts = rows.flatMap((row) => (row.draft_id === null ? [] : [row.draft_id]))
  const facts = Map.groupBy(await factsOf(tx, drafts), (fact) => fact.draft_id)
  const names = await nameOfUnits(
    tx,
    today,
    rows.flatMap((row) => [row.reporter_unit_id, row.receiver_unit_id]),
  )
  const sendings = new Map(
    drafts.length === 0
      ? []
      : (
          await tx
            .selectFrom('report')
            .select(['draft_id', 'submitted_on', 'submitted_at'])
            .where('draft_id', 'in', drafts)
            .orderBy('revision', 'desc')
            .execute()
        ).map((row) => [row.draft_id, row]),
  )
  return rows
    .map((row): ReportListItem => {
      const { status, revision } = stateOf(facts.get(row.draft_id ?? '') ?? [])
      // the first sending stays in the map: lateness goes by it
      const sending = sendings.get(row.draft_id ?? '')
      return {
        periodId: row.period_id,
        periodName: row.name,
        campaign: { id: row.campaign_id, title: row.title },
        reporter: { id: row.reporter_unit_id, name: names(row.reporter_unit_id) },
        receiver: { id: row.receiver_unit_id, name: names(row.receiver_unit_id) },
        draftId: row.draft_id,
        revision,
        status,
        dueOn: row.due_on,
        due: dueState({
          dueOn: plainDate(row.due_on),
          receivedOn: sending === undefined ? null : plainDate(sending.submitted_on),
          acceptedAs: null,
          today,
        }),
        sentAt: sending?.submitted_at ?? null,
        targets: Number(row.targets),
      }
    })
    .filter((item) => state === undefined || item.status === state)
}
