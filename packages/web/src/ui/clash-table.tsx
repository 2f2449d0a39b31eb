import type { ReactNode } from 'react'
import styles from './clash-table.module.css'
import { StatusMark } from './status-mark.tsx'
import table from './table.module.css'

/** One place in which two people wrote differently. */
export interface Difference {
  readonly key: string
  readonly place: string
  readonly mine: string
  readonly theirs: string
}

interface ClashTableProps {
  title: string
  /** What happened, and that nothing was lost. */
  body: string
  heads: { place: string; mine: string; theirs: string }
  differences: readonly Difference[]
  /** The choices, as buttons. */
  children: ReactNode
}

/** Two people worked on one thing: both versions side by side, and the choice. */
export function ClashTable({ title, body, heads, differences, children }: ClashTableProps) {
  return (
    <section className={styles.clash} role="alert">
      <h2>
        <StatusMark status="risk">{title}</StatusMark>
      </h2>
      <p>{body}</p>
      <table className={table.table}>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.mine}</th>
            <th scope="col">{heads.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr key={one.key}>
              <th scope="row">{one.place}</th>
              <td data-label={heads.mine}>{one.mine}</td>
              <td data-label={heads.theirs}>{one.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.choices}>{children}</div>
    </section>
  )
}
