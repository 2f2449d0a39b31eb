import type { Target } from '@thidua/contract/campaign'
import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import type { TFunction } from 'i18next'

type Goal = Pick<Target, 'comparator' | 'value' | 'valueHigh' | 'measureUnit'>

/** The goal as it stands in a column: `≥ 95 %`, `7 – 7,5 %`, `tăng ≥ 10 %`; a goal in words says so. */
export function goalText(goal: Goal, t: TFunction<'campaign'>): string {
  if (goal.comparator === 'qualitative') return t('goal.qualitative')
  if (goal.value === null) return t('goal.missing')
  const range = goal.valueHigh === null ? '' : ` – ${formatVietnameseNumber(goal.valueHigh)}`
  const measureUnit = goal.measureUnit === null ? '' : `\u00A0${goal.measureUnit}`
  return t(`goal.${goal.comparator}`, { value: `${formatVietnameseNumber(goal.value)}${range}${measureUnit}` })
}
