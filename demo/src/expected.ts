import { type Figure, divide, multiply, round, sum } from '@thidua/domain/kernel/decimal'
import { type DemoPeriod, dutiesOf } from './periods.ts'
import { type DemoFigure, type DemoReport, reports } from './reports.ts'
import { target } from './targets.ts'

/** Where a target stands for the whole province in one period, from the reports of that period alone. */
export interface ExpectedStanding {
  readonly targetSlug: string
  /** Rates to two decimals; null while nothing that counts has come. */
  readonly value: Figure | null
  readonly numerator: Figure | null
  readonly denominator: Figure | null
  /** Of the subjects that reported, where the directive compares with the same period. */
  readonly samePeriodLastYear: Figure | null
  readonly reported: number
  readonly expected: number
  readonly verified: number
  readonly late: number
}

interface Counted extends DemoFigure {
  readonly verified: boolean
  readonly late: boolean
}

/** The figures that count: sent, not sent back (unless sent anew), not "chưa có số". */
function countedOf(report: DemoReport, dueOn: string): Counted[] {
  const sent = report.acts.filter(({ kind }) => kind === 'submitted')
  const [first] = sent
  const last = sent.at(-1)
  if (first === undefined || last === undefined) return []
  const { revision } = last
  const returned = new Set(
    report.acts.flatMap((act) =>
      act.kind === 'returned' && act.revision === revision ? [`${act.targetSlug}/${act.subjectKey}`] : [],
    ),
  )
  const verified = report.acts.some((act) => act.kind === 'verified' && act.revision === revision)
  // After the end of the last day in Vietnam; what is sent anew because it came back stays in time.
  const late = first.at > `${dueOn}T17:00:00.000Z`
  return report.figures
    .filter((figure) => !figure.absent && !returned.has(`${figure.targetSlug}/${figure.subjectKey}`))
    .map((figure) => Object.assign({ verified, late }, figure))
}

/** All numbers of a list, added; null for an empty one. */
const total = (values: readonly (Figure | null)[]) => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : sum(known)
}

/**
 * What the application's fold should show for the province, worked out here from the data alone, so that the two can be
 * held against each other.
 */
export function expectedStandings(period: DemoPeriod): ExpectedStanding[] {
  const counted = reports
    .filter(({ periodKey }) => periodKey === period.key)
    .flatMap((report) => countedOf(report, period.dueOn))
  const duties = dutiesOf(period)
  return period.targetSlugs.map((targetSlug) => {
    const { aggregation, scale } = target(targetSlug)
    const figures = counted.filter((figure) => figure.targetSlug === targetSlug)
    const numerator = total(figures.map((figure) => figure.numerator))
    const denominator = total(figures.map((figure) => figure.denominator))
    const rate =
      numerator === null || denominator === null ? null : round(divide(multiply(numerator, scale), denominator), 2)
    return {
      targetSlug,
      value: aggregation === 'ratio' ? rate : total(figures.map(({ value }) => value)),
      numerator,
      denominator,
      samePeriodLastYear: total(figures.map(({ samePeriodLastYear }) => samePeriodLastYear)),
      reported: figures.length,
      expected: duties.filter((duty) => duty.targetSlug === targetSlug).length,
      verified: figures.filter(({ verified }) => verified).length,
      late: figures.filter(({ late }) => late).length,
    }
  })
}
