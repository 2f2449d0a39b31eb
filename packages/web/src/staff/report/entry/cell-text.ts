import type { ReportCell } from '@thidua/contract/report'
import { formatVietnameseNumber, parseVietnameseNumber } from '@thidua/domain/kernel/decimal'
import type { Amount } from '@thidua/domain/report/amount'
import { figureKey } from '@thidua/domain/report/figure'
import type { ReportRow } from '../report.ts'

export type TypedMeasure = ReportCell['measure']
export type CellField = 'value' | 'numerator' | 'denominator'

/** A cell as it was typed. What cannot be read as a number stays as it is until somebody mends it. */
export interface CellText {
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  /** "Chưa có số": an answer, not an empty cell. */
  readonly notYet: boolean
  readonly note: string
}

export const EMPTY_CELL: CellText = { value: '', numerator: '', denominator: '', notYet: false, note: '' }

export type RowPlace = Pick<ReportRow, 'targetId' | 'subject'>

export const cellKeyOf = (row: RowPlace, measure: TypedMeasure): string =>
  figureKey({ targetId: row.targetId, subjectId: row.subject.id, measure })

/** Both numbers of a rate are typed; of everything else the number itself. */
export const fieldsOf = (row: Pick<ReportRow, 'aggregation'>): readonly CellField[] =>
  row.aggregation === 'ratio' ? ['numerator', 'denominator'] : ['value']

/** A saved cell in the spelling of the office. */
export function textOf(cell: ReportCell): CellText {
  const spelled = (value: string | null) => (value === null ? '' : formatVietnameseNumber(value))
  return {
    value: spelled(cell.value),
    numerator: spelled(cell.numerator),
    denominator: spelled(cell.denominator),
    notYet: cell.notYet,
    note: cell.note ?? '',
  }
}

/** What was typed as an exact decimal; `null` for nothing, `undefined` for what is no number. */
function readNumber(text: string): string | null | undefined {
  if (text.trim() === '') return null
  try {
    return parseVietnameseNumber(text)
  } catch {
    return undefined
  }
}

/** Whether nothing was said about this cell: no number, no "chưa có số", no note. */
export const isBlank = (cell: CellText): boolean =>
  !cell.notYet && [cell.value, cell.numerator, cell.denominator, cell.note].every((text) => text.trim() === '')

export const hasUnreadable = (row: Pick<ReportRow, 'aggregation'>, cell: CellText): boolean =>
  !cell.notYet && fieldsOf(row).some((field) => readNumber(cell[field]) === undefined)

/** The amount of a cell; `null` while a needed number is missing or cannot be read. */
export function amountOfText(row: Pick<ReportRow, 'aggregation'>, cell: CellText): Amount | null {
  if (cell.notYet) return null
  const number = (field: CellField): string | null => readNumber(cell[field]) ?? null
  if (row.aggregation !== 'ratio') {
    const value = number('value')
    return value === null ? null : { kind: 'number', value }
  }
  const numerator = number('numerator')
  const denominator = number('denominator')
  return numerator === null || denominator === null ? null : { kind: 'ratio', numerator, denominator }
}

/** A cell as it travels. A number that cannot be read travels as none; its text stays on this device. */
export function cellOf(
  row: ReportRow,
  measure: TypedMeasure,
  cell: CellText,
  status: ReportCell['status'],
): ReportCell {
  const number = (field: CellField) =>
    cell.notYet || !fieldsOf(row).includes(field) ? null : (readNumber(cell[field]) ?? null)
  return {
    targetId: row.targetId,
    subjectUnitId: row.subject.id,
    measure,
    status: measure === 'year-estimate' ? 'estimate' : status,
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    notYet: cell.notYet,
    note: cell.note.trim() === '' ? null : cell.note,
  }
}
