import { formatVietnameseNumber } from '../kernel/decimal.ts'
import { formatEnglishNumber } from '../kernel/english.ts'
import type { TargetGoal } from './target.ts'

type Counted = Exclude<TargetGoal['comparator'], 'qualitative'>

/** `one` is the number with its unit, `range` both numbers with the unit said once. */
const WORDS: Record<
  'vi' | 'en',
  { done: string; to: string } & Record<Counted, (one: string, range: string) => string>
> = {
  vi: {
    done: 'hoàn thành',
    to: 'đến',
    at_least: (one) => `từ ${one} trở lên`,
    at_most: (one) => `không quá ${one}`,
    exactly: (one) => `đúng ${one}`,
    between: (_one, range) => `từ ${range}`,
    increase_by_at_least: (one) => `tăng ít nhất ${one}`,
    decrease_by_at_least: (one) => `giảm ít nhất ${one}`,
    increase_between: (_one, range) => `tăng từ ${range}`,
    decrease_between: (_one, range) => `giảm từ ${range}`,
    exceed_reference_by_at_least: (one) => `vượt ít nhất ${one}`,
    additional_count: (one) => `thêm ${one}`,
    rank_improve_between: (_one, range) => `tăng từ ${range}`,
  },
  en: {
    done: 'to be completed',
    to: 'to',
    at_least: (one) => `at least ${one}`,
    at_most: (one) => `at most ${one}`,
    exactly: (one) => `exactly ${one}`,
    between: (_one, range) => `from ${range}`,
    increase_by_at_least: (one) => `up by at least ${one}`,
    decrease_by_at_least: (one) => `down by at least ${one}`,
    increase_between: (_one, range) => `up by ${range}`,
    decrease_between: (_one, range) => `down by ${range}`,
    exceed_reference_by_at_least: (one) => `above by at least ${one}`,
    additional_count: (one) => `${one} more`,
    rank_improve_between: (_one, range) => `up by ${range}`,
  },
}

/**
 * The goal in words: "từ 95 % trở lên", "giảm ít nhất 3 % so với gốc"; "at least 95 %". The unit is said once, after the last
 * number, as the document writes it; a goal without a number is to be completed.
 */
export function goalText(goal: TargetGoal, measureUnit: string | null, language: 'vi' | 'en' = 'vi'): string {
  const { comparator, value, valueHigh } = goal
  const words = WORDS[language]
  if (value === null || comparator === 'qualitative') return words.done
  const number = language === 'vi' ? formatVietnameseNumber : formatEnglishNumber
  const unit = goal.change === 'relative' ? '%' : (measureUnit ?? '')
  // English pages set goals in a narrow column: a number and its unit stay on one line
  const gap = language === 'vi' ? ' ' : '\u00A0'
  const one = `${number(value)}${gap}${unit}`.trimEnd()
  const range = valueHigh === null ? one : `${number(value)} ${words.to} ${number(valueHigh)}${gap}${unit}`.trimEnd()
  return words[comparator](one, range)
}
