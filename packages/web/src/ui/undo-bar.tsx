import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './undo-bar.module.css'

interface UndoBarProps {
  /** What was just done; `null` shows nothing. */
  message: string | null
  /** Absent where the law allows no way back. */
  onUndo?: (() => void) | undefined
  onDismiss: () => void
  /** How long it stays, in milliseconds. */
  duration?: number
}

/** An ink bar at the bottom of the list: what was done, and the way back. */
export function UndoBar({ message, onUndo, onDismiss, duration = 8000 }: UndoBarProps) {
  const { t } = useTranslation()
  useEffect(() => {
    if (message === null) return
    const timer = setTimeout(onDismiss, duration)
    return () => clearTimeout(timer)
  }, [message, duration, onDismiss])
  return (
    <div role="status" className={styles.place}>
      {message !== null && (
        <div className={styles.bar}>
          <span>{message}</span>
          {onUndo !== undefined && (
            <button type="button" className={styles.undo} onClick={onUndo}>
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
