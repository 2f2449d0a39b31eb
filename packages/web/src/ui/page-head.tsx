import type { ReactNode } from 'react'
import styles from './page-head.module.css'
import { useDocumentTitle } from './use-document-title.ts'

interface PageHeadProps {
  title: string
  /** One quiet line above: where this stands. */
  above?: ReactNode
  /** One line below: the state of the whole page in words. */
  lead?: ReactNode
  /** Buttons or a figure, on the right of a desk and below on a phone. */
  aside?: ReactNode
  /** What the browser's tab says, where it differs from the title. */
  documentTitle?: string
}

/** Title of a screen; it also names the browser's tab. */
export function PageHead({ title, above, lead, aside, documentTitle }: PageHeadProps) {
  useDocumentTitle(documentTitle ?? title)
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {above !== undefined && <div className={styles.above}>{above}</div>}
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
    </header>
  )
}
