import { plainDate } from '@thidua/domain/kernel/plain-date'
import {
  closeCluster,
  formCluster,
  joinCluster,
  leaveCluster,
  nameClusterHead,
  type ClusterChange,
  type ClusterKind,
} from '@thidua/domain/org-unit/cluster'
import type { Permit } from '../../http/permit.ts'
import { loadWithClusters } from './cluster.queries.ts'
import { applyClusterChange } from './cluster.repository.ts'
import type { Deps } from './org-unit.use-cases.ts'

type Managing = Permit<'cluster.manage'>
type Rule = (known: Awaited<ReturnType<typeof loadWithClusters>>) => ClusterChange

const change = async ({ tx, newId }: Deps, permit: Managing, rule: Rule): Promise<void> =>
  applyClusterChange(tx, newId, permit, rule(await loadWithClusters(tx)))

interface NewCluster {
  readonly keptBy: string
  readonly kind: ClusterKind
  readonly name: string
  readonly orgUnitIds: readonly string[]
  readonly headId: string | null
  readonly on: string
}

/** @returns the new cluster's id */
export async function form(deps: Deps, permit: Managing, input: NewCluster): Promise<string> {
  const clusterId = deps.newId()
  const name = input.name.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  await change(deps, permit, (known) => formCluster(known, { ...input, name, clusterId, on: plainDate(input.on) }))
  return clusterId
}

type Members = { clusterId: string; orgUnitIds: readonly string[]; on: string }

export const join = (deps: Deps, permit: Managing, input: Members): Promise<void> =>
  change(deps, permit, (known) => joinCluster(known, { ...input, on: plainDate(input.on) }))

export const leave = (deps: Deps, permit: Managing, input: Members): Promise<void> =>
  change(deps, permit, (known) => leaveCluster(known, { ...input, on: plainDate(input.on) }))

export const nameHead = (
  deps: Deps,
  permit: Managing,
  input: { clusterId: string; orgUnitId: string; on: string },
): Promise<void> => change(deps, permit, (known) => nameClusterHead(known, { ...input, on: plainDate(input.on) }))

export const close = (deps: Deps, permit: Managing, input: { clusterId: string; on: string }): Promise<void> =>
  change(deps, permit, (known) => closeCluster(known, { ...input, on: plainDate(input.on) }))
