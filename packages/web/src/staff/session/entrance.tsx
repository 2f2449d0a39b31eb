import type { ReactNode } from 'react'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import styles from './entrance.module.css'

/** The page before one is inside: sign in, first set-up, invitation. */
export function Entrance({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  useDocumentTitle(title)
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <p className={styles.name}>thiđua</p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
      </div>
    </main>
  )
}
