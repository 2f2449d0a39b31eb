import { useTranslation } from 'react-i18next'
import styles from './bullet-bar.module.css'
import { formatFigure } from './format.ts'
import { Hatch } from './hatch.tsx'

interface BulletBarProps {
  /** Percent of the assigned target that is reached, 0 and more; `null` where no figure has come. */
  progress: number | null
  /** Percent where it should be today. */
  pace?: number | null
  status: 'on' | 'risk' | 'off' | 'none' | 'neutral'
  /** Thickness of the bar; 10 under a thumb. */
  height?: 8 | 10
}

/** The goal always stands here, so that the goals of a whole table make one plumb line. */
const goalAt = 80

/** Value, target and today's pace on one bar. The figure itself stands beside it in the row. */
export function BulletBar({ progress, pace = null, status, height = 8 }: BulletBarProps) {
  const { t } = useTranslation()
  const words = [
    progress === null ? t('bar.none') : t('bar.value', { share: oneDecimal(progress) }),
    pace === null ? '' : t('bar.pace', { share: oneDecimal(pace) }),
  ]
  return (
    <div
      className={styles.bar}
      style={{ height: height + 10 }}
      role="img"
      aria-label={words.filter((part) => part !== '').join(', ')}
    >
      {progress === null ? (
        <div className={styles.empty}>
          <Hatch width={`${goalAt}%`} height={height + 2} />
        </div>
      ) : (
        <>
          <div className={styles.track} style={{ height }} />
          <div className={`${styles.value} ${styles[status]}`} style={{ height, width: `${place(progress)}%` }} />
          {pace !== null && pace < 100 && <Pace at={place(pace)} height={height} />}
        </>
      )}
      <span className={styles.goal} style={{ left: `${goalAt}%` }} />
    </div>
  )
}

function place(share: number): number {
  return Math.max(0, Math.min(100, (share * goalAt) / 100))
}

function oneDecimal(share: number): string {
  return formatFigure(String(Math.round(share * 10) / 10))
}

function Pace({ at, height }: { at: number; height: number }) {
  return (
    <svg width="9" height={height + 10} className={styles.pace} style={{ left: `calc(${at}% - 4.5px)` }} aria-hidden>
      <path d={`M4.5 4v${height + 1}`} stroke="var(--sheet)" strokeWidth="2.5" />
      <path d={`M4.5 4v${height + 1}`} stroke="var(--ink2)" strokeWidth="1" />
      <path d="M1 0h7L4.5 4.5z" fill="var(--ink2)" />
    </svg>
  )
}
