import type { ProposedDuty } from './propose-duties.ts'

/**
 * Duties after the owners of some targets are named ("Cơ quan cung cấp số liệu"): the owner reports them for every unit
 * at once. Whoever is left without a figure reports words, whoever gains one no longer needs to be asked for words alone.
 * @param owners which unit supplies which target; a target that is not named stays with its units
 */
export function nameOwners(duties: readonly ProposedDuty[], owners: ReadonlyMap<string, string>): ProposedDuty[] {
  const figures = duties
    .filter(({ targetId }) => targetId !== null)
    .map((duty) => ({ ...duty, reporterUnitId: owners.get(duty.targetId ?? '') ?? duty.reporterUnitId }))
  const counted = new Set(figures.map(({ reporterUnitId }) => reporterUnitId))
  const asked = new Set(duties.map(({ reporterUnitId }) => reporterUnitId))
  const words = [...asked]
    .filter((orgUnitId) => !counted.has(orgUnitId))
    .map((orgUnitId) => ({ targetId: null, subjectUnitId: orgUnitId, reporterUnitId: orgUnitId }))
  return [...figures, ...words]
}
