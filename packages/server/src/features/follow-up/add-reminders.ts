import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Services } from '../../services.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

interface NewReminders {
  readonly campaignId: string | null
  readonly periodId: string | null
  readonly quickRequestId: string | null
  readonly about: 'register' | 'read' | 'report' | 'pledge' | 'quick-request'
  readonly orgUnitIds: readonly string[]
}

/** One reminder to each unit, bound to the office and not to a person. @returns their ids */
export async function addReminders({ tx, actor, services }: Deps, input: NewReminders): Promise<string[]> {
  const rows = input.orgUnitIds.map((orgUnitId) => ({
    id: services.newId(),
    campaign_id: input.campaignId,
    period_id: input.periodId,
    quick_request_id: input.quickRequestId,
    kind: orgUnitId === actor.orgUnitId ? 'nudge' : 'urge',
    about: input.about,
    from_unit_id: actor.orgUnitId,
    to_unit_id: orgUnitId,
    sent_at: services.clock.now(),
    sent_by: actor.personId,
  }))
  await tx.insertInto('reminder').values(rows).execute()
  return rows.map((row) => row.id)
}

/** Posting to it takes the reminders back. */
export const undoOf = (reminderIds: readonly string[]): string => `/api/reminders/withdraw?ids=${reminderIds.join(',')}`
