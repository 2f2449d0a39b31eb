import type { ReportRow } from '../report.ts'
import { cellKeyOf, fieldsOf, type CellField, type CellText, type TypedMeasure } from './cell-text.ts'
import { withCell, type Sheet } from './sheet.ts'

/** One typable field of the sheet, in the order in which Tab walks a row. */
export interface FieldPlace {
  readonly row: number
  readonly measure: TypedMeasure
  readonly field: CellField
}

/** The field that an input names with `measure.field`; notes are no figures. */
export function placeOf(row: number, name: string): FieldPlace | undefined {
  const [measure, field] = name.split('.')
  return field === undefined ? undefined : { row, measure: measure as TypedMeasure, field: field as CellField }
}

/** How spreadsheets of offices write that there is no figure. */
const NOT_YET = /^([-–—]|chưa có( số)?|x)$/iu

/**
 * Lays a block of cells over the sheet from one field on: downwards row by row, rightwards within the measure and on into
 * the next one. A rate that was pasted as `936/1000` is taken apart. What lies beyond the sheet is dropped and counted.
 */
export function pasteInto(
  sheet: Sheet,
  rows: readonly ReportRow[],
  from: FieldPlace,
  block: readonly (readonly string[])[],
): { sheet: Sheet; filled: number; dropped: number } {
  let next = sheet
  let filled = 0
  let dropped = 0
  block.forEach((cells, down) => {
    const row = rows[from.row + down]
    const places = row === undefined ? [] : placesFrom(row, from)
    cells.forEach((text, right) => {
      const place = places[right]
      if (text === '') return
      if (row === undefined || place === undefined) {
        dropped += 1
        return
      }
      next = withCell(next, cellKeyOf(row, place.measure), pasted(row, place.field, text))
      filled += 1
    })
  })
  return { sheet: next, filled, dropped }
}

function placesFrom(row: ReportRow, from: FieldPlace): { measure: TypedMeasure; field: CellField }[] {
  const all = (['this-period', 'year-estimate'] as const).flatMap((measure) =>
    fieldsOf(row).map((field) => ({ measure, field })),
  )
  const start = all.findIndex(({ measure, field }) => measure === from.measure && field === from.field)
  return all.slice(start === -1 ? all.findIndex(({ measure }) => measure === from.measure) : start)
}

function pasted(row: ReportRow, field: CellField, text: string): Partial<CellText> {
  if (NOT_YET.test(text)) return { value: '', numerator: '', denominator: '', notYet: true }
  const [numerator, denominator, ...more] = text.split('/')
  if (row.aggregation === 'ratio' && denominator !== undefined && more.length === 0)
    return { numerator: (numerator ?? '').trim(), denominator: denominator.trim(), notYet: false }
  return { [field]: text.replace(/\s*%$/, ''), notYet: false }
}
