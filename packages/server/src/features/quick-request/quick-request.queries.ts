import type { QuickRequestItem, QuickRequestView } from '@thidua/contract/quick-request'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { nextQuickActions, quickDue } from '@thidua/domain/quick-request/status'
import { sumUp } from '@thidua/domain/quick-request/sum-up'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { loadRevisions, readRows } from './quick-rows.queries.ts'
import { loadQuestions, relationsToRequest, statesOf, type QuickRequestRecord } from './quick-request.repository.ts'

export interface Now {
  readonly now: string
  readonly today: PlainDate
}

/** What the acting unit asked and what it was asked, the newest first. */
export async function listRequests(
  tx: Tx,
  actor: Actor,
  { now, today }: Now,
): Promise<{ asked: QuickRequestItem[]; received: QuickRequestItem[] }> {
  const rows = await tx
    .selectFrom('quick_request as q')
    .selectAll('q')
    .select([
      sql<string>`(select count(*) from quick_receiver r where r.request_id = q.id)`.as('expected'),
      sql<string>`(select count(distinct a.org_unit_id) from quick_answer a where a.request_id = q.id)`.as('answered'),
      sql<string | null>`(select min(a.sent_at) from quick_answer a
        where a.request_id = q.id and a.org_unit_id = ${actor.orgUnitId}::uuid)`.as('sent_at'),
    ])
    .orderBy('q.asked_at', 'desc')
    .orderBy('q.id')
    .execute()
  const stateOf = await statesOf(tx, rows)
  const names = await nameOfUnits(
    tx,
    today,
    rows.map((row) => row.asker_unit_id),
  )
  const isOurs = (row: (typeof rows)[number]): boolean => row.asker_unit_id === actor.orgUnitId
  const itemOf = (row: (typeof rows)[number]): QuickRequestItem => {
    const { status, dueAt } = stateOf(row.id)
    return {
      id: row.id,
      title: row.title,
      asker: { id: row.asker_unit_id, name: names(row.asker_unit_id) },
      askedAt: row.asked_at,
      dueAt,
      status,
      answered: Number(row.answered),
      expected: Number(row.expected),
      due: quickDue(dueAt, isOurs(row) ? null : row.sent_at, now),
    }
  }
  return {
    asked: rows.filter(isOurs).map(itemOf),
    received: rows.filter((row) => !isOurs(row)).map(itemOf),
  }
}

/** One request: the table for whoever asked, one's own answer for whoever was asked. */
export async function readRequest(
  tx: Tx,
  actor: Actor,
  request: QuickRequestRecord,
  { now, today }: Now,
): Promise<QuickRequestView> {
  const relations = await relationsToRequest(tx, actor, request)
  const state = (await statesOf(tx, [request]))(request.id)
  const questions = (await loadQuestions(tx, request.id)).map((one) => ({ ...one, choices: [...one.choices] }))
  const rows = await readRows(tx, request.id, { state, now, today })
  const names = await nameOfUnits(tx, today, [request.asker_unit_id])
  const asker = await tx
    .selectFrom('person')
    .select('full_name')
    .where('id', '=', request.asked_by)
    .executeTakeFirstOrThrow()
  const campaign =
    request.campaign_id === null
      ? undefined
      : await tx.selectFrom('campaign').select(['id', 'title']).where('id', '=', request.campaign_id).executeTakeFirst()
  return {
    id: request.id,
    title: request.title,
    documentSymbol: request.document_symbol,
    note: request.note,
    campaign: campaign ?? null,
    asker: { id: request.asker_unit_id, name: names(request.asker_unit_id) },
    askedBy: asker.full_name,
    askedAt: request.asked_at,
    dueAt: state.dueAt,
    status: state.status,
    closed: state.closed,
    questions,
    mine: relations.includes('receiver') ? await readMine(tx, actor, request.id, rows) : null,
    table: relations.includes('own') ? tableOf(questions, rows) : null,
    abilities: abilitiesNow(actor, relations, state.status),
  }
}

async function readMine(tx: Tx, actor: Actor, requestId: string, rows: Awaited<ReturnType<typeof readRows>>) {
  const own = rows.find((row) => row.unit.id === actor.orgUnitId)
  if (own === undefined) return null
  const revisions = (await loadRevisions(tx, requestId)).filter((one) => one.orgUnitId === actor.orgUnitId)
  return {
    ...own,
    revisions: revisions.map(({ revision, sentAt, sentBy, values }) => ({ revision, sentAt, sentBy, values })),
  }
}

function tableOf(
  questions: QuickRequestView['questions'],
  rows: Awaited<ReturnType<typeof readRows>>,
): QuickRequestView['table'] {
  const valueIn = (row: (typeof rows)[number], questionId: string) =>
    row.values.find((one) => one.questionId === questionId)?.value ?? null
  return {
    rows,
    sums: questions.map((question) => {
      const { answered, total, counts } = sumUp(
        question,
        rows.map((row) => valueIn(row, question.questionId)),
      )
      return { questionId: question.questionId, answered, total, counts: [...counts] }
    }),
    answered: rows.filter((row) => row.revision > 0).length,
    expected: rows.length,
  }
}

/** By the policy and by whether it is open. */
function abilitiesNow(
  actor: Actor,
  relations: Awaited<ReturnType<typeof relationsToRequest>>,
  status: keyof typeof nextQuickActions,
): string[] {
  const may = abilitiesOf(actor, ['quick-request.ask', 'quick-request.answer'], relations)
  return nextQuickActions[status].flatMap((action) => {
    const needed = action === 'answer' ? 'quick-request.answer' : 'quick-request.ask'
    return may.includes(needed) ? [`quick-request.${action}`] : []
  })
}
