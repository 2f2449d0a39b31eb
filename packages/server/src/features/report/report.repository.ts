import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import type { Actor } from '../../http/actor.ts'
import type { Services } from '../../services.ts'

export interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

export type DraftRecord = Selectable<Tables['report_draft']>

/** The period that a report belongs to, with its demand and campaign. @throws Refusal record.not-found */
export async function loadPeriod(tx: Tx, periodId: string) {
  const row = await tx
    .selectFrom('reporting_period as p')
    .innerJoin('report_demand as d', 'd.id', 'p.demand_id')
    .innerJoin('campaign as c', 'c.id', 'p.campaign_id')
    .select([
      'p.id',
      'p.name',
      'p.starts_on',
      'p.ends_on',
      'p.due_on',
      'p.campaign_id',
      'd.document_id',
      'd.outline',
      'd.receiver_unit_id',
      'c.title',
      'c.lead_unit_id',
      'c.root_unit_id',
    ])
    .where('p.id', '=', periodId)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}
export type PeriodRecord = Awaited<ReturnType<typeof loadPeriod>>

export const findDraft = (tx: Tx, periodId: string, reporterUnitId: string): Promise<DraftRecord | undefined> =>
  tx
    .selectFrom('report_draft')
    .selectAll()
    .where('period_id', '=', periodId)
    .where('reporter_unit_id', '=', reporterUnitId)
    .executeTakeFirst()

/** Whoever acts on a report holds it until the act is recorded. @throws Refusal record.not-found */
export async function lockDraft(tx: Tx, draftId: string): Promise<DraftRecord> {
  const row = await tx.selectFrom('report_draft').selectAll().where('id', '=', draftId).forUpdate().executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

/** How the acting unit stands to a unit's report of a period. */
export async function relationsToReport(
  tx: Tx,
  actor: Actor,
  period: PeriodRecord,
  reporterUnitId: string,
): Promise<Relation[]> {
  const relations: Relation[] = []
  if (actor.orgUnitId === reporterUnitId) relations.push('own')
  if (actor.orgUnitId === period.receiver_unit_id) relations.push('receiver')
  const reach = await tx
    .selectFrom('campaign_reach')
    .select('org_unit_id')
    .where('campaign_id', '=', period.campaign_id)
    .where('holder_id', '=', actor.orgUnitId)
    .where('org_unit_id', '=', reporterUnitId)
    .executeTakeFirst()
  if (reach !== undefined && actor.orgUnitId !== reporterUnitId)
    relations.push(actor.orgUnitId === period.lead_unit_id ? 'campaign-lead' : 'below')
  return relations
}

interface NewFact {
  readonly draftId: string
  readonly kind:
    | 'drafted'
    | 'presented'
    | 'approved'
    | 'handed-back'
    | 'sent'
    | 'returned'
    | 'verified'
    | 'verification-withdrawn'
  readonly revision: number
  readonly draftVersion?: number
  readonly reportId?: string
  readonly figureIds?: readonly string[]
  readonly reason?: string
  readonly decidedBy?: string
}

/** Records what was done; one row for each cell named, or one for the whole report. */
export async function addFacts({ tx, actor, services }: Deps, fact: NewFact): Promise<void> {
  const cells = fact.figureIds === undefined || fact.figureIds.length === 0 ? [null] : fact.figureIds
  await tx
    .insertInto('report_fact')
    .values(
      cells.map((figureId) => ({
        id: services.newId(),
        draft_id: fact.draftId,
        report_id: fact.reportId ?? null,
        figure_id: figureId,
        kind: fact.kind,
        revision: fact.revision,
        draft_version: fact.draftVersion ?? null,
        reason: fact.reason ?? null,
        decided_by: fact.decidedBy ?? null,
        entered_by: actor.personId,
        at: services.clock.now(),
      })),
    )
    .execute()
}

/** A unit that owes nothing is told so if it takes part in the campaign; to others the period is not there. */
export async function refuseNotOwed(tx: Tx, campaignId: string, orgUnitId: string): Promise<never> {
  const node = await tx
    .selectFrom('campaign_node')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('org_unit_id', '=', orgUnitId)
    .executeTakeFirst()
  throw new Refusal(node === undefined ? 'record.not-found' : 'report.no-duty')
}
