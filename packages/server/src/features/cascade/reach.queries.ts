import type { ReachRow } from '@thidua/contract/cascade'
import { reachOfTree, type ReachCounts } from '@thidua/domain/cascade/reach'
import { deliveryState } from '@thidua/domain/cascade/status'
import { dateInVietnam, daysBetween, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Branch } from '@thidua/domain/org-unit/org-unit'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import type { CampaignNode } from './campaign-tree.repository.ts'
import { factsOf } from './delivery.repository.ts'
import { withoutDocument } from './without-document.queries.ts'

/** People of each unit who have to read: everybody who works there on the day. */
async function officersOf(tx: Tx, orgUnitIds: readonly string[], today: PlainDate): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('membership')
    .select(['org_unit_id', sql<string[]>`array_agg(person_id::text)`.as('people')])
    .where('org_unit_id', 'in', [...orgUnitIds])
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))
    .groupBy('org_unit_id')
    .execute()
  return new Map(rows.map((row) => [row.org_unit_id, row.people]))
}

const countsOf = ({ silentSince: _since, lastSignAt: _last, ...counts }: ReachCounts) => counts

/** Who has the document, who read it, who is silent: the part of the tree that stands under `top` and may be seen. */
export async function readReach(tx: Tx, campaignId: string, top: CampaignNode, today: PlainDate): Promise<ReachRow[]> {
  const nodes = await tx
    .selectFrom('campaign_node as n')
    .leftJoin('delivery as d', 'd.node_id', 'n.id')
    .select([
      'n.id',
      'n.parent_id',
      'n.org_unit_id',
      'n.depth',
      'n.line',
      'n.is_closed_boundary',
      'd.id as delivery_id',
      'd.delivered_at',
      'd.delivered_on',
    ])
    .where('n.campaign_id', '=', campaignId)
    .where(sql<boolean>`n.path <@ ${top.path}::ltree`)
    .where((eb) =>
      eb.or([
        eb('n.id', '=', top.id),
        eb.exists(
          eb
            .selectFrom('campaign_reach as r')
            .select('r.org_unit_id')
            .where('r.campaign_id', '=', campaignId)
            .where('r.holder_id', '=', top.org_unit_id)
            .whereRef('r.org_unit_id', '=', 'n.org_unit_id'),
        ),
      ]),
    )
    .orderBy('n.path')
    .execute()
  const deliveries = nodes.flatMap((node) =>
    node.delivery_id === null || node.delivered_at === null
      ? []
      : [{ id: node.delivery_id, delivered_at: node.delivered_at }],
  )
  const [facts, officers, names, steps, toRelay] = await Promise.all([
    factsOf(tx, deliveries),
    officersOf(
      tx,
      nodes.map((node) => node.org_unit_id),
      today,
    ),
    nameOfUnits(
      tx,
      today,
      nodes.map((node) => node.org_unit_id),
    ),
    stepsOf(
      tx,
      deliveries.map((one) => one.id),
    ),
    withoutDocument(tx, campaignId, today),
  ])
  const states = new Map([...facts].map(([id, list]) => [id, deliveryState(list)]))
  const reach = reachOfTree(
    nodes.map((node) => ({
      nodeId: node.id,
      parentId: node.parent_id,
      closedBoundary: node.is_closed_boundary && node.id !== top.id,
      delivery: node.delivery_id === null ? null : (states.get(node.delivery_id) ?? null),
      officerIds: officers.get(node.org_unit_id) ?? [],
    })),
  )
  return nodes.map((node): ReachRow => {
    const state = node.delivery_id === null ? undefined : states.get(node.delivery_id)
    const step = node.delivery_id === null ? undefined : steps.get(node.delivery_id)
    const counts = reach.get(node.id)
    if (counts === undefined) throw new Error('a node without counts')
    const silentSince = counts.own.silentSince
    return {
      nodeId: node.id,
      parentId: node.id === top.id ? null : node.parent_id,
      orgUnitId: node.org_unit_id,
      name: names(node.org_unit_id),
      depth: node.depth - top.depth,
      line: node.line as Branch,
      closedBoundary: node.is_closed_boundary,
      deliveryId: node.delivery_id,
      deliveredOn: node.delivered_on,
      status: state?.status ?? 'issued',
      register: step?.register ?? null,
      relayedBy: step?.relayedBy ?? null,
      toRelay: toRelay.get(node.org_unit_id) ?? 0,
      silentDays: silentSince === null ? null : daysBetween(dateInVietnam(silentSince), today),
      lastSignAt: state?.lastSignAt ?? null,
      own: countsOf(counts.own),
      total: countsOf(counts.total),
    }
  })
}

interface Step {
  readonly register: { number: string; on: string } | null
  readonly relayedBy: { symbol: string | null; on: string | null } | null
}

/** What each delivery's own facts say of its number and of the letter that passed it on; the books stay closed. */
async function stepsOf(tx: Tx, deliveryIds: readonly string[]): Promise<Map<string, Step>> {
  const steps = new Map<string, Step>()
  if (deliveryIds.length === 0) return steps
  const rows = await tx
    .selectFrom('delivery_fact')
    .select(['delivery_id', 'kind', 'detail'])
    .where('delivery_id', 'in', [...deliveryIds])
    .where('kind', 'in', ['registered', 'relayed'])
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const before = steps.get(row.delivery_id) ?? { register: null, relayedBy: null }
    const key = row.kind === 'registered' ? 'register' : 'relayedBy'
    steps.set(row.delivery_id, { ...before, [key]: row.detail })
  }
  return steps
}
