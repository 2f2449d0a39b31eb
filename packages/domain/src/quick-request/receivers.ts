import { Refusal } from '../kernel/refusal.ts'
import { isClosedBoundary, isSeenFromAbove } from '../org-unit/closed-lines.ts'
import type { OrgUnitId } from '../org-unit/org-unit.ts'
import { type OrgTree, ancestorsOf } from '../org-unit/tree.ts'

/** Whether an office may ask another for figures: it stands beneath, with no closed line's head between them. */
export function mayBeAsked(tree: OrgTree, askerId: OrgUnitId, orgUnitId: OrgUnitId): boolean {
  return orgUnitId !== askerId && isSeenFromAbove(tree, askerId, orgUnitId)
}

/** The head of the closed line behind which a unit stands, and which is asked in its stead. */
export function headOfClosedLine(tree: OrgTree, orgUnitId: OrgUnitId): OrgUnitId | undefined {
  return ancestorsOf(tree, orgUnitId).find((above) => isClosedBoundary(tree, above))
}

/**
 * Only those are asked who may be. Refuses a unit behind a closed line by naming the head to ask instead.
 * @param mayAsk who stands where the asker may look: beneath it, or in the campaign that it leads
 * @throws Refusal quick-request.no-receivers | quick-request.behind-closed-line | quick-request.outside-jurisdiction
 */
export function checkReceivers(tree: OrgTree, mayAsk: ReadonlySet<OrgUnitId>, chosen: readonly OrgUnitId[]): void {
  if (chosen.length === 0) throw new Refusal('quick-request.no-receivers')
  for (const orgUnitId of chosen) {
    if (mayAsk.has(orgUnitId)) continue
    const head = headOfClosedLine(tree, orgUnitId)
    const unit = tree.unit(orgUnitId)?.name ?? ''
    if (head === undefined || !mayAsk.has(head)) throw new Refusal('quick-request.outside-jurisdiction', { unit })
    throw new Refusal('quick-request.behind-closed-line', { unit, head: tree.unit(head)?.name ?? '' })
  }
}
