import styles from './group-head.module.css'
import type { Status } from './status-shape.tsx'
import { StatusShape } from './status-shape.tsx'

/** Head of a group of rows: a rule, the shape, the word, the count. */
export function GroupHead({ status, children, count }: { status: Status; children: string; count: number }) {
  return (
    <h2 className={`${styles.head} ${styles[status] ?? ''}`}>
      <StatusShape status={status} />
      {children}
      <span className={styles.count}>{count}</span>
    </h2>
  )
}
