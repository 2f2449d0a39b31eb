import type { Aggregation } from '../campaign/indicator.ts'
import { NOTHING, type Standing, delta, merge } from './roll-up.ts'

/** A node of the campaign's tree. */
export interface CampaignNode {
  readonly nodeId: string
  readonly parentId: string | null
  /** Head of a closed line: it enters the tree above by the figure that it submits itself. */
  readonly closedBoundary: boolean
}

export type CampaignNodes = ReadonlyMap<string, CampaignNode>

/**
 * The nodes that a subject's figure enters, itself first. Figures from beneath a closed boundary stop before it: the
 * head's own figure stands there. What is latest at its own place (`own`) is added to nobody.
 */
export function nodesEntered(nodes: CampaignNodes, subjectId: string, aggregation: Aggregation): string[] {
  const entered: string[] = []
  let node = nodes.get(subjectId)
  while (node !== undefined) {
    if (entered.length > 0 && (aggregation === 'own' || node.closedBoundary)) break
    entered.push(node.nodeId)
    node = node.parentId === null ? undefined : nodes.get(node.parentId)
  }
  return entered
}

export interface FoldedState {
  readonly leaves: ReadonlyMap<string, Standing>
  readonly standings: ReadonlyMap<string, Standing>
}

export const EMPTY_FOLD: FoldedState = { leaves: new Map(), standings: new Map() }

/** Folds changed leaves of one target and period into the standings of all that they enter. Folding twice adds nothing. */
export function foldChanges(
  nodes: CampaignNodes,
  aggregation: Aggregation,
  before: FoldedState,
  changed: ReadonlyMap<string, Standing>,
): FoldedState {
  const leaves = new Map(before.leaves)
  const standings = new Map(before.standings)
  for (const [subjectId, leaf] of changed) {
    const difference = delta(leaves.get(subjectId) ?? NOTHING, leaf)
    leaves.set(subjectId, leaf)
    for (const nodeId of nodesEntered(nodes, subjectId, aggregation))
      standings.set(nodeId, merge(standings.get(nodeId) ?? NOTHING, difference))
  }
  return { leaves, standings }
}

/**
 * All standings from the leaves alone, each node from its children: what a rebuild compares with. Linear in the nodes.
 */
export function rollUpFromScratch(
  nodes: CampaignNodes,
  aggregation: Aggregation,
  leaves: ReadonlyMap<string, Standing>,
): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const { nodeId } of nodes.values()) standings.set(nodeId, leaves.get(nodeId) ?? NOTHING)
  if (aggregation === 'own') return standings
  for (const { nodeId, parentId, closedBoundary } of bottomUp(nodes)) {
    if (parentId === null) continue
    const boundary = nodes.get(parentId)?.closedBoundary === true
    const entering = closedBoundary ? (leaves.get(nodeId) ?? NOTHING) : standings.get(nodeId)
    if (!boundary && entering !== undefined)
      standings.set(parentId, merge(standings.get(parentId) ?? NOTHING, entering))
  }
  return standings
}

function bottomUp(nodes: CampaignNodes): CampaignNode[] {
  const childrenOf = Map.groupBy(nodes.values(), ({ parentId }) => parentId)
  const ordered = [...(childrenOf.get(null) ?? [])]
  for (let at = 0; at < ordered.length; at += 1) ordered.push(...(childrenOf.get(ordered[at]?.nodeId ?? null) ?? []))
  return ordered.reverse()
}
