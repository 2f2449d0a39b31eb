import type { ClusterDetail, ClusterRow } from '@thidua/contract/cluster'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { clustersAsOf, type ClusterOnDay, type ClusterRecords } from '@thidua/domain/org-unit/cluster'
import type { OrgUnitRecords } from '@thidua/domain/org-unit/change'
import type { Tx } from '../../db/database.ts'
import { loadClusters } from './cluster.repository.ts'
import { nameOfUnits, type NameOf } from './org-unit-names.ts'
import { loadOrgUnits } from './org-unit.repository.ts'

type Known = OrgUnitRecords & ClusterRecords

/** What the rules of clusters look at: the offices and the clusters, all that is recorded. */
export async function loadWithClusters(tx: Tx): Promise<Known> {
  return { ...(await loadOrgUnits(tx)), ...(await loadClusters(tx)) }
}

/** Clusters of a day with their members, cụm before khối, each kind as people count: 2 before 10. */
export async function listClusters(tx: Tx, asOf: PlainDate): Promise<ClusterRow[]> {
  const known = await loadWithClusters(tx)
  const nameOf = await namesOf(tx, known, asOf)
  return clustersAsOf(asOf, known)
    .sort((left, right) => order.compare(left.kind, right.kind) || order.compare(left.name, right.name))
    .map((cluster) => rowOf(cluster, nameOf))
}

/** One cluster with its past; a dissolved one has no members any more. @throws Refusal record.not-found */
export async function readCluster(tx: Tx, id: string, today: PlainDate): Promise<Omit<ClusterDetail, 'abilities'>> {
  const known = await loadWithClusters(tx)
  const cluster = known.clusters.find((one) => one.clusterId === id)
  if (cluster === undefined) throw new Refusal('record.not-found')
  const nameOf = await namesOf(tx, known, today)
  const onDay = clustersAsOf(today, known).find((one) => one.clusterId === id)
  return {
    ...rowOf(onDay ?? { ...cluster, memberIds: [], headId: null }, nameOf),
    seats: known.seats
      .filter((seat) => seat.clusterId === id)
      .sort((left, right) => right.validFrom.localeCompare(left.validFrom))
      .map(({ orgUnitId, role, validFrom, validTo }) => ({
        orgUnitId,
        name: nameOf(orgUnitId),
        role,
        validFrom,
        validTo,
      })),
  }
}

/** Whose it is. @throws Refusal record.not-found */
export async function keeperOf(tx: Tx, clusterId: string): Promise<string> {
  const row = await tx.selectFrom('cluster').select('kept_by').where('id', '=', clusterId).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row.kept_by
}

const order = new Intl.Collator('vi', { numeric: true })

const namesOf = (tx: Tx, { clusters, seats }: ClusterRecords, day: PlainDate): Promise<NameOf> =>
  nameOfUnits(tx, day, [...clusters.map(({ keptBy }) => keptBy), ...seats.map(({ orgUnitId }) => orgUnitId)])

function rowOf(cluster: ClusterOnDay, nameOf: NameOf): ClusterRow {
  const named = (id: string) => ({ id, name: nameOf(id) })
  const { clusterId, keptBy, kind, name, validFrom, validTo, headId, memberIds } = cluster
  return {
    id: clusterId,
    kind,
    name,
    keptBy: named(keptBy),
    validFrom,
    validTo,
    head: headId === null ? null : named(headId),
    members: memberIds.map(named).sort((left, right) => order.compare(left.name, right.name)),
  }
}
