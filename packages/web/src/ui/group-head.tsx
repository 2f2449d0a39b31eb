import styles from './group-head.module.css'
import type { Status } from './status-shape.tsx'
import { StatusShape } from './status-shape.tsx'

/** Head of a group of rows: a rule, the shape, the word, the count. */
export function GroupHead(props: { status: Status; children: string; count: number; heading?: 'h2' | 'h3' }) {
  const { status, children, count, heading: Heading = 'h2' } = props
  return (
    <Heading className={`${styles.head} ${styles[status] ?? ''}`}>
      <StatusShape status={status} />
      {children}
      <span className={styles.count}>{count}</span>
    </Heading>
  )
}
