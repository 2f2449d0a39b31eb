import { formatVietnameseNumber } from '../kernel/decimal.ts'
import type { TargetGoal } from './target.ts'

/**
 * The goal in the words of the office: "từ 95 % trở lên", "giảm ít nhất 3 % so với gốc". The unit is said once, after the
 * last number; a goal without a number is to be completed.
 */
export function goalText(goal: TargetGoal, measureUnit: string | null): string {
  const { comparator, value, valueHigh } = goal
  if (value === null || comparator === 'qualitative') return 'hoàn thành'
  const unit = goal.change === 'relative' ? '%' : (measureUnit ?? '')
  const one = `${formatVietnameseNumber(value)} ${unit}`.trimEnd()
  const range =
    valueHigh === null
      ? one
      : `${formatVietnameseNumber(value)} đến ${formatVietnameseNumber(valueHigh)} ${unit}`.trimEnd()
  switch (comparator) {
    case 'at_least':
      return `từ ${one} trở lên`
    case 'at_most':
      return `không quá ${one}`
    case 'exactly':
      return `đúng ${one}`
    case 'between':
      return `từ ${range}`
    case 'increase_by_at_least':
      return `tăng ít nhất ${one}`
    case 'decrease_by_at_least':
      return `giảm ít nhất ${one}`
    case 'increase_between':
      return `tăng từ ${range}`
    case 'decrease_between':
      return `giảm từ ${range}`
    case 'exceed_reference_by_at_least':
      return `vượt ít nhất ${one}`
    case 'additional_count':
      return `thêm ${one}`
    case 'rank_improve_between':
      return `tăng từ ${range}`
  }
}
