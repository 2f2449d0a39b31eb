import { readFileSync } from 'node:fs'
import { csvOf } from '@thidua/domain/kernel/csv'
import { formatVietnameseNumber, round } from '@thidua/domain/kernel/decimal'
import { numberCell, writeSheet, XLSX, type OutCell } from '../spreadsheet/write-sheet.ts'
import { typesetPdf } from '../typeset.ts'
import type { TableCell, TableFile } from './table.ts'

const template = readFileSync(new URL('./table.typ', import.meta.url), 'utf8')

/** Title and lead stand above; the heads here. */
const HEAD_LINE = 4

/** As XLSX, numbers exact and the heads always in sight. */
export function tableXlsx({ name, title, lead, columns, rows, foot = [] }: TableFile): Promise<Uint8Array> {
  const cellOf =
    (look: 'plain' | 'head') =>
    (cell: TableCell): OutCell =>
      cell.isNumber === true && cell.value !== null ? numberCell(cell.value) : { value: cell.value, look }
  return writeSheet({
    name,
    widths: columns.map(({ width }) => width),
    frozen: { lines: HEAD_LINE, columns: 1 },
    lines: new Map([
      [1, [{ value: title, look: 'title' }]],
      [2, [{ value: lead, look: 'title' }]],
      [HEAD_LINE, columns.map(({ head }): OutCell => ({ value: head, look: 'head' }))],
      ...rows.map((row, at) => [HEAD_LINE + 1 + at, row.map(cellOf('plain'))] as const),
      ...(foot.length === 0 ? [] : [[HEAD_LINE + 1 + rows.length, foot.map(cellOf('head'))] as const]),
    ]),
  })
}

/** As CSV of a Vietnamese desk: semicolons, a comma in numbers. */
export async function tableCsv({ columns, rows, foot = [] }: TableFile): Promise<Uint8Array> {
  const textOf = ({ value, isNumber }: TableCell): string =>
    value === null ? '' : isNumber === true ? formatVietnameseNumber(value).replaceAll('.', '') : value
  const lines = foot.length === 0 ? rows : [...rows, foot]
  return new TextEncoder().encode(csvOf([columns.map(({ head }) => head), ...lines.map((line) => line.map(textOf))]))
}

/** On paper numbers are read and not reckoned with. */
const PLACES_ON_PAPER = 2

/** As PDF, A4 across, heads on every page. */
export async function tablePdf({ title, lead, columns, rows, foot = [] }: TableFile): Promise<Uint8Array> {
  const cellOf = ({ value, isNumber = false }: TableCell) => ({
    isNumber,
    text: value === null ? '' : isNumber ? formatVietnameseNumber(round(value, PLACES_ON_PAPER)) : value,
  })
  return typesetPdf(template, {
    title,
    lead,
    columns,
    rows: rows.map((row) => row.map(cellOf)),
    foot: foot.map(cellOf),
  })
}

/** The same rows for machines: exact decimals as text. */
export async function tableJson({ title, lead, columns, rows, foot = [] }: TableFile): Promise<Uint8Array> {
  const valuesOf = (row: readonly TableCell[]) => row.map(({ value }) => value)
  const content = {
    title,
    lead,
    columns: columns.map(({ head }) => head),
    rows: rows.map(valuesOf),
    foot: valuesOf(foot),
  }
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
}

/** Every form in which a table can be taken away. */
export const TABLE_FORMATS = {
  xlsx: { mediaType: XLSX, write: tableXlsx },
  csv: { mediaType: 'text/csv; charset=utf-8', write: tableCsv },
  pdf: { mediaType: 'application/pdf', write: tablePdf },
  json: { mediaType: 'application/json; charset=utf-8', write: tableJson },
} as const
