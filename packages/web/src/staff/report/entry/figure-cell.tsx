import { round } from '@thidua/domain/kernel/decimal'
import { valueOf, type RatioScale } from '@thidua/domain/report/amount'
import { useTranslation } from 'react-i18next'
import { formatFigure } from '../../../ui/format.ts'
import grid from '../../../ui/grid/grid.module.css'
import { StatusShape } from '../../../ui/status-shape.tsx'
import type { ReportRow } from '../report.ts'
import { amountOfText, cellKeyOf, fieldsOf, type CellField, type TypedMeasure } from './cell-text.ts'
import type { EntryProps } from './entry-props.ts'
import styles from './entry-grid.module.css'
import { findingId } from './finding-rows.tsx'
import { isEmptyCell, type RowFinding } from './row-view.ts'
import { cellIn, withCell } from './sheet.ts'

interface FigureCellProps extends EntryProps {
  row: ReportRow
  index: number
  place: string
  measure: TypedMeasure
  findings: readonly RowFinding[]
}

/** A number, the two numbers of a rate, or the answer that there is none yet. */
export function FigureCell({ entry, mayType, row, index, place, measure, findings }: FigureCellProps) {
  const { t } = useTranslation('report')
  const cell = cellIn(entry.sheet, row, measure)
  const key = cellKeyOf(row, measure)
  const mine = findings.filter((finding) => finding.measure === measure && !isEmptyCell(finding) && !finding.explained)
  const amount = amountOfText(row, cell)
  const value = amount === null ? null : valueOf(amount, row.scale as RatioScale)
  if (!mayType)
    return (
      <div className={`n ${styles.read}`}>
        {cell.notYet ? t('grid.notYet') : value === null ? '' : formatFigure(round(value, 2))}
        {amount?.kind === 'ratio' && (
          <span className={styles.parts}>
            {formatFigure(amount.numerator)}/{formatFigure(amount.denominator)}
          </span>
        )}
      </div>
    )
  const type = (field: CellField, text: string): void =>
    entry.type(withCell(entry.sheet, key, { [field]: text, notYet: false }), `${key}/${field}`)
  const name = (field: CellField): string =>
    `${place}: ${t(`grid.${measure}`)}${field === 'value' ? '' : `, ${t(`grid.${field}`)}`}`
  return (
    <div className={styles.cell}>
      {measure === 'this-period' && (
        <button
          type="button"
          className={styles.notYet}
          aria-pressed={cell.notYet}
          aria-label={t('grid.notYetOf', { place })}
          title={t('grid.notYet')}
          onClick={() =>
            entry.type(
              withCell(entry.sheet, key, { value: '', numerator: '', denominator: '', notYet: !cell.notYet }),
              null,
            )
          }
        >
          <StatusShape status="none" />
        </button>
      )}
      <div className={styles.fields}>
        {fieldsOf(row).map((field, at) => (
          <span key={field} className={styles.field}>
            {at === 1 && <span aria-hidden>/</span>}
            <input
              className={mine.length > 0 ? `${grid.input} ${grid.bad}` : grid.input}
              inputMode="decimal"
              autoComplete="off"
              size={1}
              aria-label={name(field)}
              aria-invalid={mine.length > 0 || undefined}
              aria-describedby={mine.length > 0 ? findingId(key) : undefined}
              data-row={index}
              data-field={`${measure}.${field}`}
              placeholder={cell.notYet ? t('grid.notYet') : field === 'value' ? undefined : t(`grid.${field}`)}
              value={cell[field]}
              onChange={(event) => type(field, event.currentTarget.value)}
            />
          </span>
        ))}
      </div>
      {row.aggregation === 'ratio' && value !== null && (
        <span className={`n ${styles.result}`}>= {formatFigure(round(value, 2))}</span>
      )}
    </div>
  )
}
