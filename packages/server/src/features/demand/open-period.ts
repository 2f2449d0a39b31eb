import type { OpenPeriodBody } from '@thidua/contract/demand'
import { formatVietnameseDate, plainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal, type Finding } from '@thidua/domain/kernel/refusal'
import { lastDayOfTerm } from '@thidua/domain/report/due'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { targetsOf, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { insertLetter } from '../registry/insert-letter.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

/** Public holidays are not kept yet; weekends are known. */
const CALENDAR = { daysOff: new Set<never>(), workingWeekendDays: new Set<never>() }

/**
 * Opens a reporting period, from the document that demands it, with who reports what about whom. What has to come is
 * counted at once into the standings of all that it enters.
 * @throws Refusal campaign.not-tracked | demand.*
 */
export async function openPeriod(
  deps: Deps,
  _permit: Permit<'report.demand'>,
  campaign: CampaignRecord,
  input: OpenPeriodBody,
): Promise<{ periodId: string; duties: number; notes: Finding[] }> {
  const { tx, actor, services } = deps
  if (campaign.tracked_at === null) throw new Refusal('campaign.not-tracked')
  const notes = checkDays(input)
  const duties = distinct(input.duties)
  await refuseUnknown(tx, campaign, input.receiverUnitId, duties)
  const documentId =
    'documentId' in input.document
      ? await knownDocument(tx, input.document.documentId)
      : await insertLetter(deps, input.document)
  const demandId = services.newId()
  await tx
    .insertInto('report_demand')
    .values({
      id: demandId,
      campaign_id: campaign.id,
      document_id: documentId,
      outline: input.outline,
      receiver_unit_id: input.receiverUnitId,
      created_by: actor.personId,
      created_at: services.clock.now(),
    })
    .execute()
  const periodId = services.newId()
  const period = await tx
    .insertInto('reporting_period')
    .values({
      id: periodId,
      campaign_id: campaign.id,
      demand_id: demandId,
      name: input.name,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      due_on: input.dueOn,
    })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (period === undefined) throw new Refusal('demand.name-taken', { name: input.name })
  await insertDuties(deps, periodId, input.dueOn, duties)
  await expectFigures(tx, campaign.id, periodId)
  // figures that run on from earlier periods enter this one
  await tx.insertInto('standing_change').values({ period_id: periodId }).execute()
  return { periodId, duties: duties.length, notes }
}

function checkDays(input: OpenPeriodBody): Finding[] {
  const shown = (day: string) => formatVietnameseDate(plainDate(day))
  if (input.endsOn < input.startsOn)
    throw new Refusal('demand.period-ends-before-start', {
      startsOn: shown(input.startsOn),
      endsOn: shown(input.endsOn),
    })
  if (input.dueOn < input.startsOn)
    throw new Refusal('demand.due-before-start', { dueOn: shown(input.dueOn), startsOn: shown(input.startsOn) })
  const nextDay = lastDayOfTerm(plainDate(input.dueOn), CALENDAR)
  if (nextDay === input.dueOn) return []
  return [{ code: 'demand.due-on-day-off', params: { dueOn: shown(input.dueOn), nextDay: shown(nextDay) } }]
}

type Duty = OpenPeriodBody['duties'][number]

const distinct = (duties: readonly Duty[]): Duty[] => [
  ...new Map(
    duties.map((duty) => [`${duty.targetId ?? ''}/${duty.subjectUnitId}/${duty.reporterUnitId}`, duty]),
  ).values(),
]

async function refuseUnknown(tx: Tx, campaign: CampaignRecord, receiver: string, duties: readonly Duty[]) {
  const targets = new Set((await targetsOf(tx, campaign.id)).map((one) => one.id))
  if (duties.some((duty) => duty.targetId !== null && !targets.has(duty.targetId)))
    throw new Refusal('demand.unknown-target')
  const nodes = await tx
    .selectFrom('campaign_node')
    .select('org_unit_id')
    .where('campaign_id', '=', campaign.id)
    .execute()
  const inTree = new Set(nodes.map((node) => node.org_unit_id))
  const mayReport = new Set([...inTree, campaign.lead_unit_id])
  const strange = duties.some((duty) => !inTree.has(duty.subjectUnitId) || !mayReport.has(duty.reporterUnitId))
  if (strange || !mayReport.has(receiver)) throw new Refusal('demand.unit-outside-tree')
}

async function knownDocument(tx: Tx, id: string): Promise<string> {
  const row = await tx.selectFrom('official_document').select('id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row.id
}

async function insertDuties({ tx, services }: Deps, periodId: string, dueOn: string, duties: readonly Duty[]) {
  for (let at = 0; at < duties.length; at += 1000)
    await tx
      .insertInto('reporting_duty')
      .values(
        duties.slice(at, at + 1000).map((duty) => ({
          id: services.newId(),
          period_id: periodId,
          target_id: duty.targetId,
          subject_unit_id: duty.subjectUnitId,
          reporter_unit_id: duty.reporterUnitId,
          due_on: dueOn,
        })),
      )
      .execute()
}

/** The n of "k of n": one for each target and subject, however many report it, at every node that the figure enters. */
async function expectFigures(tx: Tx, campaignId: string, periodId: string): Promise<void> {
  await sql`
    insert into standing (node_id, target_id, period_id, expected)
    select e.node_id, u.target_id, ${periodId}::uuid, count(*)
    from (select distinct target_id, subject_unit_id from reporting_duty
          where period_id = ${periodId}::uuid and target_id is not null) u
    join target t on t.id = u.target_id
    cross join lateral nodes_entered(${campaignId}::uuid, u.subject_unit_id, t.aggregation) e
    group by e.node_id, u.target_id
    on conflict (node_id, target_id, period_id) do update set expected = excluded.expected
  `.execute(tx)
}
