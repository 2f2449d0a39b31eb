import type { ReactNode } from 'react'
import styles from './notice.module.css'

interface EmptyStateProps {
  title: string
  /** What will stand here and what brings it about. */
  children: ReactNode
  /** One button at most. */
  action?: ReactNode
  heading?: 'h1' | 'h2' | 'h3'
}

/** An empty place that explains itself. */
export function EmptyState({ title, children, action, heading: Heading = 'h2' }: EmptyStateProps) {
  return (
    <section className={styles.notice}>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.body}>{children}</p>
      {action !== undefined && <div className={styles.foot}>{action}</div>}
    </section>
  )
}
