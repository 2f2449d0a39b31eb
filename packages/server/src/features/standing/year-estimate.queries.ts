import { figure } from '@thidua/domain/kernel/decimal'
import { NOTHING, valueOfStanding } from '@thidua/domain/standing/roll-up'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { TargetRecord } from '../campaign/campaign.repository.ts'
import type { CampaignNode } from '../cascade/campaign-tree.repository.ts'
import { ruleOf } from '../report/target-kind.ts'
import { shown } from './shown.ts'

/**
 * What the units at and beneath a node expect of the whole year (ước cả năm), by each one's newest word of the period
 * that was not returned; as far as no closed line lies between. It stands beside the forecast and is added to nothing.
 */
export async function yearEstimateAt(
  tx: Tx,
  target: TargetRecord,
  node: CampaignNode,
  periodId: string | undefined,
): Promise<{ yearEstimate: string | null; yearEstimates: number }> {
  const { rows } = await sql<{ total: string | null; denominator: string | null; units: number }>`
    select sum(coalesce(said.numerator, said.value))::text as total, sum(coalesce(said.denominator, 0))::text as denominator,
      count(*)::int as units
    from (
      select distinct on (f.subject_unit_id) f.value, f.numerator, f.denominator
      from campaign_node n
      join figure f on f.subject_unit_id = n.org_unit_id and f.target_id = ${target.id} and f.measure = 'year-estimate'
      join report r on r.id = f.report_id and r.period_id = ${periodId ?? null}::uuid
      where n.tree_version_id = ${node.tree_version_id} and n.path <@ ${node.path}::ltree
        and exists (select 1 from nodes_entered(n.campaign_id, n.org_unit_id, ${target.aggregation}) e where e.node_id = ${node.id})
        and not exists (
          select 1 from report_fact t
          where t.report_id = r.id and t.kind = 'returned' and (t.figure_id is null or t.figure_id = f.id))
      order by f.subject_unit_id, f.source = 'owner' desc, r.submitted_at desc
    ) said
    where said.value is not null`.execute(tx)
  const [row] = rows
  if (row === undefined || row.total === null) return { yearEstimate: null, yearEstimates: 0 }
  const value = valueOfStanding(ruleOf(target), {
    ...NOTHING,
    total: figure(row.total),
    denominator: figure(row.denominator ?? '0'),
    reported: row.units,
  })
  return { yearEstimate: shown(value), yearEstimates: row.units }
}
