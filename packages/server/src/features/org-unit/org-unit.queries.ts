import type { OrgUnitDetail, OrgUnitRow } from '@thidua/contract/org-unit'
import { searchKey } from '@thidua/domain/kernel/names'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Branch, LinkKind, Tier } from '@thidua/domain/org-unit/org-unit'
import type { OrgTree } from '@thidua/domain/org-unit/tree'
import type { Tx } from '../../db/database.ts'
import { loadTree } from './org-unit.repository.ts'

interface ListFilter {
  readonly asOf: PlainDate
  readonly q?: string | undefined
  readonly branch?: Branch | undefined
  readonly tier?: Tier | undefined
}

/** The tree as one flat list, superiors before their subordinates; a filter keeps matches with all that stand above them. */
export async function listOrgUnits(tx: Tx, filter: ListFilter): Promise<OrgUnitRow[]> {
  const tree = await loadTree(tx, filter.asOf)
  const wanted = filter.q === undefined ? '' : searchKey(filter.q)
  const rows: OrgUnitRow[] = []
  const visit = (id: string, depth: number): boolean => {
    const unit = tree.unit(id)
    if (unit === undefined) return false
    const place = rows.length
    const isMatch =
      searchKey(unit.name).includes(wanted) &&
      (filter.branch === undefined || unit.branch === filter.branch) &&
      (filter.tier === undefined || unit.tier === filter.tier)
    rows.push(rowOf(tree, id, depth))
    const below = tree.subordinatesOf(id).map((child) => visit(child, depth + 1))
    if (isMatch || below.some(Boolean)) return true
    rows.length = place
    return false
  }
  for (const root of tree.roots) visit(root, 0)
  return rows
}

function rowOf(tree: OrgTree, id: string, depth: number): OrgUnitRow {
  const unit = tree.unit(id)
  if (unit === undefined) throw new Refusal('record.not-found')
  return {
    id,
    name: unit.name,
    code: unit.code,
    tier: unit.tier,
    branch: unit.branch,
    superiorId: tree.superiorOf(id) ?? null,
    depth,
    childCount: tree.subordinatesOf(id).length,
  }
}

/** One office with its past: names, superiors, successors, and who works there today. @throws Refusal record.not-found */
export async function readOrgUnit(
  tx: Tx,
  id: string,
  today: PlainDate,
): Promise<Omit<OrgUnitDetail, 'abilities' | 'invitations'>> {
  const versions = await tx
    .selectFrom('org_unit_version')
    .selectAll()
    .where('org_unit_id', '=', id)
    .orderBy('valid_from')
    .execute()
  const latest = versions.at(-1)
  if (latest === undefined) throw new Refusal('record.not-found')
  return {
    id,
    name: (versions.find((one) => one.valid_from <= today && (one.valid_to === null || one.valid_to > today)) ?? latest)
      .name,
    versions: versions.map((row) => ({
      name: row.name,
      code: row.code,
      tier: row.tier as Tier,
      branch: row.branch as Branch,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
    links: await linksOf(tx, id),
    successions: await successionsOf(tx, id),
    members: await membersOf(tx, id, today),
  }
}

async function linksOf(tx: Tx, id: string): Promise<OrgUnitDetail['links']> {
  const rows = await tx
    .selectFrom('org_unit_link as l')
    .innerJoin('org_unit_version as v', (join) =>
      join
        .onRef('v.org_unit_id', '=', 'l.superior_id')
        .onRef('v.valid_from', '<=', 'l.valid_from')
        .on((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', eb.ref('l.valid_from'))])),
    )
    .select(['l.kind', 'l.superior_id', 'v.name', 'l.valid_from', 'l.valid_to'])
    .where('l.org_unit_id', '=', id)
    .orderBy('l.valid_from')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as LinkKind,
    superiorId: row.superior_id,
    superiorName: row.name,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }))
}

async function successionsOf(tx: Tx, id: string): Promise<OrgUnitDetail['successions']> {
  const rows = await tx
    .selectFrom('org_unit_succession')
    .selectAll()
    .where((eb) => eb.or([eb('from_id', '=', id), eb('to_id', '=', id)]))
    .orderBy('happened_on')
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const isSuccessor = row.to_id === id
      const other = isSuccessor ? row.from_id : row.to_id
      const name = await tx
        .selectFrom('org_unit_version')
        .select('name')
        .where('org_unit_id', '=', other)
        .orderBy('valid_from', 'desc')
        .executeTakeFirstOrThrow()
      return {
        kind: row.kind,
        orgUnitId: other,
        name: name.name,
        direction: isSuccessor ? 'from' : 'to',
        happenedOn: row.happened_on,
        decision:
          row.deciding_document === null || row.decided_on === null
            ? null
            : { symbol: row.deciding_document, issuedOn: row.decided_on },
      } as const
    }),
  )
}

async function membersOf(tx: Tx, id: string, today: PlainDate): Promise<OrgUnitDetail['members']> {
  const rows = await tx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'p.id as person_id', 'p.full_name', 'm.position', 'm.roles'])
    .where('m.org_unit_id', '=', id)
    .where('m.valid_from', '<=', today)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>', today)]))
    .where('p.user_id', 'is not', null)
    .orderBy('p.sort_key')
    .execute()
  return rows.map((row) => ({
    membershipId: row.id,
    personId: row.person_id,
    fullName: row.full_name,
    position: row.position,
    roles: row.roles,
  }))
}
