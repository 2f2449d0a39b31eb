import type { ReaderReport } from '@thidua/contract/reader-report'
import {
  judgeReading,
  MENDED_FIELDS,
  reportOf,
  type TargetFields,
  type TargetMending,
} from '@thidua/domain/campaign/reader-report'
import { figure, isFigure } from '@thidua/domain/kernel/decimal'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'

/** As many mistakes as people look through. */
const EXAMPLES = 50

/** How a target's record names what the contract names; the rest is called the same. */
const COLUMNS: Partial<Record<keyof TargetFields, string>> = {
  valueHigh: 'value_high',
  measureUnit: 'measure_unit',
  contentPath: 'content_path',
}

/** Before a change stands the record, after it what was sent: one spelling of both. */
function fieldsOf(kept: unknown): TargetFields | null {
  if (kept === null || typeof kept !== 'object') return null
  const record = kept as Record<string, unknown>
  const text = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null
    const written = String(value)
    return isFigure(written) ? figure(written) : written
  }
  return Object.fromEntries(
    MENDED_FIELDS.map((field) => [field, text(record[field] ?? record[COLUMNS[field] ?? field])]),
  ) as TargetFields
}

/** What people made of the targets that were read from documents which the acting unit may see. */
export async function readReaderReport(tx: Tx): Promise<ReaderReport> {
  const rows = await tx
    .selectFrom('mending as m')
    .innerJoin('reading as r', 'r.id', 'm.reading_id')
    .innerJoin('document_text as x', 'x.id', 'r.document_text_id')
    .innerJoin('official_document as d', 'd.id', 'x.document_id')
    .innerJoin('target as t', (join) => join.on(sql<boolean>`m.element_key = t.id::text`))
    .select(['m.element_key', 'm.act', 'm.before', 'm.after', 'm.at', 'd.id as document_id', 'd.symbol'])
    .select(['t.indicator', 't.quote', 't.span_start', 't.span_end'])
    .where('m.element_kind', '=', 'target')
    .orderBy('m.id')
    .execute()
  const judged = judgeReading(
    rows.map((row): TargetMending => ({
      targetId: row.element_key,
      act: row.act as TargetMending['act'],
      before: fieldsOf(row.before),
      after: fieldsOf(row.after),
    })),
  )
  const last = new Map(rows.map((row) => [row.element_key, row]))
  const { byField, ...counts } = reportOf(judged)
  const wrong = judged.flatMap(({ targetId, verdict, changes }) => {
    const row = last.get(targetId)
    if (row === undefined || verdict === 'right') return []
    return {
      targetId,
      documentId: row.document_id,
      symbol: row.symbol,
      indicator: row.indicator,
      quote: row.quote,
      spanStart: row.span_start,
      spanEnd: row.span_end,
      verdict,
      changes: [...changes],
      at: row.at,
    }
  })
  return {
    ...counts,
    byField: [...byField],
    examples: wrong.toSorted((a, b) => (a.at > b.at ? -1 : 1)).slice(0, EXAMPLES),
  }
}
