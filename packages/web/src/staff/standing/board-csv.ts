import { csvOf } from '@thidua/domain/kernel/csv'
import { formatVietnameseNumber, round } from '@thidua/domain/kernel/decimal'
import type { BoardRow } from './board.ts'

/** The board as a sheet, with a comma in numbers. */
export function boardCsv(
  head: readonly string[],
  rows: readonly BoardRow[],
  words: (row: BoardRow) => [string, string],
) {
  const number = (value: string | null) =>
    value === null ? '' : formatVietnameseNumber(round(value, 4)).replaceAll('.', '')
  const lines = rows.map((row) => {
    const [goal, status] = words(row)
    return [
      row.contentPath ?? '',
      row.indicator,
      row.measureUnit ?? '',
      number(row.value),
      goal,
      number(row.percentOfPlan),
      String(row.reported),
      String(row.expected),
      status,
    ]
  })
  return csvOf([head, ...lines])
}
