import { round } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../../ui/figure.tsx'
import type { ReportForm, ReportRow } from '../report.ts'
import styles from './check.module.css'

/** The figure of the period, a rate with its two numbers. */
export function SentFigure({ row }: { row: ReportRow }) {
  const { t } = useTranslation('report')
  const cell = row.cells.find((one) => one.measure === 'this-period')
  if (cell?.notYet === true) return <span className={styles.second}>{t('grid.notYet')}</span>
  return (
    <>
      <Figure value={row.columns.thisPeriod === null ? null : round(row.columns.thisPeriod, 2)} strong />
      {cell !== undefined && cell.numerator !== null && cell.denominator !== null && (
        <div className={styles.second}>
          <Figure value={cell.numerator} />/<Figure value={cell.denominator} />
        </div>
      )}
    </>
  )
}

/** Its note and its papers. */
export function Behind({ form, row }: { form: ReportForm; row: ReportRow }) {
  const note = row.cells.find((one) => one.measure === 'this-period')?.note
  return (
    <>
      {note}
      {form.evidence
        .filter((one) => one.targetId === row.targetId)
        .map((one) => (
          <div key={one.id}>
            <a href={`/api/evidence/${one.id}/file`} download>
              {one.fileName}
            </a>
          </div>
        ))}
    </>
  )
}
