import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './status-mark.module.css'
import type { Status } from './status-shape.tsx'
import { StatusShape } from './status-shape.tsx'

interface StatusMarkProps {
  status: Exclude<Status, 'waiting'>
  size?: number
  /** Words of one's own ("Chưa, 6 ngày"); the status' own word otherwise. */
  children?: ReactNode
}

/** Shape, colour and word: always three. */
export function StatusMark({ status, size, children }: StatusMarkProps) {
  const { t } = useTranslation()
  return (
    <span className={`${styles.mark} ${styles[status]}`}>
      <StatusShape status={status} {...(size === undefined ? {} : { size })} />
      <span>{children ?? t(`status.${status}`)}</span>
    </span>
  )
}
