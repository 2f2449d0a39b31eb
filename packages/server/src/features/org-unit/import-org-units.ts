import { searchKey } from '@thidua/domain/kernel/names'
import { cellText, type SheetLine } from '@thidua/domain/kernel/sheet'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { openVersion } from '@thidua/domain/org-unit/change'
import { importOrgUnits, type ImportedOrgUnit, type ImportRow } from '@thidua/domain/org-unit/import'
import { BRANCHES, TIERS, type OrgUnitLink } from '@thidua/domain/org-unit/org-unit'
import { readSheet } from '../../adapters/spreadsheet/read-sheet.ts'
import { applyChange, loadOrgUnits, rebuildReach } from './org-unit.repository.ts'
import type { Deps } from './org-unit.use-cases.ts'

type Column = Exclude<keyof ImportRow, 'line'>

const columns: Record<Column, readonly string[]> = {
  name: ['ten', 'ten don vi', 'name'],
  code: ['ma', 'ma don vi', 'code'],
  tier: ['cap', 'tier'],
  branch: ['khoi', 'nganh', 'branch'],
  parentCode: ['ma cap tren', 'ma don vi cap tren', 'superior code'],
}

interface Sheet {
  readonly bytes: Uint8Array
  /** First day of the new offices. */
  readonly on: PlainDate
  /** Where a line without a superior's code hangs: the office that imports. */
  readonly topId: string
  /** Refuses unless the caller manages every office under which something is hung. */
  readonly permitUnder: (superiorIds: readonly string[]) => Promise<void>
}

/**
 * Takes the offices of a CSV or XLSX sheet, all or none. @returns how many were added
 * @throws Refusal org-unit.import-* | org-unit.closed | org-unit.date-before-start
 */
export async function importSheet(deps: Deps, sheet: Sheet): Promise<number> {
  const records = await loadOrgUnits(deps.tx)
  const idOf = new Map(
    records.versions.flatMap((one) =>
      one.code === null || one.validTo !== null ? [] : [[one.code, one.orgUnitId] as const],
    ),
  )
  const added = importOrgUnits(rowsOf(await readSheet(sheet.bytes)), new Set(idOf.keys()))
  const superiorIds = superiorsOutside(added, idOf, sheet.topId)
  await sheet.permitUnder(superiorIds)
  for (const id of superiorIds) openVersion(records, id, sheet.on)
  for (const unit of added) idOf.set(unit.code, deps.newId())
  const inForce = { validFrom: sheet.on, validTo: null }
  await applyChange(deps.tx, deps.newId, {
    versionsToEnd: [],
    linksToEnd: [],
    successions: [],
    versionsToAdd: added.map(({ parentCode: _parentCode, ...unit }) => ({
      ...unit,
      orgUnitId: idOf.get(unit.code) ?? '',
      ...inForce,
    })),
    linksToAdd: added.map((unit): OrgUnitLink => ({
      kind: 'parent',
      superiorId: unit.parentCode === null ? sheet.topId : (idOf.get(unit.parentCode) ?? ''),
      subordinateId: idOf.get(unit.code) ?? '',
      ...inForce,
    })),
  })
  await rebuildReach(deps.tx, deps.clock.today())
  return added.length
}

function rowsOf(sheet: readonly SheetLine[] | undefined): ImportRow[] {
  const [head, ...body] = sheet ?? []
  const places = head === undefined ? undefined : placesOf(head.cells.map(cellText))
  if (places === undefined) throw new Refusal('org-unit.import-unreadable')
  return body.map(({ line, cells }) => ({
    line,
    name: cellText(cells[places.name]),
    code: cellText(cells[places.code]),
    tier: slugOf(cellText(cells[places.tier]), TIERS),
    branch: slugOf(cellText(cells[places.branch]), BRANCHES),
    parentCode: cellText(cells[places.parentCode]),
  }))
}

/** Offices that were there before and get something hung under them. */
function superiorsOutside(
  added: readonly ImportedOrgUnit[],
  known: ReadonlyMap<string, string>,
  topId: string,
): string[] {
  const ids = added.map(({ parentCode }) => (parentCode === null ? topId : known.get(parentCode)))
  return [...new Set(ids)].filter((id) => id !== undefined)
}

/** Which cell holds what, by the heading's words in either language; undefined when one is missing. */
function placesOf(head: readonly string[]): Record<Column, number> | undefined {
  const keys = head.map(searchKey)
  const places = Object.entries(columns).map(
    ([name, words]) => [name, keys.findIndex((key) => words.includes(key))] as const,
  )
  return places.some(([, place]) => place === -1) ? undefined : (Object.fromEntries(places) as Record<Column, number>)
}

/** `Chính quyền` and `chinh-quyen` are the same; what is in no list stays as it is, to be named as a fault. */
function slugOf(text: string, slugs: readonly string[]): string {
  const slug = searchKey(text).replaceAll(' ', '-')
  return slugs.includes(slug) ? slug : text
}
