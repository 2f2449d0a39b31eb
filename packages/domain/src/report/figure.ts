import type { Aggregation, TimeRollUp } from '../campaign/indicator.ts'
import type { Figure } from '../kernel/decimal.ts'
import type { Amount, RatioScale } from './amount.ts'

/** Thực hiện kỳ này, lũy kế, ước cả năm. */
export type Measure = 'this-period' | 'cumulative' | 'year-estimate'

/** Ước tính, sơ bộ, chính thức: the three steps of official statistics (Decree 94/2022/NĐ-CP). */
export type FigureStatus = 'estimate' | 'preliminary' | 'official'

/** The body that owns the figure ("Cơ quan cung cấp số liệu"), or the unit itself. */
export type FigureSource = 'owner' | 'unit'

/** What the indicator says about its figures. */
export interface IndicatorKind {
  readonly aggregation: Aggregation
  readonly time: TimeRollUp
  /** Which measure is entered; the other is worked out. */
  readonly stores: Exclude<Measure, 'year-estimate'>
  readonly scale: RatioScale
  readonly min: Figure | null
  readonly max: Figure | null
  /** People, cases and communes come whole. */
  readonly wholeNumber: boolean
}

/** One cell of a report. `amount` is `null` together with `notYet`: "chưa có số". */
export interface ReportFigure {
  readonly targetId: string
  readonly subjectId: string
  readonly measure: Measure
  readonly source: FigureSource
  readonly status: FigureStatus
  readonly amount: Amount | null
  readonly notYet: boolean
}

/** Names a cell within its report. */
export function figureKey(figure: Pick<ReportFigure, 'targetId' | 'subjectId' | 'measure'>): string {
  return `${figure.targetId}/${figure.subjectId}/${figure.measure}`
}
