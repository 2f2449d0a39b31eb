import type { Branch, OrgUnitId } from './org-unit.ts'
import type { OrgTree } from './tree.ts'

/**
 * Lines that answer to their own superior only: from outside one sees what their head in the province reports, never
 * inside. Procuracy and courts are run by their own highest body, the armed forces by their command.
 */
export const closedLines: ReadonlySet<Branch> = new Set(['kiem-sat', 'toa-an', 'luc-luong-vu-trang'])

/** A unit of a closed line whose superior stands outside that line: it is seen, what is below it is not. */
export function isClosedBoundary(tree: OrgTree, orgUnitId: OrgUnitId): boolean {
  const branch = tree.unit(orgUnitId)?.branch
  if (branch === undefined || !closedLines.has(branch)) return false
  const superior = tree.superiorOf(orgUnitId)
  return superior === undefined || tree.unit(superior)?.branch !== branch
}

/**
 * Whether `viewer` may look at `orgUnitId` from above: it stands in the viewer's subtree and no closed boundary lies
 * between them. One's own unit counts; a boundary itself is seen by those above it.
 */
export function isSeenFromAbove(tree: OrgTree, viewer: OrgUnitId, orgUnitId: OrgUnitId): boolean {
  let current: OrgUnitId | undefined = orgUnitId
  while (current !== undefined && current !== viewer) {
    if (current !== orgUnitId && isClosedBoundary(tree, current)) return false
    current = tree.superiorOf(current)
  }
  return current === viewer
}
