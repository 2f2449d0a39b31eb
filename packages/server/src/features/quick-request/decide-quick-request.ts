import { checkDue, refuseUnlessNow, type QuickState } from '@thidua/domain/quick-request/status'
import type { Permit } from '../../http/permit.ts'
import { statesOf, takeTurn, type Deps, type QuickRequestRecord } from './quick-request.repository.ts'

type Ask = Permit<'quick-request.ask'>

/** No more answers are taken until somebody opens it again. @throws Refusal quick-request.closed */
export async function closeRequest(deps: Deps, _permit: Ask, request: QuickRequestRecord): Promise<QuickState> {
  refuseUnlessNow(await stateNow(deps, request), 'close')
  return record(deps, request, { kind: 'closed', dueAt: null })
}

/** Gives more time, or opens what was closed. @throws Refusal quick-request.due-passed | quick-request.closed | quick-request.open-already */
export async function giveTime(
  deps: Deps,
  _permit: Ask,
  request: QuickRequestRecord,
  input: { kind: 'extended' | 'reopened'; dueAt: string },
): Promise<QuickState> {
  refuseUnlessNow(await stateNow(deps, request), input.kind === 'extended' ? 'extend' : 'reopen')
  checkDue(input.dueAt, deps.services.clock.now())
  return record(deps, request, input)
}

async function stateNow({ tx }: Deps, request: QuickRequestRecord): Promise<QuickState> {
  await takeTurn(tx, request.id)
  return (await statesOf(tx, [request]))(request.id)
}

async function record(
  deps: Deps,
  request: QuickRequestRecord,
  fact: { kind: 'closed' | 'extended' | 'reopened'; dueAt: string | null },
): Promise<QuickState> {
  const { tx, actor, services } = deps
  await tx
    .insertInto('quick_request_fact')
    .values({
      id: services.newId(),
      request_id: request.id,
      kind: fact.kind,
      due_at: fact.dueAt,
      at: services.clock.now(),
      person_id: actor.personId,
    })
    .execute()
  return (await statesOf(tx, [request]))(request.id)
}
