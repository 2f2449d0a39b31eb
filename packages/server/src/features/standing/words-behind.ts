import type { Trace } from '@thidua/contract/standing'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { CampaignRecord, TargetRecord } from '../campaign/campaign.repository.ts'

/** The words of the directive that a target came from; nothing but that a person added it, where none were read. */
export async function wordsBehind(
  tx: Tx,
  campaign: CampaignRecord,
  target: TargetRecord,
): Promise<Static<typeof Trace>['words']> {
  const document =
    campaign.document_text_id === null
      ? undefined
      : await tx
          .selectFrom('document_text as t')
          .innerJoin('official_document as d', 'd.id', 't.document_id')
          .select(['d.id', 'd.symbol', 'd.issued_on'])
          .where('t.id', '=', campaign.document_text_id)
          .executeTakeFirst()
  return {
    quote: target.quote,
    spanStart: target.span_start,
    spanEnd: target.span_end,
    addedByPerson: target.added_by !== null,
    documentId: document?.id ?? null,
    symbol: document?.symbol ?? null,
    issuedOn: document?.issued_on ?? null,
  }
}
