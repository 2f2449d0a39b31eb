import { searchKey, sortKey } from '@thidua/domain/kernel/names'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import type { OrgUnitChange, OrgUnitRecords } from '@thidua/domain/org-unit/change'
import { isSeenFromAbove } from '@thidua/domain/org-unit/closed-lines'
import type { Branch, LinkKind, OrgUnitVersion, Tier } from '@thidua/domain/org-unit/org-unit'
import { ancestorsOf, treeAsOf, type OrgTree } from '@thidua/domain/org-unit/tree'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { NewId } from '../../ids.ts'

const dayOrNull = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))

/** All that is recorded of the offices. A province has hundreds, a large city thousands; the whole fits in memory. */
export async function loadOrgUnits(tx: Tx): Promise<OrgUnitRecords> {
  const [versions, links] = await Promise.all([
    tx.selectFrom('org_unit_version').selectAll().orderBy('position').orderBy('sort_key').execute(),
    tx.selectFrom('org_unit_link').selectAll().orderBy('id').execute(),
  ])
  const placeOf = new Map(versions.map((row, place) => [row.org_unit_id, place]))
  return {
    versions: versions.map((row) => ({
      orgUnitId: row.org_unit_id,
      name: row.name,
      code: row.code,
      tier: row.tier as Tier,
      branch: row.branch as Branch,
      validFrom: plainDate(row.valid_from),
      validTo: dayOrNull(row.valid_to),
    })),
    links: links
      .map((row) => ({
        kind: row.kind as LinkKind,
        superiorId: row.superior_id,
        subordinateId: row.org_unit_id,
        validFrom: plainDate(row.valid_from),
        validTo: dayOrNull(row.valid_to),
      }))
      .sort((left, right) => (placeOf.get(left.subordinateId) ?? 0) - (placeOf.get(right.subordinateId) ?? 0)),
  }
}

export const loadTree = async (tx: Tx, date: PlainDate): Promise<OrgTree> =>
  treeAsOf({ date, ...(await loadOrgUnits(tx)) })

/** Saves a change as the rule computed it: rows end, rows begin, nothing is deleted. */
export async function applyChange(tx: Tx, newId: NewId, change: OrgUnitChange): Promise<void> {
  for (const end of change.versionsToEnd)
    await tx
      .updateTable('org_unit_version')
      .set({ valid_to: end.validTo })
      .where('org_unit_id', '=', end.orgUnitId)
      .where('valid_from', '=', end.validFrom)
      .execute()
  for (const end of change.linksToEnd)
    await tx
      .updateTable('org_unit_link')
      .set({ valid_to: end.validTo })
      .where('org_unit_id', '=', end.subordinateId)
      .where('superior_id', '=', end.superiorId)
      .where('kind', '=', end.kind)
      .where('valid_from', '=', end.validFrom)
      .execute()
  await addVersions(tx, newId, change.versionsToAdd)
  if (change.linksToAdd.length > 0)
    await tx
      .insertInto('org_unit_link')
      .values(
        change.linksToAdd.map((link) => ({
          id: newId(),
          org_unit_id: link.subordinateId,
          superior_id: link.superiorId,
          kind: link.kind,
          valid_from: link.validFrom,
          valid_to: link.validTo,
        })),
      )
      .execute()
  if (change.successions.length > 0)
    await tx
      .insertInto('org_unit_succession')
      .values(
        change.successions.map((one) => ({
          id: newId(),
          from_id: one.predecessorId,
          to_id: one.successorId,
          kind: one.kind,
          happened_on: one.effectiveOn,
          deciding_document: one.decision?.symbol ?? null,
          decided_on: one.decision?.issuedOn ?? null,
        })),
      )
      .execute()
}

async function addVersions(tx: Tx, newId: NewId, versions: readonly OrgUnitVersion[]): Promise<void> {
  if (versions.length === 0) return
  const ids = [...new Set(versions.map((version) => version.orgUnitId))]
  await tx
    .insertInto('org_unit')
    .values(ids.map((id) => ({ id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .insertInto('org_unit_version')
    .values(
      versions.map((version) => ({
        id: newId(),
        org_unit_id: version.orgUnitId,
        name: version.name,
        short_name: null,
        code: version.code,
        // an office that is renamed or moved keeps its land
        territory_code: landOf(version.orgUnitId),
        tier: version.tier,
        branch: version.branch,
        sort_key: sortKey(version.name),
        search_key: searchKey(version.name),
        valid_from: version.validFrom,
        valid_to: version.validTo,
      })),
    )
    .execute()
}

const landOf = (orgUnitId: string) =>
  sql<string | null>`(
    select territory_code from org_unit_version where org_unit_id = ${orgUnitId} order by valid_from desc limit 1
  )`

/** Says anew who may look into whom on `date`; row-level security reads nothing else. */
export async function rebuildReach(tx: Tx, date: PlainDate): Promise<void> {
  const { versions, links } = await loadOrgUnits(tx)
  const tree = treeAsOf({ date, versions, links })
  const ids = versions.filter((one) => tree.unit(one.orgUnitId) === one).map((one) => one.orgUnitId)
  const rows = ids.flatMap((id) =>
    [id, ...ancestorsOf(tree, id)].flatMap((holder, depth) =>
      isSeenFromAbove(tree, holder, id) ? [{ holder_id: holder, org_unit_id: id, depth }] : [],
    ),
  )
  await tx.deleteFrom('unit_reach').execute()
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insertInto('unit_reach')
      .values(rows.slice(at, at + 1000))
      .execute()
}
