import { isSeenFromAbove } from '../org-unit/closed-lines.ts'
import type { OrgUnitId } from '../org-unit/org-unit.ts'
import { type OrgTree, ancestorsOf } from '../org-unit/tree.ts'
import type { Relation } from './actions.ts'

/** What is known of a resource: whose it is, who was sent it, who leads its campaign, who owns its figures. */
export interface ResourceFacts {
  readonly orgUnitId: OrgUnitId
  readonly receiverIds?: readonly OrgUnitId[]
  readonly campaignLeadId?: OrgUnitId
  readonly dataOwnerId?: OrgUnitId
  readonly memberIds?: readonly OrgUnitId[]
}

/** How the acting unit stands to the resource on the day of the tree. */
export function relationsOf(tree: OrgTree, actingUnitId: OrgUnitId, facts: ResourceFacts): Relation[] {
  const relations: Relation[] = []
  const isAbove = ancestorsOf(tree, facts.orgUnitId).includes(actingUnitId)
  if (facts.orgUnitId === actingUnitId) relations.push('own')
  else if (isAbove) relations.push(isSeenFromAbove(tree, actingUnitId, facts.orgUnitId) ? 'below' : 'closed-below')
  if (facts.receiverIds?.includes(actingUnitId) === true) relations.push('receiver')
  if (facts.campaignLeadId === actingUnitId)
    relations.push(isShutOff(tree, actingUnitId, facts.orgUnitId) ? 'closed-below' : 'campaign-lead')
  if (facts.dataOwnerId === actingUnitId) relations.push('data-owner')
  if (facts.memberIds?.includes(actingUnitId) === true) relations.push('member')
  return [...new Set(relations)]
}

/** The office that leads a campaign stands beside the tree it looks at: it sees what the top of that tree sees. */
function isShutOff(tree: OrgTree, leadId: OrgUnitId, orgUnitId: OrgUnitId): boolean {
  const path = ancestorsOf(tree, orgUnitId)
  if (orgUnitId === leadId || path.includes(leadId)) return !isSeenFromAbove(tree, leadId, orgUnitId)
  const leadPath = new Set([leadId, ...ancestorsOf(tree, leadId)])
  const shared = [orgUnitId, ...path].find((id) => leadPath.has(id))
  return shared !== undefined && !isSeenFromAbove(tree, shared, orgUnitId)
}
