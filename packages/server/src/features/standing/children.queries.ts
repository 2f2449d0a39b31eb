import type { BoardQuery, ChildGroups } from '@thidua/contract/standing'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { sql } from 'kysely'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { CampaignNode } from '../cascade/campaign-tree.repository.ts'
import type { SeenNode } from './node-access.ts'

/** Which units beneath a node are compared: of one tier, branch or cluster. */
export type Among = { readonly [Kind in 'tier' | 'branch' | 'cluster']?: Static<typeof BoardQuery>[Kind] | undefined }

/** The units right beneath a node, as far as they are asked for; none behind a closed line. */
export async function childrenOf(
  tx: Tx,
  { seen, among = {}, today }: { seen: SeenNode; among?: Among; today: PlainDate },
): Promise<CampaignNode[]> {
  if (seen.isClosed) return []
  let query = tx.selectFrom('campaign_node').selectAll().where('parent_id', '=', seen.node.id)
  const { tier, branch, cluster } = among
  if (tier !== undefined || branch !== undefined)
    query = query.where('org_unit_id', 'in', (of) =>
      of
        .selectFrom('org_unit_version')
        .select('org_unit_id')
        .where('valid_from', '<=', today)
        .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>', today)]))
        .$if(tier !== undefined, (some) => some.where('tier', '=', tier ?? ''))
        .$if(branch !== undefined, (some) => some.where('branch', '=', branch ?? '')),
    )
  if (cluster !== undefined)
    query = query.where('org_unit_id', 'in', (of) =>
      of
        .selectFrom('cluster_seat')
        .select('org_unit_id')
        .where('cluster_id', '=', cluster)
        .where('valid_from', '<=', today)
        .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>', today)])),
    )
  return query.execute()
}

/** By what the units right beneath a node can be told apart; only kinds that at least two share and that not all are of. */
export async function readChildGroups(tx: Tx, { node, isClosed }: SeenNode, today: PlainDate): Promise<ChildGroups> {
  if (isClosed) return { all: 0, groups: [] }
  const { rows } = await sql<{
    kind: 'all' | 'tier' | 'branch' | 'cluster'
    key: string
    name: string | null
    count: number
  }>`
    with child as (select org_unit_id from campaign_node where parent_id = ${node.id}),
    unit as (
      select v.org_unit_id, v.tier, v.branch from child join org_unit_version v using (org_unit_id)
      where v.valid_from <= ${today} and (v.valid_to is null or v.valid_to > ${today})
    )
    select 'all' as kind, '' as key, null as name, count(*)::int as count from child
    union all select 'tier', tier, null, count(*)::int from unit group by tier
    union all select 'branch', branch, null, count(*)::int from unit group by branch
    union all
    select 'cluster', c.id::text, c.name, count(*)::int
    from child join cluster_seat s using (org_unit_id) join cluster c on c.id = s.cluster_id
    where s.role = 'member' and s.valid_from <= ${today} and (s.valid_to is null or s.valid_to > ${today})
    group by c.id, c.name`.execute(tx)
  const all = rows.find(({ kind }) => kind === 'all')?.count ?? 0
  const order = new Intl.Collator('vi', { numeric: true })
  const groups = rows.flatMap(({ kind, ...group }) =>
    kind === 'all' || group.count < 2 || group.count === all ? [] : [{ kind, ...group }],
  )
  return {
    all,
    groups: groups.toSorted(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || order.compare(a.name ?? '', b.name ?? ''),
    ),
  }
}

const KINDS = ['tier', 'branch', 'cluster'] as const
