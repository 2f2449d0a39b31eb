import type { PlainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Decision, type NewOrgUnit, type OrgUnitChange, type OrgUnitRecords, openVersion } from './change.ts'
import { type OrgUnitId, isInForce } from './org-unit.ts'
import { hangingUnder, reshape } from './reshape.ts'

/**
 * One office becomes several on `on`, as `decision` says. It ends (chia), or `stays` while others leave it (tách). The new
 * ones answer to whom it answered, in every line; each office under it goes to the heir named for it,
 * and one that only answers to it in another line, and has none named, to the first.
 * @throws Refusal org-unit.split-needs-two | org-unit.split-child-unplaced | org-unit.exists | org-unit.closed |
 *   org-unit.date-before-start
 */
export function splitOrgUnit(
  records: OrgUnitRecords,
  input: {
    readonly orgUnitId: OrgUnitId
    readonly stays: boolean
    readonly successors: readonly NewOrgUnit[]
    /** For each office right under it, which of the successors takes it over. */
    readonly heirs: ReadonlyMap<OrgUnitId, OrgUnitId>
    readonly on: PlainDate
    readonly decision: Decision
  },
): OrgUnitChange {
  const { orgUnitId, stays, successors, heirs, on, decision } = input
  openVersion(records, orgUnitId, on)
  const open = [...(stays ? [orgUnitId] : []), ...successors.map((unit) => unit.orgUnitId)]
  if (new Set(open).size < 2 || successors.length === 0) throw new Refusal('org-unit.split-needs-two', { orgUnitId })

  for (const { kind, subordinateId } of hangingUnder(records, orgUnitId, on)) {
    if ((kind !== 'parent' && !heirs.has(subordinateId)) || open.includes(heirs.get(subordinateId) ?? '')) continue
    throw new Refusal('org-unit.split-child-unplaced', { unit: openVersion(records, subordinateId, on).name })
  }
  const above = records.links
    .filter((link) => link.subordinateId === orgUnitId && isInForce(link, on))
    .map(({ kind, superiorId }) => ({ kind, superiorId }))
  return {
    ...reshape(records, {
      closing: stays ? [] : [orgUnitId],
      giving: [orgUnitId],
      opening: successors.map((unit) => ({ unit, above })),
      heirOf: (link) => heirs.get(link.subordinateId) ?? open[0] ?? orgUnitId,
      on,
    }),
    successions: successors.map((unit) => ({
      kind: 'split',
      predecessorId: orgUnitId,
      successorId: unit.orgUnitId,
      effectiveOn: on,
      decision,
    })),
  }
}
