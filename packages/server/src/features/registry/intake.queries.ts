import type { Intake } from '@thidua/contract/document'
import { wordsOf } from '@thidua/contract/errors/all'
import type { Tx } from '../../db/database.ts'

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const rowsOf = (tx: Tx, orgUnitId: string) =>
  tx
    .selectFrom('document_intake')
    .select([
      'id',
      'file_name',
      'page_count',
      'pages_read',
      'received_at',
      'cancelled_at',
      'finished_at',
      'failed',
      'document_id',
    ])
    .where('org_unit_id', '=', orgUnitId)

const stateOf = (row: Row): Intake['state'] => {
  if (row.document_id !== null) return 'read'
  if (row.failed !== null) return 'failed'
  return row.cancelled_at === null ? 'reading' : 'cancelled'
}

function present(row: Row, language: 'vi' | 'en'): Omit<Intake, 'abilities'> {
  return {
    id: row.id,
    fileName: row.file_name,
    pageCount: row.page_count,
    pagesRead: row.pages_read,
    receivedAt: row.received_at,
    state: stateOf(row),
    failed: row.failed === null ? null : { code: row.failed, message: wordsOf(row.failed, {}, language) },
    documentId: row.document_id,
  }
}

/** Files of the unit that are being read, and those that could not be, of the last week; the newest first. */
export async function listIntakes(
  tx: Tx,
  { orgUnitId, since, language }: { orgUnitId: string; since: string; language: 'vi' | 'en' },
): Promise<Omit<Intake, 'abilities'>[]> {
  const rows = await rowsOf(tx, orgUnitId)
    .where('cancelled_at', 'is', null)
    .where('document_id', 'is', null)
    .where('received_at', '>', since)
    .orderBy('received_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => present(row, language))
}

/** One file of the unit on its way in; undefined where it has none of that id. */
export async function findIntake(
  tx: Tx,
  { id, orgUnitId, language }: { id: string; orgUnitId: string; language: 'vi' | 'en' },
): Promise<Omit<Intake, 'abilities'> | undefined> {
  const row = await rowsOf(tx, orgUnitId).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : present(row, language)
}
