import type { DeliveryState } from './status.ts'

/** One unit of the cascade and what is known of its own delivery. */
export interface ReachLeaf {
  readonly nodeId: string
  readonly parentId: string | null
  /** Head of a closed line: above it this unit counts as one, whatever lies beneath. */
  readonly closedBoundary: boolean
  /** `null` for a node that was not sent the document. */
  readonly delivery: DeliveryState | null
  /** People of the unit who have to read it: the n of "k/n". */
  readonly officerIds: readonly string[]
}

export interface ReachCounts {
  /** Units that were to have the document. */
  readonly units: number
  readonly delivered: number
  readonly registered: number
  readonly relayed: number
  readonly officers: number
  readonly acknowledged: number
  /** Present at a briefing and not confirmed in person: the two are never added twice. */
  readonly briefedOnly: number
  /** Units that have it and have given no sign of life. */
  readonly silent: number
  /** Since when the longest silence lasts. */
  readonly silentSince: string | null
  readonly lastSignAt: string | null
}

export interface NodeReach {
  /** The unit itself. */
  readonly own: ReachCounts
  /** The unit and everything beneath it, as its own line sees it. */
  readonly total: ReachCounts
}

export const NO_REACH: ReachCounts = {
  units: 0,
  delivered: 0,
  registered: 0,
  relayed: 0,
  officers: 0,
  acknowledged: 0,
  briefedOnly: 0,
  silent: 0,
  silentSince: null,
  lastSignAt: null,
}

const earlier = (left: string | null, right: string | null) =>
  left === null || (right !== null && right < left) ? right : left
const later = (left: string | null, right: string | null) =>
  left === null || (right !== null && right > left) ? right : left

/** Merges counts of different units: commutative, associative, `NO_REACH` is its nothing. */
export function mergeReach(left: ReachCounts, right: ReachCounts): ReachCounts {
  return {
    units: left.units + right.units,
    delivered: left.delivered + right.delivered,
    registered: left.registered + right.registered,
    relayed: left.relayed + right.relayed,
    officers: left.officers + right.officers,
    acknowledged: left.acknowledged + right.acknowledged,
    briefedOnly: left.briefedOnly + right.briefedOnly,
    silent: left.silent + right.silent,
    silentSince: earlier(left.silentSince, right.silentSince),
    lastSignAt: later(left.lastSignAt, right.lastSignAt),
  }
}

/** What one unit adds. Whoever relays has registered in effect, and is counted so. */
export function ownReach(leaf: Pick<ReachLeaf, 'delivery' | 'officerIds'>): ReachCounts {
  const { delivery, officerIds } = leaf
  if (delivery === null) return NO_REACH
  const acknowledged = officerIds.filter((id) => delivery.acknowledgedBy.has(id)).length
  const silent = delivery.deliveredAt !== null && delivery.lastSignAt === null
  const relayed = delivery.status === 'relayed'
  return {
    units: 1,
    delivered: delivery.status === 'pending' ? 0 : 1,
    registered: relayed || delivery.status === 'registered' ? 1 : 0,
    relayed: relayed ? 1 : 0,
    officers: officerIds.length,
    acknowledged,
    briefedOnly: officerIds.filter((id) => delivery.briefed.has(id) && !delivery.acknowledgedBy.has(id)).length,
    silent: silent ? 1 : 0,
    silentSince: silent ? delivery.deliveredAt : null,
    lastSignAt: delivery.lastSignAt,
  }
}

/** Counts at every node, bottom up. What lies beneath a closed boundary is seen at the boundary and not above it. */
export function reachOfTree(leaves: readonly ReachLeaf[]): Map<string, NodeReach> {
  const known = new Set(leaves.map(({ nodeId }) => nodeId))
  const childrenOf = Map.groupBy(leaves, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null))
  const reach = new Map<string, NodeReach>()
  for (const leaf of bottomUp(childrenOf)) {
    const own = ownReach(leaf)
    const beneath = (childrenOf.get(leaf.nodeId) ?? []).map((child) => seenFromAbove(child, reach))
    reach.set(leaf.nodeId, { own, total: beneath.reduce(mergeReach, own) })
  }
  return reach
}

function seenFromAbove(leaf: ReachLeaf, reach: ReadonlyMap<string, NodeReach>): ReachCounts {
  const node = reach.get(leaf.nodeId)
  if (node === undefined) return NO_REACH
  return leaf.closedBoundary ? node.own : node.total
}

function bottomUp(childrenOf: ReadonlyMap<string | null, readonly ReachLeaf[]>): ReachLeaf[] {
  const ordered = [...(childrenOf.get(null) ?? [])]
  for (let at = 0; at < ordered.length; at += 1) ordered.push(...(childrenOf.get(ordered[at]?.nodeId ?? '') ?? []))
  return ordered.reverse()
}
