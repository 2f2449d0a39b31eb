import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from './api.ts'
import styles from './notice.module.css'
import { StatusMark } from './status-mark.tsx'

interface ErrorNoticeProps {
  /** What was not done: "Chưa gửi được báo cáo". */
  title?: string
  error: unknown
  /** What happened and what to do, where the error itself does not say it in the user's words. */
  what?: string
  /** What was kept: "Số đã nhập còn nguyên trên máy này". */
  kept?: string
  /** One button at most. */
  action?: ReactNode
}

/** What happened, what to do, what was kept; the code small beneath. Announced when it appears. */
export function ErrorNotice({ title, error, what, kept, action }: ErrorNoticeProps) {
  const { t } = useTranslation()
  const apiError = error instanceof ApiError ? error : null
  const fallback = apiError?.status === 0 ? t('error.network') : t('error.server')
  const message = what ?? (apiError?.message === '' || apiError === null ? fallback : apiError.message)
  return (
    <section className={`${styles.notice} ${styles.error}`} role="alert">
      <div className={styles.title}>
        <StatusMark status="off">{title ?? t('error.title')}</StatusMark>
      </div>
      <p className={styles.body}>{message}</p>
      {kept !== undefined && <p className={styles.body}>{kept}</p>}
      <div className={styles.foot}>
        {action}
        {apiError !== null && (
          <span className={styles.code}>
            {apiError.code}
            {apiError.requestId !== undefined && ` · ${t('error.requestId', { id: apiError.requestId })}`}
          </span>
        )}
      </div>
    </section>
  )
}
