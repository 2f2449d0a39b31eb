import { type PlainDate, formatVietnameseDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  type NewOrgUnit,
  type OrgUnitChange,
  type OrgUnitRecords,
  addOrgUnit,
  closeOrgUnit,
  openVersion,
} from './change.ts'
import { type OrgUnitId, type OrgUnitLink, isInForce } from './org-unit.ts'
import { descendantsOf, treeAsOf } from './tree.ts'

/** Offices that end, offices that begin, and to whom goes what hung under the old: a merger and a split alike. */
export interface Reshaping {
  readonly closing: readonly OrgUnitId[]
  /** A new office's own superiors come with it, in every line. */
  readonly opening: readonly {
    readonly unit: NewOrgUnit
    readonly above: readonly Pick<OrgUnitLink, 'kind' | 'superiorId'>[]
  }[]
  /** Offices that hand over what hangs under them: those that close, and one that stays while others leave it. */
  readonly giving: readonly OrgUnitId[]
  /** Who takes over an office that hung under one of those; the same office again leaves it where it is. */
  readonly heirOf: (link: OrgUnitLink) => OrgUnitId
  readonly on: PlainDate
}

/**
 * The rows of a reshaping, without its successions. Nobody is left hanging: each link downwards ends and begins anew
 * under its heir on the same day. Refuses an heir from beneath with `org-unit.cycle`, and a day on or before a link that
 * it would end with `org-unit.date-before-start`.
 */
export function reshape(
  records: OrgUnitRecords,
  { closing, opening, giving, heirOf, on }: Reshaping,
): Omit<OrgUnitChange, 'successions'> {
  const handed = records.links.filter(
    (link) =>
      giving.includes(link.superiorId) &&
      !closing.includes(link.subordinateId) &&
      !isOver(link, on) &&
      (closing.includes(link.superiorId) || heirOf(link) !== link.superiorId),
  )
  const ownUpwards = records.links.filter((link) => closing.includes(link.subordinateId) && !isOver(link, on))
  for (const link of [...handed, ...ownUpwards]) refuseUnlessBegun(link, on)
  for (const link of handed) refuseHeirBeneath(records, link, heirOf(link), on)

  const bare = { ...records, links: records.links.filter((link) => !closing.includes(link.superiorId)) }
  const closed = closing.map((orgUnitId) => closeOrgUnit(bare, { orgUnitId, on }))
  for (const { superiorId } of opening.flatMap(({ above }) => above)) refuseUnlessOpen(records, closing, superiorId, on)
  const opened = opening.map(({ unit }) => addOrgUnit(records, { unit, superiorId: null, on }))
  return {
    versionsToEnd: closed.flatMap((change) => change.versionsToEnd),
    versionsToAdd: opened.flatMap((change) => change.versionsToAdd),
    linksToEnd: [...ownUpwards, ...handed].map(({ kind, superiorId, subordinateId, validFrom }) => ({
      kind,
      superiorId,
      subordinateId,
      validFrom,
      validTo: on,
    })),
    linksToAdd: [
      ...opening.flatMap(({ unit, above }) =>
        above.map((link) => ({ ...link, subordinateId: unit.orgUnitId, validFrom: on, validTo: null })),
      ),
      ...handed.map((link) => ({ ...link, superiorId: heirOf(link), validFrom: on })),
    ],
  }
}

/** Those that hang right under an office on a day, in any line. */
export const hangingUnder = (records: OrgUnitRecords, orgUnitId: OrgUnitId, on: PlainDate): OrgUnitLink[] =>
  records.links.filter((link) => link.superiorId === orgUnitId && isInForce(link, on))

const isOver = (link: OrgUnitLink, on: PlainDate): boolean => link.validTo !== null && link.validTo <= on

function refuseUnlessOpen(
  records: OrgUnitRecords,
  closing: readonly OrgUnitId[],
  superiorId: OrgUnitId,
  on: PlainDate,
): void {
  openVersion(records, superiorId, on)
  if (closing.includes(superiorId)) throw new Refusal('org-unit.cycle', { orgUnitId: superiorId })
}

function refuseUnlessBegun(link: OrgUnitLink, on: PlainDate): void {
  if (on <= link.validFrom)
    throw new Refusal('org-unit.date-before-start', { orgUnitId: link.subordinateId, on: formatVietnameseDate(on) })
}

function refuseHeirBeneath(records: OrgUnitRecords, link: OrgUnitLink, heir: OrgUnitId, on: PlainDate): void {
  const tree = treeAsOf({ date: on, ...records, kind: link.kind })
  if (heir === link.subordinateId || descendantsOf(tree, link.subordinateId).includes(heir))
    throw new Refusal('org-unit.cycle', { orgUnitId: heir })
}
