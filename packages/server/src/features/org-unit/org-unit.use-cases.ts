import type { Tx } from '../../db/database.ts'
import type { NewId } from '../../ids.ts'
import type { Clock } from '../../clock.ts'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import {
  addOrgUnit,
  closeOrgUnit,
  moveOrgUnit,
  renameOrgUnit,
  type OrgUnitChange,
  type OrgUnitRecords,
} from '@thidua/domain/org-unit/change'
import { mergeOrgUnits } from '@thidua/domain/org-unit/merge'
import type { Branch, LinkKind, Tier } from '@thidua/domain/org-unit/org-unit'
import { applyChange, loadOrgUnits, rebuildReach } from './org-unit.repository.ts'

export interface Deps {
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
