import type { PlainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type NewOrgUnit, type OrgUnitChange, type OrgUnitRecords, addOrgUnit, closeOrgUnit } from './change.ts'
import { type OrgUnitId, type OrgUnitLink, isInForce } from './org-unit.ts'

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
  },
): OrgUnitChange {
  const { into, on } = input
  const successorId = typeof into === 'string' ? into : into.unit.orgUnitId
  if (new Set([...input.orgUnitIds, successorId]).size < (typeof into === 'string' ? 2 : 3))
    throw new Refusal('org-unit.merge-needs-two', { orgUnitId: successorId })

  const closing = input.orgUnitIds.filter((id) => id !== successorId)
  const inherited = records.links.filter(
    (link) => closing.includes(link.superiorId) && !closing.includes(link.subordinateId) && isInForce(link, on),
  )
  if (inherited.some((link) => link.subordinateId === successorId))
    throw new Refusal('org-unit.cycle', { orgUnitId: successorId })
  const withoutChildren = { ...records, links: records.links.filter((link) => !inherited.includes(link)) }

  const closed = closing.map((orgUnitId) => closeOrgUnit(leaving(withoutChildren, closing), { orgUnitId, on }))
  const opened = typeof into === 'string' ? undefined : addOrgUnit(records, { ...into, on })
  return {
    versionsToEnd: closed.flatMap((change) => change.versionsToEnd),
    versionsToAdd: opened?.versionsToAdd ?? [],
    linksToEnd: [...closingLinks(records, closing, on), ...inherited].map(
      ({ kind, superiorId, subordinateId, validFrom }) => ({ kind, superiorId, subordinateId, validFrom, validTo: on }),
    ),
    linksToAdd: [
      ...(opened?.linksToAdd ?? []),
      ...inherited.map((link) => ({
        kind: link.kind,
        superiorId: successorId,
        subordinateId: link.subordinateId,
        validFrom: on,
        validTo: null,
      })),
    ],
    successions: closing.map((predecessorId) => ({ kind: 'merge', predecessorId, successorId, effectiveOn: on })),
  }
}

/** Links between offices that close together do not keep either of them open. */
function leaving(records: OrgUnitRecords, closing: readonly OrgUnitId[]): OrgUnitRecords {
  const between = (link: OrgUnitLink) => closing.includes(link.superiorId) && closing.includes(link.subordinateId)
  return { ...records, links: records.links.filter((link) => !between(link)) }
}

function closingLinks(records: OrgUnitRecords, closing: readonly OrgUnitId[], on: PlainDate): OrgUnitLink[] {
  return records.links.filter((link) => closing.includes(link.subordinateId) && isInForce(link, on))
}
