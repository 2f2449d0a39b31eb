import type { Board, BoardRow, ChildStanding, ReportBehind, TargetBoard } from '@thidua/contract/standing'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { headingAbove } from '@thidua/domain/review/wording'
import { outlookRecordOf } from '@thidua/domain/standing/outlook'
import { NOTHING } from '@thidua/domain/standing/roll-up'
import { sql } from 'kysely'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Language } from '../../http/language.ts'
import { latestAllocations } from '../allocation/allocation.repository.ts'
import { targetsOf, type CampaignRecord, type TargetRecord } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { latestPledges } from '../registration/registration.repository.ts'
import { boardRow, type BoardSpan } from './board-row.ts'
import { goalAt, judgeRow, outlookQuestion, samePeriodAt, type JudgedRow, type RowSource } from './judge-row.ts'
import { childrenOf, type Among } from './children.queries.ts'
import { nodeRef, type SeenNode } from './node-access.ts'
import { shown } from './shown.ts'
import { rankChildren } from './rank-children.ts'
import { reportsBehind } from './reports-behind.ts'
import { yearEstimateAt } from './year-estimate.queries.ts'
import { standingsOf } from './standing.repository.ts'

export interface NodeView {
  readonly campaign: CampaignRecord
  readonly seen: SeenNode
  readonly periodId: string | undefined
  readonly today: PlainDate
  /** Which units beneath are compared; all where nothing is said. */
  readonly among?: Among
}

export interface BoardView extends NodeView {
  readonly actor: Actor
  readonly language: Language
}

/** Oldest first. */
async function periodsOf(tx: Tx, campaignId: string): Promise<BoardSpan[]> {
  const rows = await tx
    .selectFrom('reporting_period')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('ends_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    dueOn: row.due_on,
  }))
}

/** The period asked for, else the newest that has begun, else the first. @throws Refusal record.not-found */
function choosePeriod(periods: readonly BoardSpan[], { periodId, today }: NodeView): BoardSpan | undefined {
  if (periodId === undefined) return periods.findLast((one) => one.startsOn <= today) ?? periods[0]
  const period = periods.find((one) => one.id === periodId)
  if (period === undefined) throw new Refusal('record.not-found')
  return period
}

async function countChildren(tx: Tx, { node, isClosed }: SeenNode): Promise<number> {
  if (isClosed) return 0
  const row = await tx
    .selectFrom('campaign_node')
    .select((of) => of.fn.countAll<string>().as('children'))
    .where('parent_id', '=', node.id)
    .executeTakeFirstOrThrow()
  return Number(row.children)
}

/** Reads what all rows of one node are made from; what its children were given only for whoever shows them. */
export async function openBoard(tx: Tx, view: NodeView, shows: { targetId?: string; children?: boolean } = {}) {
  const { campaign, seen } = view
  const periods = await periodsOf(tx, campaign.id)
  const period = choosePeriod(periods, view)
  const standings = await standingsOf(tx, [seen.node.id], shows.targetId)
  const byKey = new Map(standings.map((one) => [`${one.targetId}/${one.periodId}`, one.standing]))
  const children = shows.children === true ? await childrenOf(tx, view) : []
  const childCount = shows.children === true ? children.length : await countChildren(tx, seen)
  const allocations = await latestAllocations(tx, campaign.id, [
    seen.node.org_unit_id,
    ...children.map((child) => child.org_unit_id),
  ])
  const pledgedBy = await latestPledges(tx, campaign.id, [
    seen.node.org_unit_id,
    ...children.map((child) => child.org_unit_id),
  ])
  const sourceOf = (target: TargetRecord): RowSource & { period: BoardSpan | undefined } => ({
    campaign,
    target,
    isRoot: seen.node.parent_id === null,
    allocation: allocations.get(target.id, seen.node.org_unit_id),
    samePeriod: samePeriodAt(
      target,
      allocations.get(target.id, seen.node.org_unit_id),
      byKey.get(`${target.id}/${period?.id}`),
    ),
    periods,
    period,
    standingIn: (id) => byKey.get(`${target.id}/${id}`) ?? NOTHING,
    today: view.today,
  })
  const rowOf = (target: TargetRecord, language: Language): BoardRow =>
    boardRow({
      ...sourceOf(target),
      children: childCount,
      language,
      pledged: pledgedBy(target.id, seen.node.org_unit_id),
    })
  return { periods, period, children, allocations, pledgedBy, sourceOf, rowOf }
}

/** Every target of the campaign at one node, held against its goal. */
export async function judgedRows(tx: Tx, view: NodeView): Promise<JudgedRow[]> {
  const { sourceOf } = await openBoard(tx, view)
  return (await targetsOf(tx, view.campaign.id)).map((target) => judgeRow(sourceOf(target)))
}

/** Every target of the campaign at one node. */
export async function readBoard(tx: Tx, view: BoardView): Promise<Static<typeof Board>> {
  const { campaign, seen } = view
  const { periods, period, rowOf } = await openBoard(tx, view)
  const names = await nameOfUnits(tx, view.today, [seen.node.org_unit_id])
  const targets = await targetsOf(tx, campaign.id)
  return {
    campaign: { id: campaign.id, title: campaign.title },
    node: nodeRef(seen, names),
    period: period ?? null,
    periods,
    headings: await headingsOf(tx, campaign.id, targets),
    rows: targets.map((target) => rowOf(target, view.language)),
  }
}

/** Directives head their parts with whole lines; what is longer, or ends as a sentence does, is a clause. */
const LONGEST_HEADING = 160

/** The words of each heading under which a target stands; where one is a whole sentence, those of the one above it. */
async function headingsOf(
  tx: Tx,
  campaignId: string,
  targets: readonly TargetRecord[],
): Promise<Static<typeof Board>['headings']> {
  const rows = await tx
    .selectFrom('content_item')
    .select(['path', 'title'])
    .where('campaign_id', '=', campaignId)
    .execute()
  const titles = new Map(rows.flatMap((row) => (/[.;]\s*$/.test(row.title) ? [] : [[row.path, row.title] as const])))
  return [...new Set(targets.map((target) => target.content_path))].flatMap((path) => {
    const title = headingAbove(titles, path, LONGEST_HEADING)
    return path === null || title === null ? [] : [{ path, title }]
  })
}

export interface TargetView {
  readonly node: Static<typeof Board>['node']
  readonly period: BoardSpan | null
  readonly row: BoardRow
  readonly outlookRecord: Static<typeof TargetBoard>['outlookRecord']
  readonly yearEstimate: string | null
  readonly yearEstimates: number
  readonly childRows: ChildStanding[]
  readonly reports: ReportBehind[]
}

/** One target at one node: its children ranked, the silent ones named, and the reports about the node's own unit. */
export async function readTargetBoard(tx: Tx, view: BoardView, target: TargetRecord): Promise<TargetView> {
  const { seen, today, actor } = view
  const { periods, period, children, allocations, pledgedBy, rowOf, sourceOf } = await openBoard(tx, view, {
    targetId: target.id,
    children: true,
  })
  const standings = await standingsOf(
    tx,
    children.map((child) => child.id),
    target.id,
  )
  const names = await nameOfUnits(tx, today, [seen.node.org_unit_id, ...children.map((child) => child.org_unit_id)])
  return {
    node: nodeRef(seen, names),
    period: period ?? null,
    row: rowOf(target, view.language),
    outlookRecord: shownRecord(sourceOf(target)),
    ...(await yearEstimateAt(tx, target, seen.node, period?.id)),
    childRows: rankChildren({
      target,
      periods,
      period,
      children,
      standings,
      allocations,
      pledgedBy,
      names,
      actor,
      today,
    }),
    reports:
      period === undefined ? [] : await reportsBehind(tx, { target, node: seen.node, periodId: period.id, today }),
  }
}

function shownRecord(source: RowSource): TargetView['outlookRecord'] {
  const record = outlookRecordOf(outlookQuestion(source, goalAt(source)))
  return record === null ? null : { ...record, meanError: shown(record.meanError) }
}

/** @throws Refusal record.not-found */
export async function loadTargetIn(tx: Tx, targetId: string, campaignId?: string): Promise<TargetRecord> {
  let query = tx
    .selectFrom('target')
    .selectAll()
    .where('id', '=', targetId)
    .where(sql<boolean>`dropped_at is null`)
  if (campaignId !== undefined) query = query.where('campaign_id', '=', campaignId)
  const row = await query.executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}
