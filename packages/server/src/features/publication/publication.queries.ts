import type { PublicationRow, PublishedDocument, PublishedProgress } from '@thidua/contract/publication'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'

/** All that was ever let out, the newest first; withdrawn ones with their day. */
export async function listPublications(tx: Tx, campaignId: string): Promise<Static<typeof PublicationRow>[]> {
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('person as w', 'w.id', 'p.approved_by')
    .select(['p.id', 'p.kind', 'p.content', 'p.source', 'p.as_of', 'p.approved_at', 'p.withdrawn_at', 'w.full_name'])
    .where('p.campaign_id', '=', campaignId)
    .orderBy('p.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as 'progress' | 'document',
    title: titleOf(row.kind, row.content),
    source: row.source,
    asOf: row.as_of,
    approvedAt: row.approved_at,
    approvedBy: row.full_name,
    withdrawnAt: row.withdrawn_at,
  }))
}

function titleOf(kind: string, content: unknown): string {
  if (kind === 'progress') return (content as PublishedProgress).headline
  const { typeName, symbol, subject } = content as PublishedDocument
  return [typeName, symbol, subject].filter((part) => part !== '').join(' ')
}
