import { round } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { formatFigure, formatInstant } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { ReviewDetail } from './review.ts'
import styles from './review.module.css'

/** Figures that units have corrected since they were frozen; the report keeps what it froze, its writer is told. */
export function AmendedFigures({ amended }: Pick<ReviewDetail, 'amended'>) {
  const { t } = useTranslation('review')
  if (amended.length === 0) return null
  const shown = (value: string | null, unit: string | null): string =>
    value === null ? t('amended.none') : [formatFigure(round(value, 2)), unit].filter(Boolean).join(' ')
  return (
    <details className={styles.amended}>
      <summary>
        <StatusMark status="risk">{t('amended.title', { count: amended.length })}</StatusMark>
      </summary>
      <ul>
        {amended.map((one) => (
          <li key={`${one.indicator}/${one.orgUnitName}`}>
            {t('amended.line', {
              indicator: one.indicator,
              unit: one.orgUnitName,
              frozen: shown(one.frozen, one.measureUnit),
              now: shown(one.now, one.measureUnit),
              at: formatInstant(one.sentAt),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
