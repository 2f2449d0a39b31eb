import { nameOwners } from '@thidua/domain/report/name-owners'
import type { ProposeDemandResponse } from '../../../generated/api/types.gen.ts'

export type Duty = ProposeDemandResponse['duties'][number]

/** The proposal after owners of figures are named; each duty with the names that people read. */
export function withOwners(proposal: ProposeDemandResponse, owners: ReadonlyMap<string, string>): Duty[] {
  const { duties, mayOwn } = proposal
  const names = new Map([
    ...duties.flatMap((duty) => [
      [duty.subjectUnitId, duty.subjectName] as const,
      [duty.reporterUnitId, duty.reporterName] as const,
    ]),
    ...mayOwn.map(({ id, name }) => [id, name] as const),
  ])
  const indicators = new Map(duties.map((duty) => [duty.targetId, duty.indicator]))
  return nameOwners(duties, owners).map(({ targetId, subjectUnitId, reporterUnitId }) => ({
    targetId,
    subjectUnitId,
    reporterUnitId,
    indicator: indicators.get(targetId) ?? null,
    subjectName: names.get(subjectUnitId) ?? '',
    reporterName: names.get(reporterUnitId) ?? '',
  }))
}

/** All that one unit would report; ticked as a whole or duty by duty. */
export interface ReporterDuties {
  readonly reporterUnitId: string
  readonly reporterName: string
  readonly duties: readonly Duty[]
}

export const dutyKey = (duty: Pick<Duty, 'targetId' | 'subjectUnitId' | 'reporterUnitId'>): string =>
  `${duty.reporterUnitId}/${duty.targetId ?? ''}/${duty.subjectUnitId}`

/** Duties by who reports, those with most figures first. */
export function byReporter(duties: readonly Duty[]): ReporterDuties[] {
  return [...Map.groupBy(duties, (duty) => duty.reporterUnitId).values()]
    .map((own) => ({
      reporterUnitId: own[0]?.reporterUnitId ?? '',
      reporterName: own[0]?.reporterName ?? '',
      duties: own,
    }))
    .toSorted((a, b) => figuresOf(b) - figuresOf(a))
}

export const figuresOf = ({ duties }: ReporterDuties): number => duties.filter((duty) => duty.targetId !== null).length

/** The dropped ones with some more dropped, or taken up again. */
export function withTicked(dropped: ReadonlySet<string>, duties: readonly Duty[], isTicked: boolean): Set<string> {
  const next = new Set(dropped)
  for (const duty of duties) {
    if (isTicked) next.delete(dutyKey(duty))
    else next.add(dutyKey(duty))
  }
  return next
}
