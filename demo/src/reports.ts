import type { Figure } from '@thidua/domain/kernel/decimal'
import type { FigureSource, FigureStatus } from '@thidua/domain/report/figure'
import firstQuarterFigures from '../data/figures-quy-1.json' with { type: 'json' }
import midtermFigures from '../data/figures-so-ket.json' with { type: 'json' }
import narratives from '../data/narratives.json' with { type: 'json' }
import { type DemoPeriod, periods } from './periods.ts'
import { type FirstSent, type ReportAct, reportFates } from './report-fates.ts'
import { target } from './targets.ts'

/** One cell of a report. What adds up over the year is cumulative since 1 January; the others stand on the last day. */
export interface DemoFigure {
  readonly targetSlug: string
  readonly subjectKey: string
  readonly source: FigureSource
  /** Ước tính, sơ bộ, chính thức. */
  readonly status: FigureStatus
  /** "Chưa có số": all numbers are null and `note` says why. */
  readonly absent: boolean
  /** null for rates, which have the two numbers that make them. */
  readonly value: Figure | null
  readonly numerator: Figure | null
  readonly denominator: Figure | null
  readonly yearEstimate: Figure | null
  readonly samePeriodLastYear: Figure | null
  readonly note: string | null
  /** A file goes with it. */
  readonly evidence: boolean
}

export interface DemoReport {
  readonly periodKey: DemoPeriod['key']
  readonly reporterKey: string
  /** As they stand now: after revision where there was one. */
  readonly figures: readonly DemoFigure[]
  readonly firstSent: readonly FirstSent[]
  readonly narratives: readonly { readonly heading: string; readonly text: string }[]
  readonly acts: readonly ReportAct[]
}

interface Row {
  readonly target: string
  readonly subject: string
  readonly status: string
  readonly absent?: boolean
  readonly value?: string
  readonly numerator?: string
  readonly denominator?: string
  readonly yearEstimate?: string
  readonly lastYear?: string
  readonly note?: string
  readonly evidence?: boolean
}

const rows: Readonly<Record<DemoPeriod['key'], Readonly<Record<string, readonly Row[]>>>> = {
  'quy-1': firstQuarterFigures,
  'so-ket': midtermFigures,
}

/** Place in the outline (from 0) and text. */
const words = narratives as unknown as Readonly<
  Record<DemoPeriod['key'], Readonly<Record<string, readonly (readonly [number, string])[]>>>
>

function figureOf(row: Row): DemoFigure {
  return {
    targetSlug: row.target,
    subjectKey: row.subject,
    source: target(row.target).ownerKey === 'districts' ? 'unit' : 'owner',
    status: row.status as DemoFigure['status'],
    absent: row.absent ?? false,
    value: row.value ?? null,
    numerator: row.numerator ?? null,
    denominator: row.denominator ?? null,
    yearEstimate: row.yearEstimate ?? null,
    samePeriodLastYear: row.lastYear ?? null,
    note: row.note ?? null,
    evidence: row.evidence ?? false,
  }
}

/** Every report that was begun, with all that was done with it. */
export const reports: readonly DemoReport[] = periods.flatMap(({ key, outline }) =>
  Object.entries(reportFates[key]).map(([reporterKey, { acts, firstSent }]) => ({
    periodKey: key,
    reporterKey,
    figures: (rows[key][reporterKey] ?? []).map(figureOf),
    firstSent,
    narratives: (words[key][reporterKey] ?? []).map(([at, text]) => ({ heading: outline[at] ?? '', text })),
    acts,
  })),
)

/** The figures of one revision: the first may have been wrong. */
export function figuresSent(report: DemoReport, revision: number): readonly DemoFigure[] {
  if (revision > 1) return report.figures
  return report.figures.map((figure) => {
    const first = report.firstSent.find(
      ({ targetSlug, subjectKey }) => targetSlug === figure.targetSlug && subjectKey === figure.subjectKey,
    )
    return first === undefined
      ? figure
      : { ...figure, value: first.value ?? figure.value, numerator: first.numerator ?? figure.numerator }
  })
}
