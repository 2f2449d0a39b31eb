import type { PlainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Decision, NewOrgUnit, OrgUnitChange, OrgUnitRecords } from './change.ts'
import type { OrgUnitId } from './org-unit.ts'
import { reshape } from './reshape.ts'

/**
 * Several offices become one on `on`: `into` is one of them that stays, or a new office under `superiorId`. What hung
 * under the closed ones moves to the successor; what it earned stays with them and is shown as inherited.
 * Refuses fewer than two offices with `org-unit.merge-needs-two`.
 */
export function mergeOrgUnits(
  records: OrgUnitRecords,
  input: {
    readonly orgUnitIds: readonly OrgUnitId[]
    readonly into: OrgUnitId | { readonly unit: NewOrgUnit; readonly superiorId: OrgUnitId | null }
    readonly on: PlainDate
    readonly decision?: Decision | null
  },
): OrgUnitChange {
  const { into, on, decision = null } = input
  const successorId = typeof into === 'string' ? into : into.unit.orgUnitId
  if (new Set([...input.orgUnitIds, successorId]).size < (typeof into === 'string' ? 2 : 3))
    throw new Refusal('org-unit.merge-needs-two', { orgUnitId: successorId })

  const closing = [...new Set(input.orgUnitIds)].filter((id) => id !== successorId)
  return {
    ...reshape(records, {
      closing,
      giving: closing,
      opening:
        typeof into === 'string'
          ? []
          : [
              {
                unit: into.unit,
                above: into.superiorId === null ? [] : [{ kind: 'parent', superiorId: into.superiorId }],
              },
            ],
      heirOf: () => successorId,
      on,
    }),
    successions: closing.map((predecessorId) => ({
      kind: 'merge',
      predecessorId,
      successorId,
      effectiveOn: on,
      decision,
    })),
  }
}
