import { formatVietnameseNumber, round } from '@thidua/domain/kernel/decimal'
import type { BoardRow } from './board.ts'

/** Excel of a Vietnamese desk: semicolons between cells, a comma in numbers, the mark that says UTF-8. */
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
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`
}

/** A cell that begins like a formula is kept from being one. */
const quoted = (cell: string): string => {
  const safe = /^[=+\-@]/.test(cell) && !/^-?\d/.test(cell) ? `'${cell}` : cell
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
