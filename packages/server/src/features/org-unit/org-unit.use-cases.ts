import type { Tx } from '../../db/database.ts'
import type { NewId } from '../../ids.ts'
import type { Clock } from '../../clock.ts'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import {
  addOrgUnit,
  closeOrgUnit,
  moveOrgUnit,
  renameOrgUnit,
  type OrgUnitChange,
  type OrgUnitRecords,
} from '@thidua/domain/org-unit/change'
import { importOrgUnits, type ImportRow } from '@thidua/domain/org-unit/import'
import { mergeOrgUnits } from '@thidua/domain/org-unit/merge'
import { BRANCHES, TIERS, type Branch, type LinkKind, type Tier } from '@thidua/domain/org-unit/org-unit'
import { searchKey } from '@thidua/domain/kernel/names'
import { readSheet } from '../../adapters/read-sheet.ts'
import { applyChange, loadOrgUnits, rebuildReach } from './org-unit.repository.ts'

interface Deps {
  readonly tx: Tx
  readonly newId: NewId
  readonly clock: Clock
}

/** Loads the offices, lets the rule say what changes, saves it and says anew who sees whom. */
async function change(deps: Deps, rule: (records: OrgUnitRecords) => OrgUnitChange): Promise<void> {
  await applyChange(deps.tx, deps.newId, rule(await loadOrgUnits(deps.tx)))
  await rebuildReach(deps.tx, deps.clock.today())
}

interface NewUnit {
  readonly name: string
  readonly code: string | null
  readonly tier: Tier
  readonly branch: Branch
  readonly superiorId: string | null
  readonly on: string
}

/** @returns the new office's id */
export async function add(deps: Deps, input: NewUnit): Promise<string> {
  const orgUnitId = deps.newId()
  const { superiorId, on, ...unit } = input
  await change(deps, (records) => addOrgUnit(records, { unit: { ...unit, orgUnitId }, superiorId, on: plainDate(on) }))
  return orgUnitId
}

export const rename = (deps: Deps, input: { orgUnitId: string; name: string; on: string }): Promise<void> =>
  change(deps, (records) => renameOrgUnit(records, { ...input, on: plainDate(input.on) }))

export const close = (deps: Deps, input: { orgUnitId: string; on: string }): Promise<void> =>
  change(deps, (records) => closeOrgUnit(records, { ...input, on: plainDate(input.on) }))

export const move = (
  deps: Deps,
  input: { orgUnitId: string; superiorId: string; kind?: LinkKind | undefined; on: string },
): Promise<void> =>
  change(deps, (records) =>
    moveOrgUnit(records, {
      orgUnitId: input.orgUnitId,
      superiorId: input.superiorId,
      kind: input.kind ?? 'parent',
      on: plainDate(input.on),
    }),
  )

export const merge = (
  deps: Deps,
  input: { orgUnitIds: readonly string[]; intoId: string; on: string },
): Promise<void> =>
  change(deps, (records) =>
    mergeOrgUnits(records, { orgUnitIds: input.orgUnitIds, into: input.intoId, on: plainDate(input.on) }),
  )

const columns: Record<keyof ImportRow, readonly string[]> = {
  name: ['ten', 'ten don vi', 'name'],
  code: ['ma', 'ma don vi', 'code'],
  tier: ['cap', 'tier'],
  branch: ['khoi', 'nganh', 'branch'],
  parentCode: ['ma cap tren', 'ma don vi cap tren', 'superior code'],
}

/** Takes the offices of a CSV or XLSX sheet, all or none. @returns how many were added */
export async function importSheet(deps: Deps, bytes: Uint8Array): Promise<number> {
  const sheet = await readSheet(bytes)
  const [head, ...body] = sheet ?? []
  const places = head === undefined ? undefined : placesOf(head)
  if (places === undefined) throw new Refusal('org-unit.import-unreadable')
  const rows = body.map((cells): ImportRow => ({
    name: cells[places.name] ?? '',
    code: cells[places.code] ?? '',
    tier: slugOf(cells[places.tier] ?? '', TIERS),
    branch: slugOf(cells[places.branch] ?? '', BRANCHES),
    parentCode: cells[places.parentCode] ?? '',
  }))
  const records = await loadOrgUnits(deps.tx)
  const idOf = new Map(
    records.versions.flatMap((one) =>
      one.code === null || one.validTo !== null ? [] : [[one.code, one.orgUnitId] as const],
    ),
  )
  const added = importOrgUnits(rows, new Set(idOf.keys()))
  const on = deps.clock.today()
  for (const unit of added) idOf.set(unit.code, deps.newId())
  await applyChange(deps.tx, deps.newId, {
    versionsToEnd: [],
    linksToEnd: [],
    successions: [],
    versionsToAdd: added.map(({ parentCode: _parentCode, ...unit }) => ({
      ...unit,
      orgUnitId: idOf.get(unit.code) ?? '',
      validFrom: on,
      validTo: null,
    })),
    linksToAdd: added.flatMap((unit) =>
      unit.parentCode === null
        ? []
        : [
            {
              kind: 'parent' as const,
              superiorId: idOf.get(unit.parentCode) ?? '',
              subordinateId: idOf.get(unit.code) ?? '',
              validFrom: on,
              validTo: null,
            },
          ],
    ),
  })
  await rebuildReach(deps.tx, on)
  return added.length
}

/** Which cell holds what, by the heading's words in either language; undefined when one is missing. */
function placesOf(head: readonly string[]): Record<keyof ImportRow, number> | undefined {
  const keys = head.map(searchKey)
  const places = Object.entries(columns).map(
    ([name, words]) => [name, keys.findIndex((key) => words.includes(key))] as const,
  )
  return places.some(([, place]) => place === -1)
    ? undefined
    : (Object.fromEntries(places) as Record<keyof ImportRow, number>)
}

/** `Chính quyền` and `chinh-quyen` are the same; what is in no list stays as it is, to be named as a fault. */
function slugOf(text: string, slugs: readonly string[]): string {
  const slug = searchKey(text).replaceAll(' ', '-')
  return slugs.includes(slug) ? slug : text
}
