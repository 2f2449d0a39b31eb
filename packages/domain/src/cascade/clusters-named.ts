import type { ClusterKind, ClusterOnDay } from '../org-unit/cluster.ts'
import type { OrgUnitId } from '../org-unit/org-unit.ts'
import { searchKey } from '../kernel/names.ts'

type Named = Pick<ClusterOnDay, 'kind' | 'name' | 'memberIds'>

/** "Các cụm, khối thi đua", "các khối thi đua": all of a kind, or of both. */
const ALL: Readonly<Record<ClusterKind, RegExp>> = {
  cum: /\bcac (khoi,? ?(va )?)?cum\b/,
  khoi: /\bcac (cum,? ?(va )?)?khoi thi dua\b|\bcac cum,? ?(va )?khoi\b/,
}

/**
 * The members of clusters that printed words name: one by its own name ("Cụm thi đua số 2"), or all of a kind. Each once.
 * A name that only begins another ("số 1", "số 10") is not named by it.
 */
export function clusterMembersNamed(printed: readonly string[], clusters: readonly Named[]): OrgUnitId[] {
  const lines = printed.map(searchKey)
  const isNamed = ({ kind, name }: Named): boolean => {
    const words = ` ${plain(name)} `
    return lines.some((line) => ` ${plain(line)} `.includes(words) || ALL[kind].test(line))
  }
  return [...new Set(clusters.filter(isNamed).flatMap(({ memberIds }) => memberIds))]
}

const plain = (text: string): string =>
  searchKey(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
