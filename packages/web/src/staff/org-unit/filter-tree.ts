import type { OrgUnitRow } from '@thidua/contract/org-unit'
import type { Branch, Tier } from '@thidua/domain/org-unit/org-unit'
import { foldAccents } from '../../ui/format.ts'

export interface TreeFilter {
  readonly text?: string | undefined
  readonly tier?: Tier | undefined
  readonly branch?: Branch | undefined
}

export interface FilteredTree {
  /** Matches with all that stand above them, in the order of the tree. */
  readonly rows: readonly OrgUnitRow[]
  readonly matches: ReadonlySet<string>
}

/** Which units match, and the way down to each. `rows` come flat, superiors before their subordinates. */
export function filterTree(rows: readonly OrgUnitRow[], { text = '', tier, branch }: TreeFilter): FilteredTree {
  const wanted = foldAccents(text.trim())
  const matches = new Set<string>()
  const kept = new Set<string>()
  for (const row of rows.toReversed()) {
    const isMatch =
      (foldAccents(row.name).includes(wanted) || (wanted !== '' && row.code?.toLowerCase() === wanted)) &&
      (tier === undefined || row.tier === tier) &&
      (branch === undefined || row.branch === branch)
    if (isMatch) matches.add(row.id)
    if (!isMatch && !kept.has(row.id)) continue
    kept.add(row.id)
    if (row.superiorId !== null) kept.add(row.superiorId)
  }
  return { rows: rows.filter((row) => kept.has(row.id)), matches }
}

/** The units above one, nearest first. */
export function pathTo(rows: readonly OrgUnitRow[], id: string | undefined): string[] {
  const superiors = new Map(rows.map((row) => [row.id, row.superiorId]))
  const path: string[] = []
  let above = id === undefined ? null : superiors.get(id)
  while (above !== null && above !== undefined && !path.includes(above)) {
    path.push(above)
    above = superiors.get(above)
  }
  return path
}

/** Trees before lone units, the largest first; inside a tree the order stays. */
export function largestFirst(rows: readonly OrgUnitRow[]): OrgUnitRow[] {
  const trees: OrgUnitRow[][] = []
  for (const row of rows) {
    if (row.superiorId === null) trees.push([row])
    else trees.at(-1)?.push(row)
  }
  return trees.toSorted((left, right) => right.length - left.length).flat()
}

/** How many units each tier has. */
export function countTiers(rows: readonly OrgUnitRow[]): Map<Tier, number> {
  const counts = new Map<Tier, number>()
  for (const { tier } of rows) counts.set(tier, (counts.get(tier) ?? 0) + 1)
  return counts
}
