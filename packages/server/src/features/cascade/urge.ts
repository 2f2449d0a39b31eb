import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { addReminders } from '../follow-up/add-reminders.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

interface Input {
  readonly campaign: CampaignRecord
  readonly orgUnitIds: readonly string[]
  readonly about: 'register' | 'read' | 'report' | 'pledge'
  readonly periodId?: string | undefined
}

/** Urges units that stand where the actor may look; bound to the office, not to a row or a head. @returns the reminders' ids */
export async function urge(
  { tx, actor, services }: Deps,
  _permit: Permit<'follow-up.urge'>,
  input: Input,
): Promise<string[]> {
  const seen = await tx
    .selectFrom('campaign_reach')
    .select('org_unit_id')
    .where('campaign_id', '=', input.campaign.id)
    .where('holder_id', '=', actor.orgUnitId)
    .where('org_unit_id', 'in', [...input.orgUnitIds])
    .execute()
  if (seen.length !== input.orgUnitIds.length) throw new Refusal('policy.outside-jurisdiction')
  const { campaign, orgUnitIds, about, periodId = null } = input
  return addReminders(
    { tx, actor, services },
    { campaignId: campaign.id, periodId, quickRequestId: null, about, orgUnitIds },
  )
}

/** Takes back reminders of one's own that nobody has answered yet; they stay on record as withdrawn. */
export async function withdrawReminders(
  { tx, actor, services }: Deps,
  _permit: Permit<'follow-up.urge'>,
  ids: readonly string[],
): Promise<void> {
  const own = await tx
    .selectFrom('reminder')
    .select('id')
    .where('id', 'in', [...ids])
    .where('from_unit_id', '=', actor.orgUnitId)
    .executeTakeFirst()
  if (own === undefined) throw new Refusal('record.not-found')
  await tx
    .updateTable('reminder')
    .set({ withdrawn_at: services.clock.now() })
    .where('id', 'in', [...ids])
    .where('from_unit_id', '=', actor.orgUnitId)
    .where('answered_at', 'is', null)
    .execute()
}

/** The urged unit's own word; counted, never deleted. @throws Refusal record.not-found */
export async function answerReminder(
  { tx, actor, services }: Deps,
  id: string,
  answer: 'done' | 'more-time' | 'not-ours',
): Promise<void> {
  const rows = await tx
    .updateTable('reminder')
    .set({ answer, answered_at: services.clock.now() })
    .where('id', '=', id)
    .where('to_unit_id', '=', actor.orgUnitId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute()
  if (rows.length === 0) throw new Refusal('record.not-found')
}
