import type { Aggregation, TimeRollUp } from '@thidua/domain/campaign/indicator'
import { figure } from '@thidua/domain/kernel/decimal'
import type { Amount, RatioScale } from '@thidua/domain/report/amount'
import type { IndicatorKind } from '@thidua/domain/report/figure'
import type { RollUpRule } from '@thidua/domain/standing/roll-up'

interface TargetColumns {
  readonly aggregation: string
  readonly accumulation: string
  readonly scale: string
  readonly whole_number: boolean
}

/** What a target says about its figures. Units enter the period's own figure; the running total is worked out. */
export const kindOf = (row: TargetColumns): IndicatorKind => ({
  aggregation: row.aggregation as Aggregation,
  time: row.accumulation as TimeRollUp,
  stores: 'this-period',
  scale: figure(row.scale) as RatioScale,
  min: null,
  max: null,
  wholeNumber: row.whole_number,
})

/** Units report how many there are, so a count has no condition of its own. */
export const ruleOf = (row: TargetColumns): RollUpRule => ({
  aggregation: row.aggregation as Aggregation,
  scale: figure(row.scale) as RatioScale,
  condition: null,
})

interface AmountColumns {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
}

/** A stored or typed cell as an amount; `null` while a needed number is missing. */
export function amountOf(row: AmountColumns): Amount | null {
  if (row.numerator !== null && row.denominator !== null)
    return { kind: 'ratio', numerator: figure(row.numerator), denominator: figure(row.denominator) }
  if (row.numerator !== null || row.denominator !== null || row.value === null) return null
  return { kind: 'number', value: figure(row.value) }
}
