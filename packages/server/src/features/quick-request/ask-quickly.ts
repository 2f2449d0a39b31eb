import type { AskQuicklyBody } from '@thidua/contract/quick-request'
import { checkQuestions } from '@thidua/domain/quick-request/question'
import { checkReceivers } from '@thidua/domain/quick-request/receivers'
import { checkDue } from '@thidua/domain/quick-request/status'
import type { Permit } from '../../http/permit.ts'
import { whomMayAsk } from './may-ask.ts'
import type { Deps } from './quick-request.repository.ts'

/** Asks chosen units. @returns the request's id @throws Refusal quick-request.* | record.not-found */
export async function askQuickly(
  { tx, actor, services }: Deps,
  _permit: Permit<'quick-request.ask'>,
  input: AskQuicklyBody,
): Promise<string> {
  const askedAt = services.clock.now()
  checkQuestions(input.questions)
  checkDue(input.dueAt, askedAt)
  const { tree, candidates } = await whomMayAsk(tx, actor, input.campaignId, services.clock.today())
  checkReceivers(tree, new Set(candidates.map(({ id }) => id)), input.orgUnitIds)
  const requestId = services.newId()
  await tx
    .insertInto('quick_request')
    .values({
      id: requestId,
      asker_unit_id: actor.orgUnitId,
      campaign_id: input.campaignId,
      title: input.title.trim(),
      document_symbol: input.documentSymbol,
      note: input.note,
      due_at: input.dueAt,
      asked_at: askedAt,
      asked_by: actor.personId,
    })
    .execute()
  await tx
    .insertInto('quick_question')
    .values(
      input.questions.map((question, position) => ({
        id: services.newId(),
        request_id: requestId,
        position,
        kind: question.kind,
        words: question.words.trim(),
        measure_unit: question.kind === 'number' ? question.measureUnit : null,
        whole_number: question.kind === 'number' && question.wholeNumber,
        sums: question.kind === 'number' && question.sums,
        optional: question.optional,
        choices: question.kind === 'choice' ? question.choices.map((choice) => choice.trim()) : [],
      })),
    )
    .execute()
  await tx
    .insertInto('quick_receiver')
    .values(input.orgUnitIds.map((orgUnitId) => ({ request_id: requestId, org_unit_id: orgUnitId })))
    .execute()
  return requestId
}
