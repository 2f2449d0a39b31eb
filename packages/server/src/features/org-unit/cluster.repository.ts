import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { ClusterChange, ClusterKind, ClusterRecords, ClusterSeat } from '@thidua/domain/org-unit/cluster'
import type { Permit } from '../../http/permit.ts'
import type { Tx } from '../../db/database.ts'
import type { NewId } from '../../ids.ts'

const dayOrNull = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))

/** All clusters that ever were, with all who ever sat in them; a province has tens. */
export async function loadClusters(tx: Tx): Promise<ClusterRecords> {
  const clusters = await tx.selectFrom('cluster').selectAll().orderBy('kind').orderBy('id').execute()
  const seats = await tx.selectFrom('cluster_seat').selectAll().orderBy('id').execute()
  return {
    clusters: clusters.map((row) => ({
      clusterId: row.id,
      keptBy: row.kept_by,
      kind: row.kind as ClusterKind,
      name: row.name,
      validFrom: plainDate(row.valid_from),
      validTo: dayOrNull(row.valid_to),
    })),
    seats: seats.map((row) => ({
      clusterId: row.cluster_id,
      keptBy: row.kept_by,
      orgUnitId: row.org_unit_id,
      role: row.role as ClusterSeat['role'],
      validFrom: plainDate(row.valid_from),
      validTo: dayOrNull(row.valid_to),
    })),
  }
}

/** Saves a change as the rule computed it: seats end before others begin, nothing is deleted. */
export async function applyClusterChange(
  tx: Tx,
  newId: NewId,
  _permit: Permit<'cluster.manage'>,
  change: ClusterChange,
): Promise<void> {
  for (const end of change.seatsToEnd)
    await tx
      .updateTable('cluster_seat')
      .set({ valid_to: end.validTo })
      .where('cluster_id', '=', end.clusterId)
      .where('org_unit_id', '=', end.orgUnitId)
      .where('role', '=', end.role)
      .where('valid_from', '=', end.validFrom)
      .execute()
  for (const end of change.clustersToEnd)
    await tx.updateTable('cluster').set({ valid_to: end.validTo }).where('id', '=', end.clusterId).execute()
  for (const one of change.clustersToAdd)
    await tx
      .insertInto('cluster')
      .values({
        id: one.clusterId,
        kept_by: one.keptBy,
        kind: one.kind,
        name: one.name,
        valid_from: one.validFrom,
        valid_to: one.validTo,
      })
      .execute()
  if (change.seatsToAdd.length > 0)
    await tx
      .insertInto('cluster_seat')
      .values(
        change.seatsToAdd.map((one) => ({
          id: newId(),
          cluster_id: one.clusterId,
          kept_by: one.keptBy,
          org_unit_id: one.orgUnitId,
          role: one.role,
          valid_from: one.validFrom,
          valid_to: one.validTo,
        })),
      )
      .execute()
}
