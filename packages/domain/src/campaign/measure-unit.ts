import { searchKey } from '../kernel/names.ts'
import type { Aggregation } from './indicator.ts'

/** Things that come whole. */
const COUNTED = new Set([
  'xa',
  'huyen',
  'truong',
  'vu',
  'nguoi',
  'ho',
  'san pham',
  'bac',
  'thon',
  'don vi',
  'doanh nghiep',
  'cong trinh',
  'mo hinh',
  'tieu chi',
  'hop tac xa',
])

/**
 * What a rate's quotient is multiplied by: 100 for percent, 1000 for per mille, 10000 for "trên 1 vạn dân", which papers
 * write in the indicator as often as in the unit.
 */
export function scaleOf(
  measureUnit: string | null,
  aggregation: Aggregation,
  indicator = '',
): '1' | '100' | '1000' | '10000' {
  const unit = measureUnit ?? ''
  if (unit.includes('%')) return '100'
  if (unit.includes('‰')) return '1000'
  if (/\bvan dan\b/.test(searchKey(`${unit} ${indicator}`))) return '10000'
  return aggregation === 'ratio' ? '100' : '1'
}

/** Whether figures in this unit are counts of whole things. */
export const isWholeNumber = (measureUnit: string | null): boolean => COUNTED.has(searchKey(measureUnit ?? ''))
