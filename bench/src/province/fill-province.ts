import { sql } from 'kysely'
import type { Database, Tx } from '@thidua/server/db/database'

export const DISTRICTS = 20
export const TARGETS = 40
export const PERIODS = 12

/** A tracked campaign: a province over so many districts, each over so many communes; every figure of every period there. */
export interface FilledProvince {
  readonly campaignId: string
  readonly rootNodeId: string
  readonly figures: number
}

/**
 * Fills a migrated database by set-based statements. References are not checked while it fills: what a province is made
 * of is written in one go, as a restored backup is.
 */
export async function fillProvince(database: Database, communesEach: number): Promise<FilledProvince> {
  const units = 1 + DISTRICTS * (1 + communesEach)
  return database.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const { rows } = await sql<{ campaign: string; root: string }>`
      select gen_random_uuid()::text as campaign, gen_random_uuid()::text as root`.execute(tx)
    const [ids] = rows
    if (ids === undefined) throw new Error('the database makes ids')
    await tree(tx, ids.campaign, ids.root, communesEach)
    await figures(tx, ids.campaign, communesEach)
    return { campaignId: ids.campaign, rootNodeId: ids.root, figures: units * TARGETS * PERIODS }
  })
}

async function tree(tx: Tx, campaignId: string, rootId: string, communesEach: number): Promise<void> {
  await sql`
    create temporary table places on commit drop as
    select case when district = 0 then ${rootId}::uuid else gen_random_uuid() end as node, gen_random_uuid() as unit,
      district, commune
    from generate_series(0, ${DISTRICTS}) district, generate_series(0, ${communesEach}) commune
    where district > 0 or commune = 0`.execute(tx)
  await sql`insert into org_unit (id) select unit from places`.execute(tx)
  await sql`
    insert into org_unit_version (id, org_unit_id, name, tier, branch, sort_key, search_key, valid_from)
    select gen_random_uuid(), unit, 'Đơn vị ' || district || '.' || commune, 'xa', 'chinh-quyen', 'x', 'x', '2020-01-01'
    from places`.execute(tx)
  await sql`
    insert into campaign (id, title, root_unit_id, lead_unit_id, legal_basis_id, starts_on, ends_on, created_at, created_by, tracked_at)
    select ${campaignId}::uuid, 'Phong trào thử', unit, unit, gen_random_uuid(), '2021-01-01', '2021-12-31', now(), gen_random_uuid(), now()
    from places where district = 0`.execute(tx)
  await sql`
    insert into campaign_node (id, tree_version_id, campaign_id, org_unit_id, parent_id, line, path, depth)
    select p.node, ${campaignId}::uuid, ${campaignId}::uuid, p.unit,
      case when p.district = 0 then null when p.commune = 0 then ${rootId}::uuid else d.node end, 'chinh-quyen',
      case when p.district = 0 then text2ltree('r')
        when p.commune = 0 then text2ltree('r.d' || p.district) else text2ltree('r.d' || p.district || '.c' || p.commune) end,
      case when p.district = 0 then 0 when p.commune = 0 then 1 else 2 end
    from places p left join places d on d.district = p.district and d.commune = 0`.execute(tx)
}

async function figures(tx: Tx, campaignId: string, communesEach: number): Promise<void> {
  await sql`
    insert into target (id, campaign_id, position, indicator, comparator, value, direction, change, aggregation, accumulation, added_by)
    select gen_random_uuid(), ${campaignId}::uuid, n, 'Chỉ tiêu ' || n, 'at_least', 1000000, 'up', null, 'sum', 'cumulative', gen_random_uuid()
    from generate_series(1, ${TARGETS}) n`.execute(tx)
  await sql`
    insert into reporting_period (id, campaign_id, demand_id, name, starts_on, ends_on, due_on)
    select gen_random_uuid(), ${campaignId}::uuid, gen_random_uuid(), 'Tháng ' || n, make_date(2021, n, 1),
      make_date(2021, n, 28), make_date(2021, n, 28)
    from generate_series(1, ${PERIODS}) n`.execute(tx)
  await reported(tx, campaignId, communesEach)
  await sql`
    insert into allocation (id, target_id, org_unit_id, value, version, allocated_by, allocated_at)
    select gen_random_uuid(), t.id, unit, 100, 1, gen_random_uuid(), '2021-01-01' from places, target t
    where t.campaign_id = ${campaignId}`.execute(tx)
}

/** Every unit has sent every period but the last, which is being reported; the standings are what the fold makes of it. */
async function reported(tx: Tx, campaignId: string, communesEach: number): Promise<void> {
  await sql`
    create temporary table sendings on commit drop as
    select gen_random_uuid() as draft, gen_random_uuid() as report, unit, node, r.id as period, r.ends_on
    from places, reporting_period r where r.campaign_id = ${campaignId} and extract(month from r.ends_on) < ${PERIODS}`.execute(
    tx,
  )
  await sql`
    insert into report_draft (id, period_id, reporter_unit_id, saved_at, saved_by)
    select draft, period, unit, ends_on, gen_random_uuid() from sendings`.execute(tx)
  await sql`
    insert into report (id, draft_id, campaign_id, period_id, reporter_unit_id, revision, submitted_at, submitted_on, submitted_by)
    select report, draft, ${campaignId}::uuid, period, unit, 1, ends_on, ends_on, gen_random_uuid() from sendings`.execute(
    tx,
  )
  await sql`
    insert into figure (id, report_id, target_id, subject_unit_id, source, measure, status, value)
    select gen_random_uuid(), report, t.id, unit, 'unit', 'this-period', 'preliminary', 5
    from sendings, target t where t.campaign_id = ${campaignId}`.execute(tx)
  await sql`
    insert into standing_leaf (target_id, subject_unit_id, period_id, figure_id, value, numerator, denominator, reported, verified, late)
    select f.target_id, s.unit, s.period, f.id, total, total, 0, 1, 0, 0
    from sendings s join figure f on f.report_id = s.report
    cross join lateral (select 5 * extract(month from s.ends_on) as total) t`.execute(tx)
  // a running total runs on into the month that is not reported yet
  await sql`
    insert into standing_leaf (target_id, subject_unit_id, period_id, value, numerator, denominator, reported, verified, late)
    select t.id, unit, r.id, ${5 * (PERIODS - 1)}, ${5 * (PERIODS - 1)}, 0, 0, 0, 0
    from places, target t, reporting_period r
    where t.campaign_id = ${campaignId} and r.campaign_id = ${campaignId} and extract(month from r.ends_on) = ${PERIODS}`.execute(
    tx,
  )
  // units beneath and the unit itself: districts hold their communes, the root holds all
  await sql`
    insert into standing (node_id, target_id, period_id, value, numerator, reported, expected)
    select p.node, t.id, r.id, case when is_last then null else total end, total, case when is_last then 0 else beneath end, beneath
    from places p
    join target t on t.campaign_id = ${campaignId}
    join reporting_period r on r.campaign_id = ${campaignId}
    cross join lateral (select extract(month from r.ends_on) as month, extract(month from r.ends_on) = ${PERIODS} as is_last) m
    cross join lateral (
      select case when p.district = 0 then (select count(*) from places) when p.commune = 0 then ${communesEach + 1} else 1 end as beneath
    ) b
    cross join lateral (select beneath * 5 * least(month, ${PERIODS - 1}) as total) v`.execute(tx)
}
