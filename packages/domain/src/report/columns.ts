import { type Figure, percentOf } from '../kernel/decimal.ts'
import { type Amount, addAmounts, subtractAmounts, valueOf } from './amount.ts'
import type { IndicatorKind } from './figure.ts'

/** The figures that one row of the table is made from. */
export interface RowSource {
  /** What was entered for this period, in the measure that the indicator stores. */
  readonly entered: Amount | null
  /** The cumulative amount before this period; `null` when it is not known. */
  readonly cumulativeBefore: Amount | null
  /** Nothing of the year lies before this period. */
  readonly firstOfYear: boolean
  /** Lũy kế cùng kỳ năm trước. */
  readonly samePeriodLastYear: Amount | null
  readonly yearEstimate: Amount | null
  /** Chỉ tiêu giao. */
  readonly assigned: Figure | null
}

/** The columns that every officer expects; `null` is an empty cell, never a 0. */
export interface ReportColumns {
  readonly samePeriodLastYear: Figure | null
  readonly thisPeriod: Figure | null
  readonly cumulative: Figure | null
  readonly yearEstimate: Figure | null
  /** % so kế hoạch: value by target, as every officer computes it. */
  readonly percentOfPlan: Figure | null
  /** % so cùng kỳ. */
  readonly percentOfSamePeriod: Figure | null
}

/** Lũy kế: what is stored as such, or what came before plus this period. */
export function cumulativeOf(kind: Pick<IndicatorKind, 'stores'>, row: RowSource): Amount | null {
  if (row.entered === null || kind.stores === 'cumulative' || row.firstOfYear) return row.entered
  return row.cumulativeBefore === null ? null : addAmounts(row.cumulativeBefore, row.entered)
}

/** Thực hiện kỳ này: what is stored as such, or the cumulative amount less what came before. */
export function thisPeriodOf(kind: Pick<IndicatorKind, 'stores'>, row: RowSource): Amount | null {
  if (row.entered === null || kind.stores === 'this-period' || row.firstOfYear) return row.entered
  return row.cumulativeBefore === null ? null : subtractAmounts(row.entered, row.cumulativeBefore)
}

/** Works out one row. Only what adds up over the year has a cumulative column of its own. */
export function columnsOf(kind: IndicatorKind, row: RowSource): ReportColumns {
  const addsUp = kind.time === 'cumulative'
  const thisPeriod = addsUp ? thisPeriodOf(kind, row) : row.entered
  const cumulative = addsUp ? cumulativeOf(kind, row) : null
  const reached = read(addsUp ? cumulative : thisPeriod, kind)
  const before = read(row.samePeriodLastYear, kind)
  return {
    samePeriodLastYear: before,
    thisPeriod: read(thisPeriod, kind),
    cumulative: read(cumulative, kind),
    yearEstimate: read(row.yearEstimate, kind),
    percentOfPlan: share(reached, row.assigned),
    percentOfSamePeriod: share(reached, before),
  }
}

const read = (amount: Amount | null, kind: IndicatorKind) => (amount === null ? null : valueOf(amount, kind.scale))

const share = (part: Figure | null, whole: Figure | null) =>
  part === null || whole === null ? null : (percentOf(part, whole) ?? null)
