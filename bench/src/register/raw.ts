import { randomUUID } from 'node:crypto'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import { newId } from '@thidua/server/ids'
import type { Office } from './over-http.ts'

/** The same rows by the same statements, round trip for round trip, without a server. */
export async function registerRaw(pglite: PGlite, office: Office, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await pglite.query('select * from auth_session where token = $1', [office.token])
    await pglite.query('select u.* from auth_user u join auth_session s on s.user_id = u.id where s.token = $1', [
      office.token,
    ])
    await pglite.transaction(async (tx) => {
      await tx.query('set local role thidua_app')
      await tx.query(memberships, [office.personId, office.today])
    })
    await pglite.transaction((tx) => enter(tx, office, id))
  }
}

const memberships = `
  select p.id, p.full_name, m.org_unit_id, m.position, m.roles, v.name
  from person p join membership m on m.person_id = p.id join org_unit_version v on v.org_unit_id = m.org_unit_id
  where p.id = $1 and m.valid_from <= $2 and (m.valid_to is null or m.valid_to > $2)
    and v.valid_from <= $2 and (v.valid_to is null or v.valid_to > $2) order by m.valid_from, m.id`

async function enter(tx: Transaction, office: Office, documentId: string): Promise<void> {
  const { orgUnitId, personId, today } = office
  const key = randomUUID()
  await tx.query('set local role thidua_app')
  await tx.query(`select set_config('thidua.org_unit', $1, true), set_config('thidua.person', $2, true)`, [
    orgUnitId,
    personId,
  ])
  await tx.query(
    `insert into request_key (actor, key, body_hash, status) values ($1, $2, $3, 0) on conflict do nothing returning key`,
    [personId, key, key.padEnd(64, '0')],
  )
  await tx.query('select issued_on from official_document where id = $1', [documentId])
  await tx.query(
    `insert into document_book (id, org_unit_id, kind, year, kept_by) values ($1, $2, 'incoming', $3, 'elsewhere')
     on conflict (org_unit_id, kind, year) do nothing`,
    [newId(), orgUnitId, Number(today.slice(0, 4))],
  )
  const book = await tx.query<{ id: string; last_number: number }>(
    `select * from document_book where org_unit_id = $1 and kind = 'incoming' and year = $2 for update`,
    [orgUnitId, Number(today.slice(0, 4))],
  )
  const { id: bookId, last_number: last } = book.rows[0] ?? { id: '', last_number: 0 }
  await tx.query('select number_text from register_entry where org_unit_id = $1 and document_id = $2', [
    orgUnitId,
    documentId,
  ])
  await tx.query('update document_book set last_number = $1 where id = $2', [last + 1, bookId])
  await tx.query(
    `insert into register_entry (id, book_id, document_id, org_unit_id, number_text, our_number, registered_on,
       forwarded_to, note, registered_by, registered_at) values ($1, $2, $3, $4, $5, $6, $7, null, null, $8, now())`,
    [newId(), bookId, documentId, orgUnitId, String(last + 1), last + 1, today, personId],
  )
  await tx.query('select id from delivery where to_unit_id = $1 and (document_id = $2 or letter_id = $2)', [
    orgUnitId,
    documentId,
  ])
  await tx.query(
    `insert into audit_entry (id, at, person_id, org_unit_id, action, subject_kind, subject_id, detail)
     values ($1, now(), $2, $3, 'document.register', 'document', $4, $5)`,
    [newId(), personId, orgUnitId, documentId, JSON.stringify({ number: String(last + 1) })],
  )
  await tx.query('update request_key set status = 201, answer = $1 where actor = $2 and key = $3', [
    JSON.stringify({ number: String(last + 1), findings: [] }),
    personId,
    key,
  ])
}
