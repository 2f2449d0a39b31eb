import { type PlainDate, formatVietnameseDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type LinkKind, type OrgUnitId, type OrgUnitLink, type OrgUnitVersion, isInForce } from './org-unit.ts'
import { descendantsOf, treeAsOf } from './tree.ts'

/** How a new office came from old ones; `merge` has several predecessors, `split` several successors. */
export interface Succession {
  readonly kind: 'merge' | 'split' | 'move'
  readonly predecessorId: OrgUnitId
  readonly successorId: OrgUnitId
  readonly effectiveOn: PlainDate
  readonly decision: Decision | null
}

/** The document that decided a change: `12/QĐ-UBND` of a day. */
export interface Decision {
  readonly symbol: string
  readonly issuedOn: PlainDate
}

export interface VersionEnd {
  readonly orgUnitId: OrgUnitId
  readonly validFrom: PlainDate
  readonly validTo: PlainDate
}

export interface LinkEnd {
  readonly kind: LinkKind
  readonly superiorId: OrgUnitId
  readonly subordinateId: OrgUnitId
  readonly validFrom: PlainDate
  readonly validTo: PlainDate
}

/** What a change does, as data: rows to end on a day, rows to add, and who succeeds whom. Nothing is deleted. */
export interface OrgUnitChange {
  readonly versionsToEnd: readonly VersionEnd[]
  readonly versionsToAdd: readonly OrgUnitVersion[]
  readonly linksToEnd: readonly LinkEnd[]
  readonly linksToAdd: readonly OrgUnitLink[]
  readonly successions: readonly Succession[]
}

/** What is known of the offices before the change. */
export interface OrgUnitRecords {
  readonly versions: readonly OrgUnitVersion[]
  readonly links: readonly OrgUnitLink[]
}

export type NewOrgUnit = Omit<OrgUnitVersion, 'validFrom' | 'validTo'>

const nothing: OrgUnitChange = {
  versionsToEnd: [],
  versionsToAdd: [],
  linksToEnd: [],
  linksToAdd: [],
  successions: [],
}

/** The version in force on `on`; refuses an office that is closed by then, or opens later. */
export function openVersion(records: OrgUnitRecords, orgUnitId: OrgUnitId, on: PlainDate): OrgUnitVersion {
  const versions = records.versions.filter((version) => version.orgUnitId === orgUnitId)
  const current = versions.find((version) => isInForce(version, on))
  if (current !== undefined) return current
  const opensLater = versions.some((version) => version.validFrom > on)
  throw new Refusal(opensLater ? 'org-unit.date-before-start' : 'org-unit.closed', {
    orgUnitId,
    on: formatVietnameseDate(on),
  })
}

/** A period must last at least a day, and must not undo a change that is already recorded for later. */
function refuseUnlessLast(records: OrgUnitRecords, version: OrgUnitVersion, on: PlainDate): void {
  const later = records.versions.some((other) => other.orgUnitId === version.orgUnitId && other.validFrom > on)
  if (on <= version.validFrom || later || version.validTo !== null)
    throw new Refusal('org-unit.date-before-start', { orgUnitId: version.orgUnitId, on: formatVietnameseDate(on) })
}

function linksInForce(records: OrgUnitRecords, orgUnitId: OrgUnitId, on: PlainDate): OrgUnitLink[] {
  return records.links.filter(
    (link) => (link.subordinateId === orgUnitId || link.superiorId === orgUnitId) && isInForce(link, on),
  )
}

const endLink = ({ kind, superiorId, subordinateId, validFrom }: OrgUnitLink, on: PlainDate): LinkEnd => ({
  kind,
  superiorId,
  subordinateId,
  validFrom,
  validTo: on,
})

/**
 * A new office under `superiorId` from `on`. Refuses an id already used (`org-unit.exists`) and a superior that is not
 * open that day.
 */
export function addOrgUnit(
  records: OrgUnitRecords,
  input: { readonly unit: NewOrgUnit; readonly superiorId: OrgUnitId | null; readonly on: PlainDate },
): OrgUnitChange {
  const { unit, superiorId, on } = input
  if (records.versions.some((version) => version.orgUnitId === unit.orgUnitId))
    throw new Refusal('org-unit.exists', { orgUnitId: unit.orgUnitId })
  if (superiorId !== null) openVersion(records, superiorId, on)
  return {
    ...nothing,
    versionsToAdd: [{ ...unit, validFrom: on, validTo: null }],
    linksToAdd:
      superiorId === null
        ? []
        : [{ kind: 'parent', superiorId, subordinateId: unit.orgUnitId, validFrom: on, validTo: null }],
  }
}

/** A second master or a Party superior. Refuses a second superior of the same kind. */
export function addSuperior(
  records: OrgUnitRecords,
  input: Pick<OrgUnitLink, 'kind' | 'superiorId' | 'subordinateId'> & { readonly on: PlainDate },
): OrgUnitChange {
  const { on, ...link } = input
  openVersion(records, link.superiorId, on)
  openVersion(records, link.subordinateId, on)
  const taken = records.links.some(
    (other) =>
      other.kind === link.kind &&
      other.subordinateId === link.subordinateId &&
      (other.validTo === null || on < other.validTo),
  )
  if (taken) throw new Refusal('org-unit.second-superior', { orgUnitId: link.subordinateId })
  refuseRing(records, link, on)
  return { ...nothing, linksToAdd: [{ ...link, validFrom: on, validTo: null }] }
}

function refuseRing(
  records: OrgUnitRecords,
  link: Pick<OrgUnitLink, 'kind' | 'superiorId' | 'subordinateId'>,
  on: PlainDate,
): void {
  const tree = treeAsOf({ date: on, versions: records.versions, links: records.links, kind: link.kind })
  const below = [link.subordinateId, ...descendantsOf(tree, link.subordinateId)]
  if (below.includes(link.superiorId)) throw new Refusal('org-unit.cycle', { orgUnitId: link.subordinateId })
}

/** A new name (or code, tier, branch) from `on`; the office stays the same office. */
export function renameOrgUnit(
  records: OrgUnitRecords,
  input: { readonly orgUnitId: OrgUnitId; readonly on: PlainDate } & Partial<Omit<NewOrgUnit, 'orgUnitId'>>,
): OrgUnitChange {
  const { orgUnitId, on, ...changed } = input
  const current = openVersion(records, orgUnitId, on)
  refuseUnlessLast(records, current, on)
  return {
    ...nothing,
    versionsToEnd: [{ orgUnitId, validFrom: current.validFrom, validTo: on }],
    versionsToAdd: [{ ...current, ...changed, validFrom: on, validTo: null }],
  }
}

/** The office ends on `on` (its first day of not being). Refuses while others still hang under it. */
export function closeOrgUnit(
  records: OrgUnitRecords,
  input: { readonly orgUnitId: OrgUnitId; readonly on: PlainDate },
): OrgUnitChange {
  const { orgUnitId, on } = input
  const current = openVersion(records, orgUnitId, on)
  refuseUnlessLast(records, current, on)
  const links = linksInForce(records, orgUnitId, on)
  const children = links.filter((link) => link.superiorId === orgUnitId && link.kind === 'parent')
  if (children.length > 0) throw new Refusal('org-unit.has-children', { orgUnitId, count: children.length })
  return {
    ...nothing,
    versionsToEnd: [{ orgUnitId, validFrom: current.validFrom, validTo: on }],
    linksToEnd: links.map((link) => endLink(link, on)),
  }
}

/** From `on` the office answers to another superior of the same kind. Refuses a superior from beneath itself. */
export function moveOrgUnit(
  records: OrgUnitRecords,
  input: Pick<OrgUnitLink, 'superiorId'> & {
    readonly orgUnitId: OrgUnitId
    readonly on: PlainDate
    readonly kind?: LinkKind
  },
): OrgUnitChange {
  const { orgUnitId, superiorId, on, kind = 'parent' } = input
  openVersion(records, orgUnitId, on)
  openVersion(records, superiorId, on)
  refuseRing(records, { kind, superiorId, subordinateId: orgUnitId }, on)
  const present = records.links.filter(
    (link) => link.kind === kind && link.subordinateId === orgUnitId && (link.validTo === null || on < link.validTo),
  )
  if (present.some((link) => on <= link.validFrom))
    throw new Refusal('org-unit.date-before-start', { orgUnitId, on: formatVietnameseDate(on) })
  return {
    ...nothing,
    linksToEnd: present.map((link) => endLink(link, on)),
    linksToAdd: [{ kind, superiorId, subordinateId: orgUnitId, validFrom: on, validTo: null }],
  }
}
