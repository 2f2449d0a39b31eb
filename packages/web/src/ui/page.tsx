import type { ReactNode } from 'react'
import styles from './page.module.css'

/** The margins that every screen shares. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>
}
