import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../ui/status-mark.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import styles from './reading.module.css'

interface ConfirmGroupProps {
  open: number
  all: number
  mayConfirm: boolean
  pending: boolean
  onConfirm: () => void
}

/** Contents, duties and milestones are confirmed as a whole, after a look. */
export function ConfirmGroup({ open, all, mayConfirm, pending, onConfirm }: ConfirmGroupProps) {
  const { t } = useTranslation('campaign')
  if (all === 0) return <p className={styles.none}>{t('reading.partEmpty')}</p>
  if (open === 0)
    return (
      <p className={styles.none}>
        <StatusMark status="done">{t('reading.groupConfirmed')}</StatusMark>
      </p>
    )
  return (
    <div className={styles.groupAct}>
      <StatusMark status="risk">{t('reading.groupOpen', { count: open })}</StatusMark>
      {mayConfirm && (
        <Button variant="light" loading={pending} onClick={onConfirm}>
          {t('reading.confirmGroup', { count: open })}
        </Button>
      )}
    </div>
  )
}

interface PartCardProps {
  id: string
  chosen: boolean
  status: 'done' | 'todo' | 'risk' | 'off'
  path?: string
  name: ReactNode
  aside?: ReactNode
  onChoose: (id: string) => void
  children?: ReactNode
}

/** One line of a part that is not a target; what belongs to it stands below while it is chosen. */
export function PartCard({ id, chosen, status, path, name, aside, onChoose, children }: PartCardProps) {
  const { t } = useTranslation('campaign')
  return (
    <li data-card={id} className={chosen ? `${styles.card} ${styles.chosen}` : styles.card}>
      <button type="button" className={styles.line} aria-pressed={chosen} onClick={() => onChoose(id)}>
        <span className={styles[status]}>
          <StatusShape status={status} />
          <span className="sr-only">{t(`reading.state.${status}`)}</span>
        </span>
        <span className={styles.path}>{path}</span>
        <span className={styles.name}>{name}</span>
        {aside !== undefined && <span className={styles.day}>{aside}</span>}
      </button>
      {chosen && children !== undefined && <div className={styles.open}>{children}</div>}
    </li>
  )
}
