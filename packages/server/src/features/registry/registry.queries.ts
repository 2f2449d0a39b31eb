import type { DocumentDetail, DocumentRow, Reading } from '@thidua/contract/document'
import { searchKey } from '@thidua/domain/kernel/names'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { findAlike } from '@thidua/domain/registry/likeness'
import { sql } from 'kysely'
import { countPages } from './pages.queries.ts'
import type { Tx } from '../../db/database.ts'

interface ListFilter {
  readonly orgUnitId: string
  readonly direction?: 'incoming' | 'outgoing' | undefined
  readonly state?: 'unregistered' | 'registered' | undefined
  readonly q?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const rowsOf = (tx: Tx, orgUnitId: string) =>
  tx
    .selectFrom('official_document as d')
    .leftJoin('register_entry as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').on('e.org_unit_id', '=', orgUnitId),
    )
    .leftJoin('campaign as c', 'c.legal_basis_id', 'd.id')
    .select([
      'd.id',
      'd.holder_id',
      'd.direction',
      'd.symbol',
      'd.document_type',
      'd.subject',
      'd.issuer',
      'd.issued_on',
      'd.received_at',
      'd.arrived_with_id',
      'e.number_text',
      'e.registered_on',
      'c.id as campaign_id',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const present = (row: Row, orgUnitId: string): DocumentRow => ({
  id: row.id,
  // what another unit sent is incoming here, though it went out there
  direction: row.holder_id === orgUnitId ? (row.direction as 'incoming' | 'outgoing') : 'incoming',
  symbol: row.symbol,
  documentType: row.document_type,
  subject: row.subject,
  issuer: row.issuer,
  issuedOn: row.issued_on,
  receivedAt: row.received_at,
  register:
    row.number_text === null || row.registered_on === null ? null : { number: row.number_text, on: row.registered_on },
  arrivedWithId: row.arrived_with_id,
  campaignId: row.campaign_id,
})

/** The unit's own papers and those delivered to it, newest first; ids are in order of time, so the id is the cursor. */
export async function listDocuments(
  tx: Tx,
  filter: ListFilter,
): Promise<{ documents: DocumentRow[]; nextCursor: string | null }> {
  let query = rowsOf(tx, filter.orgUnitId)
    .where((eb) =>
      eb.or([
        eb('d.holder_id', '=', filter.orgUnitId),
        eb.exists(
          eb
            .selectFrom('delivery as v')
            .select('v.id')
            .where('v.to_unit_id', '=', filter.orgUnitId)
            .where((inner) =>
              inner.or([inner('v.document_id', '=', inner.ref('d.id')), inner('v.letter_id', '=', inner.ref('d.id'))]),
            ),
        ),
      ]),
    )
    .orderBy('d.id', 'desc')
    .limit(filter.limit + 1)
  if (filter.direction === 'outgoing')
    query = query.where('d.holder_id', '=', filter.orgUnitId).where('d.direction', '=', 'outgoing')
  if (filter.direction === 'incoming')
    query = query.where((eb) => eb.or([eb('d.holder_id', '<>', filter.orgUnitId), eb('d.direction', '=', 'incoming')]))
  if (filter.state === 'unregistered') query = query.where('e.id', 'is', null)
  if (filter.state === 'registered') query = query.where('e.id', 'is not', null)
  if (filter.cursor !== undefined) query = query.where('d.id', '<', filter.cursor)
  if (filter.q !== undefined)
    query = query.where('d.search_key', 'like', `%${searchKey(filter.q).replaceAll(/[\\%_]/g, '\\$&')}%`)
  const rows = await query.execute()
  return {
    documents: rows.slice(0, filter.limit).map((row) => present(row, filter.orgUnitId)),
    nextCursor: rows.length > filter.limit ? (rows[filter.limit - 1]?.id ?? null) : null,
  }
}

/** One document with its text, what was read in it, its files and its like. Undefined outside what the unit may see. */
export async function readDocument(
  tx: Tx,
  id: string,
  orgUnitId: string,
  year: number,
): Promise<Omit<DocumentDetail, 'abilities'> | undefined> {
  const row = await rowsOf(tx, orgUnitId).where('d.id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const text = await tx
    .selectFrom('document_text')
    .selectAll()
    .where('document_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const reading =
    text === undefined
      ? undefined
      : await tx
          .selectFrom('reading')
          .select('proposal')
          .where('document_text_id', '=', text.id)
          .orderBy('read_at', 'desc')
          .executeTakeFirst()
  const first = row.arrived_with_id ?? id
  const together = await rowsOf(tx, orgUnitId)
    .where((eb) => eb.or([eb('d.id', '=', first), eb('d.arrived_with_id', '=', first)]))
    .where('d.id', '<>', id)
    .orderBy('d.id')
    .execute()
  const entry = await tx
    .selectFrom('register_entry')
    .selectAll()
    .where('document_id', '=', id)
    .where('org_unit_id', '=', orgUnitId)
    .executeTakeFirst()
  const delivery = await tx
    .selectFrom('delivery')
    .select('id')
    .where('to_unit_id', '=', orgUnitId)
    .where((eb) => eb.or([eb('document_id', '=', id), eb('letter_id', '=', id)]))
    .executeTakeFirst()
  return {
    document: present(row, orgUnitId),
    text: text?.text ?? null,
    reading: (reading?.proposal as Reading | undefined) ?? null,
    files: await filesOf(tx, id),
    packet: await packetOf(tx, id),
    pageCount: text === undefined ? 0 : await countPages(tx, text.id),
    together: together.map((other) => present(other, orgUnitId)),
    alike: await alikeOf(tx, row),
    register:
      entry === undefined
        ? null
        : { number: entry.number_text, on: entry.registered_on, forwardedTo: entry.forwarded_to, note: entry.note },
    book: await bookOf(tx, orgUnitId, year),
    deliveryId: delivery?.id ?? null,
  }
}

async function packetOf(tx: Tx, documentId: string): Promise<DocumentDetail['packet']> {
  const row = await tx
    .selectFrom('document_packet')
    .select('content')
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return (row?.content as DocumentDetail['packet'] | undefined) ?? null
}

async function filesOf(tx: Tx, documentId: string): Promise<DocumentDetail['files']> {
  const rows = await tx
    .selectFrom('document_file as f')
    .innerJoin('stored_file as s', 's.sha256', 'f.sha256')
    .select(['f.sha256', 'f.file_name', 'f.role', 's.media_type', 's.bytes'])
    .where('f.document_id', '=', documentId)
    .orderBy('f.id')
    .execute()
  return rows.map((row) => ({
    sha256: row.sha256,
    fileName: row.file_name,
    role: row.role,
    mediaType: row.media_type,
    bytes: Number(row.bytes),
  }))
}

async function alikeOf(tx: Tx, row: Row): Promise<DocumentDetail['alike']> {
  if (row.symbol === null) return []
  const known = await tx
    .selectFrom('official_document')
    .select(['id', 'symbol', 'issued_on', 'issuer'])
    .where('id', '<>', row.id)
    .where(sql`upper(symbol)`, '=', row.symbol.toUpperCase())
    .execute()
  const identity = (one: { symbol: string | null; issued_on: string | null; issuer: string | null }) => ({
    symbol: one.symbol,
    issuedOn: one.issued_on as PlainDate | null,
    issuer: one.issuer,
  })
  const found = findAlike(
    identity(row),
    known.map((one) => ({ documentId: one.id, ...identity(one) })),
  )
  return found.map((like) => {
    const other = known.find((one) => one.id === like.documentId)
    return { ...like, symbol: other?.symbol ?? null, issuedOn: other?.issued_on ?? null }
  })
}

async function bookOf(tx: Tx, orgUnitId: string, year: number): Promise<DocumentDetail['book']> {
  const book = await tx
    .selectFrom('document_book')
    .select(['kept_by', 'last_number'])
    .where('org_unit_id', '=', orgUnitId)
    .where('kind', '=', 'incoming')
    .where('year', '=', year)
    .executeTakeFirst()
  const keptBy = (book?.kept_by ?? 'elsewhere') as 'ours' | 'elsewhere'
  return { keptBy, nextNumber: keptBy === 'ours' ? String((book?.last_number ?? 0) + 1) : null }
}
