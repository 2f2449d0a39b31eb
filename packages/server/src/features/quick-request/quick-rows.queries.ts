import type { QuickRow } from '@thidua/contract/quick-request'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { quickDue, type QuickState } from '@thidua/domain/quick-request/status'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { shown } from '../standing/shown.ts'

interface View {
  readonly state: QuickState
  readonly now: string
  readonly today: PlainDate
}

export type Revision = QuickRow & { readonly sentAt: string; readonly sentBy: string }

/** What the units sent, every revision in the order of sending; only what the acting unit may see. */
export async function loadRevisions(tx: Tx, requestId: string) {
  const answers = await tx
    .selectFrom('quick_answer as a')
    .innerJoin('person as p', 'p.id', 'a.sent_by')
    .selectAll('a')
    .select('p.full_name')
    .where('a.request_id', '=', requestId)
    .orderBy('a.org_unit_id')
    .orderBy('a.revision')
    .execute()
  const values = await tx
    .selectFrom('quick_value as v')
    .innerJoin('quick_answer as a', 'a.id', 'v.answer_id')
    .selectAll('v')
    .where('a.request_id', '=', requestId)
    .execute()
  const byAnswer = Map.groupBy(values, (value) => value.answer_id)
  return answers.map((answer) => ({
    orgUnitId: answer.org_unit_id,
    revision: answer.revision,
    sentAt: answer.sent_at,
    sentBy: answer.full_name,
    values: (byAnswer.get(answer.id) ?? []).map((value) => ({
      questionId: value.question_id,
      value: value.words ?? shown(value.number) ?? '',
    })),
  }))
}

/** One line a unit that was asked, in the order of the offices: its last answer, or that it is silent and since when urged. */
export async function readRows(tx: Tx, requestId: string, { state, now, today }: View): Promise<QuickRow[]> {
  const receivers = await tx
    .selectFrom('quick_receiver as r')
    .leftJoin('org_unit_version as v', (join) =>
      join
        .onRef('v.org_unit_id', '=', 'r.org_unit_id')
        .on('v.valid_from', '<=', today)
        .on((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', today)])),
    )
    .select('r.org_unit_id')
    .where('r.request_id', '=', requestId)
    .orderBy('v.position')
    .orderBy(sql`v.sort_key collate "C"`)
    .orderBy('r.org_unit_id')
    .execute()
  const ids = receivers.map((row) => row.org_unit_id)
  const revisions = Map.groupBy(await loadRevisions(tx, requestId), (one) => one.orgUnitId)
  const urged = await lastUrged(tx, requestId)
  const names = await nameOfUnits(tx, today, ids)
  return ids.map((id): QuickRow => {
    const sent = revisions.get(id) ?? []
    const last = sent.at(-1)
    return {
      unit: { id, name: names(id) },
      revision: last?.revision ?? 0,
      sentAt: last?.sentAt ?? null,
      sentBy: last?.sentBy ?? null,
      due: quickDue(state.dueAt, sent[0]?.sentAt ?? null, now),
      urgedAt: urged.get(id) ?? null,
      values: last?.values ?? [],
    }
  })
}

async function lastUrged(tx: Tx, requestId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('reminder')
    .select(['to_unit_id', 'sent_at'])
    .where('quick_request_id', '=', requestId)
    .where('withdrawn_at', 'is', null)
    .orderBy('sent_at')
    .execute()
  return new Map(rows.map((row) => [row.to_unit_id, row.sent_at]))
}
