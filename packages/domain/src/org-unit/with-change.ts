import type { OrgUnitChange, OrgUnitRecords } from './change.ts'

/** The records as they stand once a change is saved: rows end, rows begin, nothing is lost. */
export function withChange(records: OrgUnitRecords, change: OrgUnitChange): OrgUnitRecords {
  const versions = records.versions.map((version) => {
    const end = change.versionsToEnd.find(
      ({ orgUnitId, validFrom }) => orgUnitId === version.orgUnitId && validFrom === version.validFrom,
    )
    return end === undefined ? version : Object.assign({}, version, { validTo: end.validTo })
  })
  const links = records.links.map((link) => {
    const end = change.linksToEnd.find(
      ({ kind, superiorId, subordinateId, validFrom }) =>
        kind === link.kind &&
        superiorId === link.superiorId &&
        subordinateId === link.subordinateId &&
        validFrom === link.validFrom,
    )
    return end === undefined ? link : Object.assign({}, link, { validTo: end.validTo })
  })
  return { versions: [...versions, ...change.versionsToAdd], links: [...links, ...change.linksToAdd] }
}
