import { plainDate } from '@thidua/domain/kernel/plain-date'
import type { Database, Tx } from '@thidua/server/db/database'
import { judgedRows } from '@thidua/server/features/standing/board.queries'
import { sql } from 'kysely'
import { TARGETS, type FilledProvince } from '../province/fill-province.ts'

/** Reads the whole campaign's board by the product's own queries. */
export async function readRoot(tx: Tx, { campaignId, rootNodeId }: FilledProvince): Promise<void> {
  const campaign = await tx.selectFrom('campaign').selectAll().where('id', '=', campaignId).executeTakeFirstOrThrow()
  const node = await tx.selectFrom('campaign_node').selectAll().where('id', '=', rootNodeId).executeTakeFirstOrThrow()
  const view = { campaign, seen: { node, isClosed: false }, periodId: undefined, today: plainDate('2021-12-15') }
  const rows = await judgedRows(tx, view)
  if (rows.length !== TARGETS || rows.some((row) => row.value === null)) throw new Error('the board is not whole')
}

/** Pages of tables and indexes that one reading touches, found or fetched. */
export function buffersOf(database: Database, province: FilledProvince): Promise<number> {
  return database.asOwner(async (tx) => {
    // once before, so that plans and catalogues are at hand
    await readRoot(tx, province)
    const looking = -(await touched(tx)) + (await touched(tx))
    const before = await touched(tx)
    await readRoot(tx, province)
    return (await touched(tx)) - before - looking
  })
}

async function touched(tx: Tx): Promise<number> {
  const { rows } = await sql<{ pages: string }>`
    select coalesce(sum(pg_stat_get_xact_blocks_fetched(c.oid)), 0)::text as pages
    from pg_class c where c.relkind in ('r', 'i')`.execute(tx)
  return Number(rows[0]?.pages ?? 0)
}
