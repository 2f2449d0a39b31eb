import { formatVietnameseNumber, round } from '@thidua/domain/kernel/decimal'
import type { TFunction } from 'i18next'
import type { BoardRow } from './board.ts'

/** The goal as a column shows it: `≥ 95`, `7 – 7,5`, `tăng ≥ 10`. */
export function goalWords(
  t: TFunction<'standing'>,
  row: Pick<BoardRow, 'comparator' | 'change' | 'goal' | 'goalHigh'>,
): string {
  if (row.comparator === 'qualitative') return t('goal.qualitative')
  if (row.goal === null) return ''
  const high = row.goalHigh === null ? '' : ` – ${formatVietnameseNumber(row.goalHigh)}`
  return t(`goal.${row.comparator}`, {
    value: `${formatVietnameseNumber(row.goal)}${high}${row.change === 'relative' ? '\u00A0%' : ''}`,
  })
}

/** Figures on the board are rounded to two places; the exact one stands in the reports. */
export const shownFigure = (value: string, places = 2): string => formatVietnameseNumber(round(value, places))
