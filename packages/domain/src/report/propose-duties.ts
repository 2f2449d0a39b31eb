import type { Aggregation } from '../campaign/indicator.ts'
import { searchKey } from '../kernel/names.ts'
import type { Branch, Tier } from '../org-unit/org-unit.ts'

/** A unit that has a place in the campaign's tree. */
export interface ReportingNode {
  readonly orgUnitId: string
  readonly parentId: string | null
  readonly tier: Tier
  readonly branch: Branch
  readonly name: string
  /** A closed line's head stands between it and the root. */
  readonly behindClosedLine: boolean
}

/** Who reports what about whom; a duty without a target is one of words. */
export interface ProposedDuty {
  readonly targetId: string | null
  readonly subjectUnitId: string
  readonly reporterUnitId: string
}

/**
 * A first proposal of who reports what: what adds up, the district People's Committees, each for itself; what stands at
 * the province's own level, the lead unit about the root; all others that are seen report words.
 */
export function proposeDuties(input: {
  readonly targets: readonly { readonly targetId: string; readonly aggregation: Aggregation }[]
  readonly nodes: readonly ReportingNode[]
  readonly rootUnitId: string
  readonly leadUnitId: string
}): ProposedDuty[] {
  const seen = input.nodes.filter((node) => node.parentId !== null && !node.behindClosedLine)
  const districts = seen.filter(
    (node) => node.tier === 'huyen' && node.branch === 'chinh-quyen' && isPeoplesCommittee(node.name),
  )
  const figures = input.targets.flatMap(({ targetId, aggregation }): ProposedDuty[] =>
    aggregation === 'own'
      ? [{ targetId, subjectUnitId: input.rootUnitId, reporterUnitId: input.leadUnitId }]
      : districts.map(({ orgUnitId }) => ({ targetId, subjectUnitId: orgUnitId, reporterUnitId: orgUnitId })),
  )
  const counted = new Set(figures.map(({ reporterUnitId }) => reporterUnitId))
  const words = seen
    .filter(({ orgUnitId }) => !counted.has(orgUnitId))
    .map(({ orgUnitId }) => ({ targetId: null, subjectUnitId: orgUnitId, reporterUnitId: orgUnitId }))
  return [...figures, ...words]
}

/** Ủy ban nhân dân, by its name: offices under it have the same tier and branch. */
export function isPeoplesCommittee(name: string): boolean {
  return /^(uy ban nhan dan|ubnd)( |$)/.test(searchKey(name))
}
