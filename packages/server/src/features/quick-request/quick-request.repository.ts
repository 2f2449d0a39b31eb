import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import type { QuestionKind, QuickQuestion } from '@thidua/domain/quick-request/question'
import { quickState, type QuickFact, type QuickState } from '@thidua/domain/quick-request/status'
import { sql, type Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import type { Actor } from '../../http/actor.ts'
import type { Services } from '../../services.ts'

export interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

export type QuickRequestRecord = Selectable<Tables['quick_request']>

/** What was asked, as far as the acting unit asked it or was asked. @throws Refusal record.not-found */
export async function loadRequest(tx: Tx, id: string): Promise<QuickRequestRecord> {
  const row = await tx.selectFrom('quick_request').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

/**
 * Acts on one request, and the two answers of one office to it, come one after the other. The request itself is never
 * updated, so there is no row lock to take: a lock by its name stands in for it until the transaction ends.
 */
export async function takeTurn(tx: Tx, requestId: string, orgUnitId = ''): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`quick ${requestId} ${orgUnitId}`}, 0))`.execute(tx)
}

export async function loadQuestions(tx: Tx, requestId: string): Promise<QuickQuestion[]> {
  const rows = await tx
    .selectFrom('quick_question')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    questionId: row.id,
    kind: row.kind as QuestionKind,
    words: row.words,
    measureUnit: row.measure_unit,
    wholeNumber: row.whole_number,
    sums: row.sums,
    choices: row.choices,
    optional: row.optional,
  }))
}

/** Where some requests stand now. */
export async function statesOf(
  tx: Tx,
  requests: readonly { readonly id: string; readonly due_at: string }[],
): Promise<(requestId: string) => QuickState> {
  const rows =
    requests.length === 0
      ? []
      : await tx
          .selectFrom('quick_request_fact as f')
          .innerJoin('person as p', 'p.id', 'f.person_id')
          .selectAll('f')
          .select('p.full_name')
          .where(
            'f.request_id',
            'in',
            requests.map(({ id }) => id),
          )
          .orderBy('f.id')
          .execute()
  const facts = Map.groupBy(rows, (row) => row.request_id)
  const states = new Map(
    requests.map(({ id, due_at }) => [id, quickState(due_at, (facts.get(id) ?? []).map(factOf))] as const),
  )
  return (requestId) => states.get(requestId) ?? quickState('', [])
}

const factOf = (row: { kind: string; due_at: string | null; at: string; full_name: string }): QuickFact => {
  const act = { at: row.at, by: row.full_name }
  return row.kind === 'closed'
    ? { ...act, kind: 'closed' }
    : { ...act, kind: row.kind as 'extended' | 'reopened', dueAt: row.due_at ?? '' }
}

/** Whether the acting unit asked, or was asked. */
export async function relationsToRequest(tx: Tx, actor: Actor, request: QuickRequestRecord): Promise<Relation[]> {
  const receiver = await tx
    .selectFrom('quick_receiver')
    .select('org_unit_id')
    .where('request_id', '=', request.id)
    .where('org_unit_id', '=', actor.orgUnitId)
    .executeTakeFirst()
  return [
    ...(request.asker_unit_id === actor.orgUnitId ? (['own'] as const) : []),
    ...(receiver === undefined ? [] : (['receiver'] as const)),
  ]
}
