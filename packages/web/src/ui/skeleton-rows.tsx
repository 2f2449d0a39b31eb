import { useTranslation } from 'react-i18next'
import styles from './skeleton-rows.module.css'

/** The shape of the list that is coming, at its own height, so that nothing jumps. */
export function SkeletonRows({ rows = 5, height = 58 }: { rows?: number; height?: 36 | 58 }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row} style={{ height }}>
          <span className={styles.long} />
          {height === 58 && <span className={styles.short} />}
        </div>
      ))}
    </div>
  )
}
