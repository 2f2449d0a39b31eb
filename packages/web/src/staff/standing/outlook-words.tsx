import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { Sparkline } from '../../ui/sparkline.tsx'
import { bandOf, pathOf, shapeOf } from './board-groups.ts'
import { shownFigure } from './board-words.ts'
import type { BoardRow, TraceAnswer } from './board.ts'
import styles from './target-panel.module.css'

/** The closing day as the machine and as the units expect it, with the method, its band and how good it was. */
export function OutlookWords({ row, trace }: { row: BoardRow; trace: TraceAnswer }) {
  const { t } = useTranslation('standing')
  const { outlook } = row
  const { outlookRecord: record, yearEstimate } = trace
  const unit = row.measureUnit ?? ''
  if (outlook === null && yearEstimate === null) return null
  return (
    <div className={styles.outlook}>
      {outlook !== null && (
        <>
          <h3>{t('outlook.title', { date: formatDate(outlook.on) })}</h3>
          <Sparkline path={pathOf(row)} forecast={bandOf(row)} status={shapeOf(row.status)} width={240} height={64} />
          <p>
            {t(outlook.low === outlook.high ? 'outlook.exact' : 'outlook.band', {
              unit,
              value: shownFigure(outlook.value),
              low: shownFigure(outlook.low),
              high: shownFigure(outlook.high),
            })}
          </p>
          {outlook.verdict !== null && <p>{t(`outlook.verdict.${outlook.verdict}`)}</p>}
          <p className={styles.second}>
            {t('outlook.method')}{' '}
            {record === null
              ? t('outlook.noRecord')
              : t('outlook.record', { count: record.tries, percent: shownFigure(record.meanError, 1) })}
          </p>
        </>
      )}
      {yearEstimate !== null && (
        <p>
          {t('outlook.own', {
            value: shownFigure(yearEstimate),
            unit,
            units: `${trace.yearEstimates}/${row.expected}`,
          })}
        </p>
      )}
    </div>
  )
}
