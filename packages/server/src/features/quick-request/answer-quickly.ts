import type { AnswerQuicklyBody } from '@thidua/contract/quick-request'
import { figure } from '@thidua/domain/kernel/decimal'
import { checkAnswers } from '@thidua/domain/quick-request/question'
import { quickDue, refuseUnlessNow, type QuickDue } from '@thidua/domain/quick-request/status'
import type { Permit } from '../../http/permit.ts'
import { loadQuestions, statesOf, takeTurn, type Deps, type QuickRequestRecord } from './quick-request.repository.ts'

interface Answered {
  readonly revision: number
  readonly sentAt: string
  readonly due: QuickDue
}

/**
 * Sends the acting unit's answer, or corrects it: each sending is a revision of its own, and none is changed.
 * @throws Refusal quick-request.closed | quick-request.answers-invalid
 */
export async function answerQuickly(
  { tx, actor, services }: Deps,
  _permit: Permit<'quick-request.answer'>,
  request: QuickRequestRecord,
  input: AnswerQuicklyBody,
): Promise<Answered> {
  await takeTurn(tx, request.id, actor.orgUnitId)
  const state = (await statesOf(tx, [request]))(request.id)
  refuseUnlessNow(state, 'answer')
  const questions = await loadQuestions(tx, request.id)
  const values = checkAnswers(questions, new Map(input.values.map(({ questionId, value }) => [questionId, value])))
  const before = await tx
    .selectFrom('quick_answer')
    .select(['revision', 'sent_at'])
    .where('request_id', '=', request.id)
    .where('org_unit_id', '=', actor.orgUnitId)
    .orderBy('revision')
    .execute()
  const [answerId, sentAt, revision] = [services.newId(), services.clock.now(), before.length + 1]
  await tx
    .insertInto('quick_answer')
    .values({
      id: answerId,
      request_id: request.id,
      org_unit_id: actor.orgUnitId,
      revision,
      sent_at: sentAt,
      sent_by: actor.personId,
    })
    .execute()
  const isNumber = new Set(questions.filter(({ kind }) => kind === 'number').map(({ questionId }) => questionId))
  if (values.size > 0)
    await tx
      .insertInto('quick_value')
      .values(
        [...values].map(([questionId, value]) => ({
          answer_id: answerId,
          question_id: questionId,
          number: isNumber.has(questionId) ? figure(value) : null,
          words: isNumber.has(questionId) ? null : value,
        })),
      )
      .execute()
  return { revision, sentAt, due: quickDue(state.dueAt, before[0]?.sent_at ?? sentAt, sentAt) }
}
