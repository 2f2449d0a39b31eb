import type { Aggregation, TimeRollUp } from '@thidua/domain/campaign/indicator'
import type { Comparator, TargetGoal } from '@thidua/domain/campaign/target'
import type { Figure } from '@thidua/domain/kernel/decimal'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { RatioScale } from '@thidua/domain/report/amount'
import type { FigureSource } from '@thidua/domain/report/figure'

/** One unit's part of a target. */
export interface DemoAllocation {
  /** Whose figure it is. */
  readonly subjectKey: string
  /** Who supplies it: the owner of the figure, or the subject itself. */
  readonly reporterKey: string
  readonly source: FigureSource
  /** Chỉ tiêu giao; null where the goal stands in words. */
  readonly value: Figure | null
  /** At 31/12/2020; null where none is known. */
  readonly baseline: Figure | null
  /** Given to one body by its task, and not by sharing: it stays when the rest is shared again. */
  readonly isFixed: boolean
}

/** What the directive sets as a goal, with all that its figures need. */
export interface DemoTarget {
  /** Other files name the target by it. */
  readonly slug: string
  /** In the catalogue of indicators; the slug itself but for the number of accidents. */
  readonly indicatorSlug: string
  readonly indicator: string
  /** Words of the directive, found once in its text. */
  readonly quote: string
  readonly contentPath: string
  readonly direction: 'rising' | 'falling'
  readonly aggregation: Aggregation
  readonly accumulation: TimeRollUp
  readonly comparator: Comparator
  /** For goals that change something: percent of the base, or points and places. */
  readonly change: TargetGoal['change']
  readonly value: Figure | null
  readonly valueHigh: Figure | null
  /** Of the province at 31/12/2020 (rank, rate, or the reference to exceed). */
  readonly baseline: Figure | null
  readonly measureUnit: string
  /** What numerator by denominator is multiplied by; '1' where the figure is no rate. */
  readonly scale: RatioScale
  readonly deadline: PlainDate
  /** A single happening gives the figure: election day, a yearly ranking. */
  readonly knownOnce: boolean
  /** The body that supplies the figure for all subjects, or the subjects themselves. */
  readonly ownerKey: string | 'districts'
  readonly allocations: readonly DemoAllocation[]
}
