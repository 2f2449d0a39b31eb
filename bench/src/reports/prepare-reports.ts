import type { Database, Tx } from '@thidua/server/db/database'
import { createAccount } from '@thidua/server/auth/credentials'
import { signInService } from '@thidua/server/auth/sign-in-service'
import { insertMembership, insertPerson } from '@thidua/server/features/people/people.repository'
import { newId } from '@thidua/server/ids'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { sql } from 'kysely'
import type { FilledProvince } from '../province/fill-province.ts'
import { secret } from '../province/on-postgres.ts'

const OFFICERS = 400
const UNITS_EACH = 3
const password = 'mưa xuân trên đỉnh Mẫu Sơn'

/** A report that its leader has approved, and who is to send it. */
export interface ReadyReport {
  readonly draftId: string
  readonly orgUnitId: string
  readonly cookie: string
}

/** Approved reports of communes for the last period, a figure for every target in each, with officers who are signed in. */
export async function prepareReports(database: Database, province: FilledProvince): Promise<ReadyReport[]> {
  const units = await database.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await reach(tx, province)
    return chosenUnits(tx, province)
  })
  const officers = await hireOfficers(database, units)
  return database.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await demands(tx, province, units)
    return approvedDrafts(tx, province, officers)
  })
}

/** Whom each unit looks into: itself, and those beneath it. */
async function reach(tx: Tx, { campaignId }: FilledProvince): Promise<void> {
  await sql`
    insert into campaign_reach (campaign_id, holder_id, org_unit_id)
    select n.campaign_id, a.org_unit_id, n.org_unit_id from campaign_node n
    join campaign_node a on a.campaign_id = n.campaign_id and a.path @> n.path
    where n.campaign_id = ${campaignId}`.execute(tx)
  await sql`
    insert into unit_reach (holder_id, org_unit_id, depth)
    select a.org_unit_id, n.org_unit_id, n.depth - a.depth from campaign_node n
    join campaign_node a on a.campaign_id = n.campaign_id and a.path @> n.path
    where n.campaign_id = ${campaignId}`.execute(tx)
}

async function chosenUnits(tx: Tx, { campaignId }: FilledProvince): Promise<string[]> {
  const rows = await tx
    .selectFrom('campaign_node')
    .select('org_unit_id')
    .where('campaign_id', '=', campaignId)
    .where('depth', '=', 2)
    .orderBy('org_unit_id')
    .limit(OFFICERS * UNITS_EACH)
    .execute()
  return rows.map((row) => row.org_unit_id)
}

interface Officer {
  readonly personId: string
  readonly cookie: string
  readonly units: readonly string[]
}

/** The product's own accounts and sessions, made in this process: a server would hold so many of them off. */
async function hireOfficers(database: Database, units: readonly string[]): Promise<Officer[]> {
  const config = { baseUrl: 'http://127.0.0.1', secret }
  const signIn = signInService(config, database)
  const hire = async (at: number): Promise<Officer> => {
    const username = `can.bo.${at}`
    const mine = units.slice(at * UNITS_EACH, (at + 1) * UNITS_EACH)
    const userId = await createAccount({ signIn }, { username, password, fullName: `Cán bộ ${at}` })
    const personId = await database.asOwner((tx) => addMember(tx, `Cán bộ ${at}`, userId, mine))
    const response = await signIn.api.signInUsername({ body: { username, password }, asResponse: true })
    const cookie = response.headers.getSetCookie().map((one) => one.split(';', 1)[0])
    return { personId, cookie: cookie.join('; '), units: mine }
  }
  return Promise.all(Array.from({ length: Math.ceil(units.length / UNITS_EACH) }, (_, at) => hire(at)))
}

async function addMember(tx: Tx, fullName: string, userId: string, units: readonly string[]): Promise<string> {
  const personId = await insertPerson(tx, newId, { fullName, userId })
  const place = { personId, position: 'Chuyên viên', roles: ['focal-officer'], validFrom: plainDate('2020-01-01') }
  for (const orgUnitId of units) await insertMembership(tx, newId, { ...place, orgUnitId })
  return personId
}

/** Every period is asked for by a letter; in the last each chosen unit owes every target. */
async function demands(tx: Tx, { campaignId }: FilledProvince, units: readonly string[]): Promise<void> {
  await sql`
    insert into report_demand (id, campaign_id, document_id, outline, receiver_unit_id, created_by, created_at)
    select p.demand_id, p.campaign_id, gen_random_uuid(), '{}', c.root_unit_id, gen_random_uuid(), now()
    from reporting_period p join campaign c on c.id = p.campaign_id where p.campaign_id = ${campaignId}`.execute(tx)
  await sql`
    insert into reporting_duty (id, period_id, target_id, subject_unit_id, reporter_unit_id, due_on)
    select gen_random_uuid(), p.id, t.id, u, u, p.due_on
    from reporting_period p join target t on t.campaign_id = p.campaign_id, unnest(${units}::uuid[]) u
    where p.id = ${lastPeriodOf(campaignId)}`.execute(tx)
}

const lastPeriodOf = (campaignId: string) =>
  sql`(select id from reporting_period where campaign_id = ${campaignId} order by ends_on desc limit 1)`

async function approvedDrafts(
  tx: Tx,
  { campaignId }: FilledProvince,
  officers: readonly Officer[],
): Promise<ReadyReport[]> {
  const holders = JSON.stringify(
    officers.flatMap(({ personId, units }) => units.map((orgUnitId) => ({ orgUnitId, personId }))),
  )
  const { rows } = await sql<{ id: string; reporter_unit_id: string }>`
    insert into report_draft (id, period_id, reporter_unit_id, content, saved_at, saved_by)
    select gen_random_uuid(), p.id, h."orgUnitId", jsonb_build_object('narratives', '[]'::jsonb, 'figures', (
      select jsonb_agg(jsonb_build_object('targetId', t.id, 'subjectUnitId', h."orgUnitId", 'measure', 'this-period',
        'status', 'preliminary', 'value', '7', 'numerator', null, 'denominator', null, 'notYet', false, 'note', null))
      from target t where t.campaign_id = p.campaign_id)), now(), h."personId"
    from reporting_period p, jsonb_to_recordset(${holders}::jsonb) as h("orgUnitId" uuid, "personId" uuid)
    where p.id = ${lastPeriodOf(campaignId)}
    returning id, reporter_unit_id`.execute(tx)
  await sql`
    insert into report_fact (id, draft_id, kind, revision, draft_version, decided_by, entered_by, at)
    select gen_random_uuid(), d.id, 'approved', 1, 1, 'Lãnh đạo', d.saved_by, now()
    from report_draft d
    where d.period_id = ${lastPeriodOf(campaignId)}`.execute(tx)
  const cookieOf = new Map(officers.flatMap(({ cookie, units }) => units.map((unit) => [unit, cookie] as const)))
  return rows.map((row) => ({
    draftId: row.id,
    orgUnitId: row.reporter_unit_id,
    cookie: cookieOf.get(row.reporter_unit_id) ?? '',
  }))
}
