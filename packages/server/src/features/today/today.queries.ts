import type { Today } from '@thidua/contract/today'
import type { WaitingFact } from '@thidua/domain/follow-up/today'
import { daysBetween, plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Now } from '../quick-request/quick-request.queries.ts'
import { campaignFacts } from './campaign-facts.ts'
import { documentFacts } from './document-facts.ts'
import { pledgeFacts } from './pledge-facts.ts'
import { figureFacts } from './figure-facts.ts'
import { quickFacts } from './quick-facts.ts'
import { reportFacts } from './report-facts.ts'
import { placeKey, type Place } from './today.presenter.ts'

/** Everything that waits for this person in the acting unit, from every subject that can make somebody wait. */
export async function waitingFacts(
  tx: Tx,
  actor: Actor,
  now: Now,
): Promise<{ facts: WaitingFact[]; places: Map<string, Place> }> {
  const { today } = now
  const all = [
    ...(await documentFacts(tx, actor, today)),
    ...(await reportFacts(tx, actor, today)),
    ...(await pledgeFacts(tx, actor, today)),
    ...(await figureFacts(tx, actor, today)),
    ...(await quickFacts(tx, actor, now)),
    ...(await campaignFacts(tx, actor, today)),
  ]
  return { facts: all.map((one) => one.fact), places: new Map(all.map((one) => [placeKey(one.fact), one.place])) }
}

/** The running campaign that ends first, for the clock at the top of the page. */
export async function runningCampaign(tx: Tx, actor: Actor, today: PlainDate): Promise<Today['campaign']> {
  const row = await tx
    .selectFrom('campaign as c')
    .innerJoin('campaign_node as n', 'n.campaign_id', 'c.id')
    .select(['c.id', 'c.title', 'c.starts_on', 'c.ends_on'])
    .where('c.tracked_at', 'is not', null)
    .where('c.ends_on', '>=', today)
    .where((eb) => eb.or([eb('n.org_unit_id', '=', actor.orgUnitId), eb('c.lead_unit_id', '=', actor.orgUnitId)]))
    .orderBy('c.ends_on')
    .orderBy('c.id')
    .executeTakeFirst()
  if (row === undefined || row.starts_on === null || row.ends_on === null) return null
  return {
    id: row.id,
    title: row.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    daysLeft: daysBetween(today, plainDate(row.ends_on)),
  }
}
