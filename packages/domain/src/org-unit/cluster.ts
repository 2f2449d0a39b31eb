import { type PlainDate, formatVietnameseDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type OrgUnitRecords, openVersion } from './change.ts'
import { type OrgUnitId, type OrgUnitVersion, type Validity, isInForce } from './org-unit.ts'

/** Cụm thi đua gathers offices of one tier (districts), khối thi đua those of one line (departments, banks). */
export const CLUSTER_KINDS = ['cum', 'khoi'] as const
export type ClusterKind = (typeof CLUSTER_KINDS)[number]
export type ClusterId = string

/** Offices that compete with one another and are ranked together; `keptBy` is the office that formed it. */
export interface Cluster extends Validity {
  readonly clusterId: ClusterId
  readonly keptBy: OrgUnitId
  readonly kind: ClusterKind
  readonly name: string
}

/** An office's place in a cluster for a while: as a member, or as its head (cụm trưởng, khối trưởng). */
export interface ClusterSeat extends Validity {
  readonly clusterId: ClusterId
  readonly keptBy: OrgUnitId
  readonly orgUnitId: OrgUnitId
  readonly role: 'member' | 'head'
}

export interface ClusterRecords {
  readonly clusters: readonly Cluster[]
  readonly seats: readonly ClusterSeat[]
}

/** What a change does, as data. Nothing is deleted: a seat that ends keeps its days. */
export interface ClusterChange {
  readonly clustersToAdd: readonly Cluster[]
  readonly clustersToEnd: readonly { readonly clusterId: ClusterId; readonly validTo: PlainDate }[]
  readonly seatsToAdd: readonly ClusterSeat[]
  readonly seatsToEnd: readonly (ClusterSeat & { readonly validTo: PlainDate })[]
}

type Known = OrgUnitRecords & ClusterRecords

interface ClusterAct {
  readonly clusterId: ClusterId
  readonly on: PlainDate
}

const nothing: ClusterChange = { clustersToAdd: [], clustersToEnd: [], seatsToAdd: [], seatsToEnd: [] }
const isOver = ({ validTo }: Validity, on: PlainDate): boolean => validTo !== null && validTo <= on

/**
 * A new cluster with its first members. An office stands in one cluster of one keeper at a time.
 * @throws Refusal org-unit.cluster-name-taken | org-unit.cluster-taken | org-unit.cluster-not-member | org-unit.closed
 */
export function formCluster(
  known: Known,
  input: Omit<Cluster, keyof Validity> & {
    readonly orgUnitIds: readonly OrgUnitId[]
    readonly headId: OrgUnitId | null
    readonly on: PlainDate
  },
): ClusterChange {
  const { orgUnitIds, headId, on, ...named } = input
  const cluster = { ...named, validFrom: on, validTo: null }
  const isTaken = known.clusters.some(
    (other) => other.keptBy === cluster.keptBy && other.name === cluster.name && !isOver(other, on),
  )
  if (isTaken) throw new Refusal('org-unit.cluster-name-taken', { name: cluster.name })
  const seatsToAdd = newSeats(known, cluster, orgUnitIds, on)
  if (headId !== null && !orgUnitIds.includes(headId))
    throw new Refusal('org-unit.cluster-not-member', { orgUnitId: headId, cluster: cluster.name })
  return {
    ...nothing,
    clustersToAdd: [cluster],
    seatsToAdd: headId === null ? seatsToAdd : [...seatsToAdd, seat(cluster, headId, 'head', on)],
  }
}

/** @throws Refusal org-unit.cluster-taken | org-unit.cluster-closed | org-unit.closed | org-unit.date-before-start */
export function joinCluster(known: Known, input: ClusterAct & { readonly orgUnitIds: readonly OrgUnitId[] }) {
  const cluster = openCluster(known, input)
  return { ...nothing, seatsToAdd: newSeats(known, cluster, input.orgUnitIds, input.on) } satisfies ClusterChange
}

/** Offices leave from `on`; a head that leaves is head no more. @throws Refusal org-unit.cluster-not-member | -date */
export function leaveCluster(
  known: Known,
  input: ClusterAct & { readonly orgUnitIds: readonly OrgUnitId[] },
): ClusterChange {
  const cluster = openCluster(known, input)
  for (const orgUnitId of input.orgUnitIds) refuseUnlessMember(known, cluster, orgUnitId, input.on)
  const leaving = seatsOf(known, cluster).filter((one) => input.orgUnitIds.includes(one.orgUnitId))
  return { ...nothing, seatsToEnd: ended(leaving, input.on) }
}

/** A member becomes the head from `on`, in place of the one before. @throws Refusal org-unit.cluster-not-member | -date */
export function nameClusterHead(known: Known, input: ClusterAct & { readonly orgUnitId: OrgUnitId }): ClusterChange {
  const cluster = openCluster(known, input)
  refuseUnlessMember(known, cluster, input.orgUnitId, input.on)
  const heads = seatsOf(known, cluster).filter((one) => one.role === 'head')
  return {
    ...nothing,
    seatsToEnd: ended(heads, input.on),
    seatsToAdd: [seat(cluster, input.orgUnitId, 'head', input.on)],
  }
}

/** The cluster ends on `on`, and every seat in it. @throws Refusal org-unit.cluster-closed | org-unit.cluster-date */
export function closeCluster(known: Known, input: ClusterAct): ClusterChange {
  const cluster = openCluster(known, input)
  refuseUnlessAfter(cluster, input.on)
  return {
    ...nothing,
    clustersToEnd: [{ clusterId: cluster.clusterId, validTo: input.on }],
    seatsToEnd: ended(seatsOf(known, cluster), input.on),
  }
}

/** A cluster as it stood on a day; offices not in force that day are left out. */
export interface ClusterOnDay extends Cluster {
  readonly memberIds: readonly OrgUnitId[]
  readonly headId: OrgUnitId | null
}

export function clustersAsOf(date: PlainDate, { clusters, seats, versions }: Known): ClusterOnDay[] {
  const open = new Set(
    versions.filter((unit: OrgUnitVersion) => isInForce(unit, date)).map(({ orgUnitId }) => orgUnitId),
  )
  const sitting = seats.filter((one) => isInForce(one, date) && open.has(one.orgUnitId))
  return clusters
    .filter((cluster) => isInForce(cluster, date))
    .map((cluster) => {
      const own = sitting.filter((one) => one.clusterId === cluster.clusterId)
      return {
        ...cluster,
        memberIds: own.filter(({ role }) => role === 'member').map(({ orgUnitId }) => orgUnitId),
        headId: own.find(({ role }) => role === 'head')?.orgUnitId ?? null,
      }
    })
}

const seat = (
  { clusterId, keptBy }: Cluster,
  orgUnitId: OrgUnitId,
  role: ClusterSeat['role'],
  on: PlainDate,
): ClusterSeat => ({ clusterId, keptBy, orgUnitId, role, validFrom: on, validTo: null })

const seatsOf = ({ seats }: Known, { clusterId }: Cluster): ClusterSeat[] =>
  seats.filter((one) => one.clusterId === clusterId)

function openCluster({ clusters }: Known, { clusterId, on }: ClusterAct): Cluster {
  const cluster = clusters.find((one) => one.clusterId === clusterId)
  if (cluster === undefined) throw new Refusal('record.not-found')
  if (cluster.validTo !== null)
    throw new Refusal('org-unit.cluster-closed', { cluster: cluster.name, on: formatVietnameseDate(cluster.validTo) })
  if (on < cluster.validFrom) refuseUnlessAfter(cluster, on)
  return cluster
}

/** The rule of one keeper holds from `on` for good: whoever sits elsewhere later is not free either. */
function newSeats(known: Known, cluster: Cluster, orgUnitIds: readonly OrgUnitId[], on: PlainDate): ClusterSeat[] {
  const unique = [...new Set(orgUnitIds)]
  for (const orgUnitId of unique) {
    const { name } = openVersion(known, orgUnitId, on)
    const taken = known.seats.find(
      (one) =>
        one.role === 'member' && one.orgUnitId === orgUnitId && one.keptBy === cluster.keptBy && !isOver(one, on),
    )
    if (taken === undefined) continue
    const other = known.clusters.find((one) => one.clusterId === taken.clusterId)
    throw new Refusal('org-unit.cluster-taken', { unit: name, cluster: other?.name ?? '' })
  }
  return unique.map((orgUnitId) => seat(cluster, orgUnitId, 'member', on))
}

function refuseUnlessMember(known: Known, cluster: Cluster, orgUnitId: OrgUnitId, on: PlainDate): void {
  const sits = seatsOf(known, cluster).some(
    (one) => one.role === 'member' && one.orgUnitId === orgUnitId && isInForce(one, on),
  )
  if (!sits) throw new Refusal('org-unit.cluster-not-member', { orgUnitId, cluster: cluster.name })
}

/** A period lasts at least a day, and no change recorded for later is undone. */
function refuseUnlessAfter({ validFrom }: Validity, on: PlainDate): void {
  if (on <= validFrom)
    throw new Refusal('org-unit.cluster-date', {
      on: formatVietnameseDate(on),
      from: formatVietnameseDate(validFrom),
    })
}

function ended(seats: readonly ClusterSeat[], on: PlainDate): ClusterChange['seatsToEnd'] {
  return seats
    .filter((one) => !isOver(one, on))
    .map((one) => {
      refuseUnlessAfter(one, on)
      return { ...one, validTo: on }
    })
}
