import type { PlainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type LinkKind, type OrgUnitId, type OrgUnitLink, type OrgUnitVersion, isInForce } from './org-unit.ts'

/** The offices of one kind of link as they stood on one day. */
export interface OrgTree {
  readonly asOf: PlainDate
  readonly roots: readonly OrgUnitId[]
  unit(orgUnitId: OrgUnitId): OrgUnitVersion | undefined
  superiorOf(orgUnitId: OrgUnitId): OrgUnitId | undefined
  subordinatesOf(orgUnitId: OrgUnitId): readonly OrgUnitId[]
}

export interface TreeQuestion {
  readonly date: PlainDate
  readonly versions: readonly OrgUnitVersion[]
  readonly links: readonly OrgUnitLink[]
  readonly kind?: LinkKind
}

/**
 * The tree on `date`. Offices not yet or no longer in force, and links to them, are left out. Refuses two superiors at
 * once with `org-unit.second-superior` and a ring with `org-unit.cycle`.
 */
export function treeAsOf({ date, versions, links, kind = 'parent' }: TreeQuestion): OrgTree {
  const units = new Map(versions.filter((version) => isInForce(version, date)).map((unit) => [unit.orgUnitId, unit]))
  const superiors = new Map<OrgUnitId, OrgUnitId>()
  const subordinates = new Map<OrgUnitId, OrgUnitId[]>()
  for (const link of links) {
    if (link.kind !== kind || !isInForce(link, date)) continue
    if (!units.has(link.superiorId) || !units.has(link.subordinateId)) continue
    if (superiors.has(link.subordinateId))
      throw new Refusal('org-unit.second-superior', { orgUnitId: link.subordinateId })
    superiors.set(link.subordinateId, link.superiorId)
    const below = subordinates.get(link.superiorId)
    if (below === undefined) subordinates.set(link.superiorId, [link.subordinateId])
    else below.push(link.subordinateId)
  }
  const tree: OrgTree = {
    asOf: date,
    roots: [...units.keys()].filter((id) => !superiors.has(id)),
    unit: (id) => units.get(id),
    superiorOf: (id) => superiors.get(id),
    subordinatesOf: (id) => subordinates.get(id) ?? [],
  }
  refuseRings(tree, units)
  return tree
}

/** Whoever hangs on no root hangs in a ring. */
function refuseRings(tree: OrgTree, units: ReadonlyMap<OrgUnitId, OrgUnitVersion>): void {
  const hanging = new Set(tree.roots.flatMap((root) => [root, ...descendantsOf(tree, root)]))
  const lost = [...units.keys()].find((id) => !hanging.has(id))
  if (lost !== undefined) throw new Refusal('org-unit.cycle', { orgUnitId: lost })
}

/** From the immediate superior up to the root. */
export function ancestorsOf(tree: OrgTree, orgUnitId: OrgUnitId): OrgUnitId[] {
  const found: OrgUnitId[] = []
  let current = tree.superiorOf(orgUnitId)
  while (current !== undefined) {
    found.push(current)
    current = tree.superiorOf(current)
  }
  return found
}

/** Everything beneath, superiors before their subordinates. */
export function descendantsOf(tree: OrgTree, orgUnitId: OrgUnitId): OrgUnitId[] {
  const found: OrgUnitId[] = []
  const waiting = [...tree.subordinatesOf(orgUnitId)].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    waiting.push(...[...tree.subordinatesOf(next)].reverse())
  }
  return found
}
