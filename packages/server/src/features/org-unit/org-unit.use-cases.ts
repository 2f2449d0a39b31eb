import type { Tx } from '../../db/database.ts'
import type { NewId } from '../../ids.ts'
import type { Clock } from '../../clock.ts'
import type { Services } from '../../services.ts'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import {
  addOrgUnit,
  closeOrgUnit,
  moveOrgUnit,
  openVersion,
  renameOrgUnit,
  type Decision,
  type OrgUnitChange,
  type OrgUnitRecords,
} from '@thidua/domain/org-unit/change'
import { mergeOrgUnits } from '@thidua/domain/org-unit/merge'
import { splitOrgUnit } from '@thidua/domain/org-unit/split'
import type { Branch, LinkKind, Tier } from '@thidua/domain/org-unit/org-unit'
import { applyChange, loadOrgUnits, rebuildReach } from './org-unit.repository.ts'

export interface Deps {
  readonly tx: Tx
  readonly newId: NewId
  readonly clock: Clock
}

/** What a use case is handed of a request. */
export const depsOf = ({ tx, services }: { tx: Tx; services: Pick<Services, 'newId' | 'clock'> }): Deps => ({
  tx,
  newId: services.newId,
  clock: services.clock,
})

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

type DecidedBy = { symbol: string; issuedOn: string }

const decisionOf = ({ symbol, issuedOn }: DecidedBy): Decision => ({
  symbol: symbol.trim(),
  issuedOn: plainDate(issuedOn),
})

export const merge = (
  deps: Deps,
  input: { orgUnitIds: readonly string[]; intoId: string; on: string; decision?: DecidedBy | null | undefined },
): Promise<void> =>
  change(deps, (records) =>
    mergeOrgUnits(records, {
      orgUnitIds: input.orgUnitIds,
      into: input.intoId,
      on: plainDate(input.on),
      decision: input.decision === undefined || input.decision === null ? null : decisionOf(input.decision),
    }),
  )

interface Split {
  readonly orgUnitId: string
  readonly stays: boolean
  readonly successors: readonly { readonly name: string; readonly code: string | null }[]
  /** The heir is the successor at that place; null is the office that stays. */
  readonly heirs: readonly { readonly orgUnitId: string; readonly successor: number | null }[]
  readonly on: string
  readonly decision: DecidedBy
}

/** The new offices are of the tier and branch of the old one. */
export const split = (deps: Deps, input: Split): Promise<void> =>
  change(deps, (records) => {
    const { orgUnitId, stays } = input
    const on = plainDate(input.on)
    const { tier, branch } = openVersion(records, orgUnitId, on)
    const successors = input.successors.map((one) => ({ ...one, tier, branch, orgUnitId: deps.newId() }))
    const heirs = new Map(
      input.heirs.map((one) => [
        one.orgUnitId,
        one.successor === null ? orgUnitId : (successors[one.successor]?.orgUnitId ?? ''),
      ]),
    )
    return splitOrgUnit(records, { orgUnitId, stays, successors, heirs, on, decision: decisionOf(input.decision) })
  })
