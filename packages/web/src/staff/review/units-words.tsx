import { useTranslation } from 'react-i18next'
import type { ReviewDetail } from './review.ts'
import styles from './review.module.css'

/** What the units wrote, by heading, to be read beside the report. */
export function UnitsWords({ words }: { words: ReviewDetail['unitsWords'] }) {
  const { t } = useTranslation('review')
  return (
    <aside className={styles.units} aria-labelledby="loi-cac-don-vi">
      <h2 id="loi-cac-don-vi">{t('unitsWords')}</h2>
      {words.every((group) => group.words.length === 0) && <p className={styles.second}>{t('noWords')}</p>}
      {words
        .filter((group) => group.words.length > 0)
        .map((group) => (
          <details key={group.heading}>
            <summary>
              {t(`headings.${group.heading}`)} ({group.words.length})
            </summary>
            {group.words.map((one) => (
              <div key={`${one.orgUnitName}/${one.text}`} className={styles.unit}>
                <strong>{one.orgUnitName}</strong>
                <p>{one.text}</p>
              </div>
            ))}
          </details>
        ))}
    </aside>
  )
}
