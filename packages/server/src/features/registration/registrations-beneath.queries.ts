import type { RegistrationList, RegistrationRow } from '@thidua/contract/registration'
import { registrationState } from '@thidua/domain/allocation/registration'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { isClosedFor, nodeRef, type SeenNode } from '../standing/node-access.ts'
import { daysLateOf } from './registration.queries.ts'
import { assignedTo, pledgesOf, registrationsOf } from './registration.repository.ts'

/** Who of the units directly beneath a node has registered, who has not, and who was urged to. */
export async function readRegistrationsBeneath(
  tx: Tx,
  view: { campaign: CampaignRecord; seen: SeenNode; actor: Actor; today: PlainDate },
): Promise<Omit<RegistrationList, 'abilities'>> {
  const { campaign, seen, actor, today } = view
  const children = seen.isClosed
    ? []
    : await tx.selectFrom('campaign_node').selectAll().where('parent_id', '=', seen.node.id).execute()
  const ids = children.map((child) => child.org_unit_id)
  const names = await nameOfUnits(tx, today, [seen.node.org_unit_id, ...ids])
  const assigned = await assignedTo(tx, campaign, ids)
  const registrations = Map.groupBy(await registrationsOf(tx, campaign.id, ids), (row) => row.org_unit_id)
  const newest = [...registrations.values()].flatMap(([last]) => (last === undefined ? [] : [last.id]))
  const pledges = await pledgesOf(tx, newest)
  const signed = await signedAmong(tx, newest)
  const urged = await urgedAt(tx, campaign.id, actor.orgUnitId)
  const rows = children.map((child): RegistrationRow => {
    const given = assigned(child.org_unit_id)
    const own = registrations.get(child.org_unit_id) ?? []
    const [last] = own
    const state = registrationState(given, last === undefined ? null : pledges(last.id))
    return {
      node: nodeRef({ node: child, isClosed: isClosedFor(actor, child) }, names),
      status: state.status,
      assigned: given.length,
      higher: state.higher.length,
      open: state.open.length,
      registeredAt: last?.registered_at ?? null,
      daysLate: given.length === 0 ? 0 : daysLateOf(campaign, own, today),
      decidedBy: last?.decided_by ?? null,
      signed: last !== undefined && signed.has(last.id),
      urgedAt: urged.get(child.org_unit_id) ?? null,
    }
  })
  return {
    campaign: { id: campaign.id, title: campaign.title },
    node: nodeRef(seen, names),
    dueOn: campaign.registration_due_on,
    rows: rows.toSorted((left, right) => vietnamese.compare(left.node.name, right.node.name)),
  }
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

async function signedAmong(tx: Tx, registrationIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (registrationIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('registration_file')
    .select('registration_id')
    .distinct()
    .where('registration_id', 'in', [...registrationIds])
    .execute()
  return new Set(rows.map((row) => row.registration_id))
}

async function urgedAt(tx: Tx, campaignId: string, fromUnitId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('reminder')
    .select(['to_unit_id', 'sent_at'])
    .where('campaign_id', '=', campaignId)
    .where('from_unit_id', '=', fromUnitId)
    .where('about', '=', 'pledge')
    .where('withdrawn_at', 'is', null)
    .orderBy('sent_at')
    .execute()
  return new Map(rows.map((row) => [row.to_unit_id, row.sent_at]))
}
