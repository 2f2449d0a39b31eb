import type { Aggregation, Direction, TimeRollUp } from '../indicator.ts'

/** Parts of an office's work under which indicators are looked for. */
export const INDICATOR_FIELDS = [
  'bau-cu',
  'kinh-te',
  'nong-thon',
  'ha-tang-moi-truong',
  'y-te',
  'giao-duc-van-hoa',
  'lao-dong-an-sinh',
  'cai-cach-hanh-chinh',
  'an-ninh-trat-tu',
  'xay-dung-dang',
  'phong-trao',
] as const
export type IndicatorField = (typeof INDICATOR_FIELDS)[number]

/** What is measured, apart from any campaign: a target is one of these with a value and a day. */
export interface IndicatorEntry {
  readonly slug: string
  readonly field: IndicatorField
  readonly name: { readonly vi: string; readonly en: string }
  /** As it stands behind a figure. */
  readonly measureUnit: string
  readonly direction: Direction
  readonly aggregation: Aggregation
  readonly accumulation: TimeRollUp
  /** Published long after its period: a campaign of the same year cannot be judged by it while it runs. */
  readonly isKnownLate: boolean
  /** Who supplies the figure, as the body was called in 2021. */
  readonly owner: string
  readonly definition: { readonly vi: string; readonly en: string }
  readonly source: string
}

type Words = readonly [vi: string, en: string]

/** One line of the catalogue: what it is, how it adds up, whose it is, and what it means. */
export interface IndicatorLine {
  readonly name: Words
  readonly unit: string
  /** Better upward unless said otherwise. */
  readonly direction?: Direction
  readonly roll: readonly [Aggregation, TimeRollUp]
  readonly isKnownLate?: true
  readonly owner: string
  readonly means: Words
  readonly source: string
}

export function entriesOf(field: IndicatorField, lines: Readonly<Record<string, IndicatorLine>>): IndicatorEntry[] {
  return Object.entries(lines).map(([slug, line]) => ({
    slug,
    field,
    name: { vi: line.name[0], en: line.name[1] },
    measureUnit: line.unit,
    direction: line.direction ?? 'up',
    aggregation: line.roll[0],
    accumulation: line.roll[1],
    isKnownLate: line.isKnownLate === true,
    owner: line.owner,
    definition: { vi: line.means[0], en: line.means[1] },
    source: line.source,
  }))
}
