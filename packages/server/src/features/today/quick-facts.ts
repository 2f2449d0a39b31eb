import { dateInVietnam } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { listRequests, type Now } from '../quick-request/quick-request.queries.ts'
import type { PlacedFact } from './today.presenter.ts'

/** Quick reports to answer, with the hours left; and ours whose hour has passed while units are silent. */
export async function quickFacts(tx: Tx, actor: Actor, now: Now): Promise<PlacedFact[]> {
  const { asked, received } = await listRequests(tx, actor, now)
  const answers = abilitiesOf(actor, ['quick-request.answer'], ['receiver']).length > 0
  const asks = abilitiesOf(actor, ['quick-request.ask'], ['own']).length > 0
  const toAnswer = received
    .filter(({ status, due }) => answers && status === 'open' && (due.kind === 'waiting' || due.kind === 'late'))
    .map((item): PlacedFact => {
      const late = item.due.kind === 'late'
      const { minutes } = item.due
      return {
        fact: {
          kind: late ? 'quick-request-late' : 'quick-request-due',
          subjectId: item.id,
          params: {
            title: item.title,
            orgUnit: item.asker.name,
            hours: Math.floor(minutes / 60),
            minutes: minutes % 60,
          },
          dueOn: dateInVietnam(item.dueAt),
          hasPassed: late,
          waitsForOthers: false,
        },
        place: { link: `/bao-cao/nhanh/${item.id}` },
      }
    })
  const missing = asked
    .filter(
      ({ status, due, answered, expected }) => asks && status === 'open' && due.kind === 'late' && answered < expected,
    )
    .map(({ id, title, dueAt, answered, expected }): PlacedFact => ({
      fact: {
        kind: 'quick-answers-missing',
        subjectId: id,
        params: { title, count: expected - answered, sent: answered, all: expected },
        dueOn: dateInVietnam(dueAt),
        hasPassed: true,
        waitsForOthers: false,
      },
      place: {
        link: `/bao-cao/nhanh/${id}`,
        onTheSpot: { urge: { href: `/api/quick-requests/${id}/urge`, body: {} } },
      },
    }))
  return [...toAnswer, ...missing]
}
