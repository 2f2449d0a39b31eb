import { registrationState } from '@thidua/domain/allocation/registration'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { assignedTo, pledgesOf, registrationsOf } from '../registration/registration.repository.ts'
import type { PlacedFact } from './today.presenter.ts'

/** Campaigns in which the unit has yet to register what it was given; asked for only where a last day was set. */
export async function pledgeFacts(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  if (abilitiesOf(actor, ['pledge.register'], ['own']).length === 0) return []
  const campaigns = await tx
    .selectFrom('campaign as c')
    .innerJoin('campaign_node as n', 'n.campaign_id', 'c.id')
    .select(['c.id', 'c.title', 'c.root_unit_id', 'c.registration_due_on'])
    .distinct()
    .where('n.org_unit_id', '=', actor.orgUnitId)
    .where('c.registration_due_on', 'is not', null)
    .where('c.ends_on', '>=', today)
    .execute()
  const facts: PlacedFact[] = []
  for (const campaign of campaigns) {
    const assigned = (await assignedTo(tx, campaign, [actor.orgUnitId]))(actor.orgUnitId)
    const [last] = await registrationsOf(tx, campaign.id, [actor.orgUnitId])
    const { open } = registrationState(assigned, last === undefined ? null : (await pledgesOf(tx, [last.id]))(last.id))
    if (open.length === 0 || campaign.registration_due_on === null) continue
    facts.push({
      fact: {
        kind: 'pledge-missing',
        subjectId: campaign.id,
        params: { campaign: campaign.title, count: open.length },
        dueOn: plainDate(campaign.registration_due_on),
        waitsForOthers: false,
      },
      place: { link: `/phong-trao/${campaign.id}/chi-tieu/dang-ky` },
    })
  }
  return facts
}
