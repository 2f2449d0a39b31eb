import type { ReactNode } from 'react'
import styles from './kit.module.css'

/** One component of the kit under its own name. */
export function Example(props: { name: string; column?: boolean; children: ReactNode }) {
  return (
    <section className={styles.example}>
      <h2 className={styles.name}>{props.name}</h2>
      <div className={props.column === true ? styles.column : styles.row}>{props.children}</div>
    </section>
  )
}
