import type { Recipients } from '@thidua/contract/cascade'
import type { RecipientReason } from '@thidua/domain/cascade/recipients'
import type { ClusterOnDay } from '@thidua/domain/org-unit/cluster'
import type { OrgTree } from '@thidua/domain/org-unit/tree'
import type { Static } from 'typebox'

/** A unit that could be chosen, and how deep it stands in the list. */
export interface Candidate {
  readonly id: string
  readonly depth: number
}

interface Known {
  readonly tree: OrgTree
  readonly clusters: readonly ClusterOnDay[]
  readonly because: (orgUnitId: string) => readonly RecipientReason[]
  readonly delivered: (orgUnitId: string) => boolean
}

/** Units to choose from with what they can be narrowed by, and the clusters that occur among them. */
export function recipientRows(
  candidates: readonly Candidate[],
  { tree, clusters, because, delivered }: Known,
): Omit<Static<typeof Recipients>, 'fromUnitId'> {
  const clustersOf = Map.groupBy(
    clusters.flatMap(({ clusterId, memberIds }) => memberIds.map((id) => ({ id, clusterId }))),
    ({ id }) => id,
  )
  const recipients = candidates.flatMap(({ id, depth }) => {
    const unit = tree.unit(id)
    if (unit === undefined) return []
    return [
      {
        orgUnitId: id,
        name: unit.name,
        branch: unit.branch,
        tier: unit.tier,
        depth,
        superiorId: tree.superiorOf(id) ?? null,
        clusterIds: (clustersOf.get(id) ?? []).map(({ clusterId }) => clusterId),
        because: [...because(id)],
        delivered: delivered(id),
      },
    ]
  })
  const present = new Set(recipients.flatMap(({ clusterIds }) => clusterIds))
  return {
    clusters: clusters
      .filter(({ clusterId }) => present.has(clusterId))
      .map(({ clusterId, kind, name }) => ({ id: clusterId, kind, name }))
      .sort((left, right) => left.kind.localeCompare(right.kind) || byName.compare(left.name, right.name)),
    recipients,
  }
}

const byName = new Intl.Collator('vi', { numeric: true })

/** The tree from some units downward, each before what stands beneath it. */
export function* walk(
  tree: OrgTree,
  ids: readonly string[] = tree.roots,
  depth = 0,
): Generator<{ id: string; depth: number }> {
  for (const id of ids) {
    yield { id, depth }
    yield* walk(tree, tree.subordinatesOf(id), depth + 1)
  }
}
