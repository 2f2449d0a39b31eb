import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './panel.module.css'

interface PanelProps {
  title: string
  onClose?: () => void
  /** The one filled button of the screen, and its key. */
  foot?: ReactNode
  children: ReactNode
}

/** Opens beside the list, not over it: put both in `BesidePanel`. Under 62em it becomes a page of its own. */
export function Panel({ title, onClose, foot, children }: PanelProps) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    <aside className={styles.panel} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {onClose !== undefined && (
          <ActionIcon size={32} aria-label={t('close')} onClick={onClose}>
            <IconX size={18} stroke={1.5} />
          </ActionIcon>
        )}
      </header>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </aside>
  )
}

/** A list and its open panel: side by side on a desk (`width` 420 or 568), the panel alone on anything narrower. */
export function BesidePanel(props: { list: ReactNode; panel: ReactNode | null; width?: 420 | 568 }) {
  const { list, panel, width = 420 } = props
  if (panel === null) return list
  return (
    <div className={styles.beside} style={{ '--panel-width': `${width}px` }}>
      <div className={styles.list}>{list}</div>
      {panel}
    </div>
  )
}
