import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'

type Needs = Pick<Services, 'database' | 'clock'>

/** What the first seal stands on. */
const BEGINNING = '0'.repeat(64)
const MOST_IN_A_SEAL = 1000
/** Names the lock of this job among all transaction locks. */
const SEALING = 7_301

/** One row as text that is the same on every machine: fields in a fixed order, the detail as PostgreSQL writes jsonb. */
const canonicalRows = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; canonical: string }>`
    select id, jsonb_build_array(
      id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), person_id, org_unit_id, action, subject_kind, subject_id, detail
    )::text as canonical
    from audit_entry where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.canonical]))
}

function hashOf(previous: string, ids: readonly string[], rows: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(previous)
  for (const id of ids) hash.update('\n').update(rows.get(id) ?? `missing ${id}`)
  return hash.digest('hex')
}

/**
 * Seals the audit rows that no seal names yet: one SHA-256 over the rows and the seal before. Each seal names its rows, so
 * that a row committed late is sealed late and no order of commits is relied upon. @returns how many rows were sealed
 */
export function sealAudit({ database, clock }: Needs): Promise<number> {
  return database.transact('worker', {}, async (tx) => {
    const { rows: locks } = await sql<{
      taken: boolean
    }>`select pg_try_advisory_xact_lock(${SEALING}) as taken`.execute(tx)
    if (locks[0]?.taken !== true) return 0
    const open = await tx
      .selectFrom('audit_entry as e')
      .leftJoin('audit_sealed as s', 's.entry_id', 'e.id')
      .select('e.id')
      .where('s.entry_id', 'is', null)
      .orderBy('e.id')
      .limit(MOST_IN_A_SEAL)
      .execute()
    const ids = open.map((row) => row.id)
    const [first, last] = [ids[0], ids.at(-1)]
    if (first === undefined || last === undefined) return 0
    const before = await tx.selectFrom('audit_seal').select(['id', 'hash']).orderBy('id', 'desc').executeTakeFirst()
    const id = String(Number(before?.id ?? 0) + 1)
    const previous = before?.hash ?? BEGINNING
    await tx
      .insertInto('audit_seal')
      .values({
        id,
        first_entry: first,
        last_entry: last,
        entry_ids: ids,
        previous_hash: previous,
        hash: hashOf(previous, ids, await canonicalRows(tx, ids)),
        sealed_at: clock.now(),
      })
      .execute()
    await tx
      .insertInto('audit_sealed')
      .values(ids.map((entryId) => ({ entry_id: entryId, seal_id: id })))
      .execute()
    return ids.length
  })
}

/** `null` while every seal fits its rows and the seal before it; else the first one that does not. */
export function firstBrokenSeal({ database }: Pick<Services, 'database'>): Promise<string | null> {
  return database.transact('worker', {}, async (tx) => {
    const seals = await tx.selectFrom('audit_seal').selectAll().orderBy('id').execute()
    let previous = BEGINNING
    for (const seal of seals) {
      const rows = await canonicalRows(tx, seal.entry_ids)
      if (seal.previous_hash !== previous || seal.hash !== hashOf(previous, seal.entry_ids, rows)) return seal.id
      previous = seal.hash
    }
    return null
  })
}
