import { createHash } from 'node:crypto'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../db/database.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

/**
 * Does an act once for one key of one actor. The key is taken first in the act's own transaction: a second request with
 * it waits for the first to end and then gets the same answer.
 * @throws Refusal request.key-reused when the same key comes with another content
 */
export async function once(
  tx: Tx,
  key: { actor: string; key: string; content: string },
  act: () => Promise<Answer>,
): Promise<Answer> {
  const hash = createHash('sha256').update(key.content).digest('hex')
  const taken = await tx
    .insertInto('request_key')
    .values({ actor: key.actor, key: key.key, body_hash: hash, status: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute()
  const mine = (query: { actor: string; key: string }) =>
    tx.selectFrom('request_key').selectAll().where('actor', '=', query.actor).where('key', '=', query.key)
  if (taken.length === 0) {
    const before = await mine(key).executeTakeFirstOrThrow()
    if (before.body_hash !== hash) throw new Refusal('request.key-reused')
    return { status: before.status, body: before.answer }
  }
  const answer = await act()
  await tx
    .updateTable('request_key')
    .set({ status: answer.status, answer: JSON.stringify(answer.body ?? null) })
    .where('actor', '=', key.actor)
    .where('key', '=', key.key)
    .execute()
  return answer
}
