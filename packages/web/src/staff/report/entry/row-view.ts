import { fillWords } from '@thidua/contract/errors/fill-words'
import { reportErrors } from '@thidua/contract/errors/report'
import type { ErrorTable } from '@thidua/contract/errors/table'
import { compare, divide, floor, multiply } from '@thidua/domain/kernel/decimal'
import { valueOf, type RatioScale } from '@thidua/domain/report/amount'
import { columnsOf, type ReportColumns } from '@thidua/domain/report/columns'
import type { IndicatorKind } from '@thidua/domain/report/figure'
import { checkFigure } from '@thidua/domain/report/submit'
import type { Language } from '../../../i18n/i18n.ts'
import type { ReportRow } from '../report.ts'
import { amountOfText, hasUnreadable, isBlank, type TypedMeasure } from './cell-text.ts'
import { cellIn, TYPED_MEASURES, type Sheet } from './sheet.ts'

/** Something that a cell is asked about. A fault keeps the report from being sent; an oddity wants its reason. */
export interface RowFinding {
  readonly measure: TypedMeasure
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly kind: 'fault' | 'oddity'
  /** The note explains it. */
  readonly explained: boolean
}

const kindOf = (row: ReportRow): IndicatorKind => ({
  aggregation: row.aggregation,
  time: row.accumulation,
  stores: 'this-period',
  scale: row.scale as RatioScale,
  min: null,
  max: null,
  wholeNumber: row.wholeNumber,
})

/** The columns of a row as they stand while it is typed, by the rules that the server uses. */
export function columnsNow(sheet: Sheet, row: ReportRow): ReportColumns {
  const lastYear = row.columns.samePeriodLastYear
  return columnsOf(kindOf(row), {
    entered: amountOfText(row, cellIn(sheet, row, 'this-period')),
    cumulativeBefore: row.before.total,
    firstOfYear: row.before.firstOfYear,
    samePeriodLastYear: lastYear === null ? null : { kind: 'number', value: lastYear },
    yearEstimate: amountOfText(row, cellIn(sheet, row, 'year-estimate')),
    assigned: row.assigned,
  })
}

/** What is wrong or odd in a row. An empty estimate is no fault, an empty figure is one. */
export function findingsOf(sheet: Sheet, row: ReportRow): RowFinding[] {
  const explained = cellIn(sheet, row, 'this-period').note.trim() !== ''
  return TYPED_MEASURES.flatMap((measure) => {
    const cell = cellIn(sheet, row, measure)
    if (hasUnreadable(row, cell))
      return [{ measure, code: 'report.number-invalid', params: {}, kind: 'fault' as const, explained }]
    if (measure === 'year-estimate' && (cell.notYet || isBlank({ ...cell, note: '' }))) return []
    const { faults, oddities } = checkFigure(
      {
        targetId: row.targetId,
        subjectId: row.subject.id,
        measure,
        source: row.source,
        status: sheet.status,
        amount: amountOfText(row, cell),
        notYet: cell.notYet,
      },
      { kind: kindOf(row), previous: measure === 'this-period' ? row.before.own : null },
    )
    return [
      ...faults.map(({ code, params }) => ({ measure, code, params, kind: 'fault' as const, explained })),
      ...oddities.map(({ code, params }) => ({ measure, code, params, kind: 'oddity' as const, explained })),
    ]
  })
}

/** A cell that was not begun is counted as empty, not scolded. */
export const isEmptyCell = (finding: RowFinding): boolean => finding.code === 'report.figure-missing'

/** The reason in words. */
export function findingWords({ code, params }: Pick<RowFinding, 'code' | 'params'>, language: Language): string {
  const words = (reportErrors as ErrorTable)[code]
  return words === undefined ? code : fillWords(words, params, language)
}

/**
 * What a figure most likely was to be, where it stands ten times off: the comma moved by one place toward the figure
 * before. `undefined` where no single place mends it.
 */
export function mendOf(sheet: Sheet, row: ReportRow, finding: RowFinding): string | undefined {
  const before = row.before.own
  if (finding.code !== 'report.jumps-tenfold' || before === null || row.aggregation === 'ratio') return undefined
  const amount = amountOfText(row, cellIn(sheet, row, finding.measure))
  const earlier = valueOf(before)
  if (amount?.kind !== 'number' || earlier === null) return undefined
  return moveComma(amount.value, earlier, row.wholeNumber)
}

function moveComma(value: string, before: string, wholeNumber: boolean): string | undefined {
  const isAbove = compare(value, before) > 0
  const moved = isAbove ? divide(value, '10') : multiply(value, '10')
  const isNear = compare(moved, multiply(before, '3')) < 0 && compare(multiply(moved, '3'), before) > 0
  const isWhole = compare(floor(moved), moved) === 0
  return isNear && (isWhole || !wholeNumber) ? moved : undefined
}
