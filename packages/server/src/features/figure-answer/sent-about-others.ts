import type { AnswerState } from '@thidua/domain/report/answer'
import { isReturned } from '@thidua/domain/report/status'
import type { Tx } from '../../db/database.ts'
import { keyOf, stateOfRevision, type FactRow } from '../report/report-facts.ts'
import { amountOf } from '../report/target-kind.ts'
import { answerStates } from './figure-answer.repository.ts'

export const cellOf = (targetId: string, subjectUnitId: string): string => `${targetId}/${subjectUnitId}`

/** How the units stand to what a report says about them, by target and unit; empty for a report about oneself. */
export async function answersToReport(
  tx: Tx,
  draftId: string,
  facts: readonly FactRow[],
): Promise<Map<string, AnswerState>> {
  const rows = await tx
    .selectFrom('figure as f')
    .innerJoin('report as r', 'r.id', 'f.report_id')
    .innerJoin('campaign as c', 'c.id', 'r.campaign_id')
    .selectAll('f')
    .select('r.revision')
    .where('r.draft_id', '=', draftId)
    .where('f.source', '=', 'owner')
    .where('f.measure', '=', 'this-period')
    // what offices report for the whole, the whole is not asked to confirm
    .whereRef('f.subject_unit_id', '<>', 'c.root_unit_id')
    .execute()
  return answerStates(
    tx,
    rows.map((row) => ({
      cell: cellOf(row.target_id, row.subject_unit_id),
      figureId: row.id,
      revision: row.revision,
      amount: amountOf(row),
      returned: isReturned(stateOfRevision(facts, row.revision), keyOf(row)),
    })),
  )
}
