import type { Line } from './lines.ts'

const NUMBER_HEAD = /^(?:stt|tt|số tt|số thứ tự)$/iu
const MOST_COLUMNS = 9
const LONGEST_CELL = 160

/**
 * Tables that a converter left with one cell on every line: the head from `STT` down to the line before `1`, then rows
 * of as many lines, numbered from 1. Gives every line of such a table the lines of its row.
 */
export function stackedRows(lines: readonly Line[]): Map<number, readonly Line[]> {
  const rows = new Map<number, readonly Line[]>()
  const full = lines.filter((line) => !line.blank)
  full.forEach((line, at) => {
    if (!NUMBER_HEAD.test(line.text)) return
    const width = full.slice(at, at + MOST_COLUMNS + 1).findIndex((one) => one.text === '1')
    if (width < 2) return
    const take = (from: number): void => {
      const row = full.slice(from, from + width)
      for (const one of row) rows.set(one.index, row)
    }
    take(at)
    for (let row = 1; isRow(full.slice(at + row * width, at + (row + 1) * width), row, width); row++)
      take(at + row * width)
  })
  return rows
}

const isRow = (row: readonly Line[], number: number, width: number): boolean =>
  row.length === width && row[0]?.text === String(number) && row.every((cell) => cell.text.length <= LONGEST_CELL)
