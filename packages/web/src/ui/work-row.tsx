import type { ReactNode } from 'react'
import styles from './work-row.module.css'

interface WorkRowProps {
  title: ReactNode
  /** Its state, then what happens if nothing is done. */
  state?: ReactNode
  consequence?: ReactNode
  /** Right-aligned: when it is due. */
  due?: ReactNode
  /** In red above the date: how late it is. */
  late?: ReactNode
  actions?: ReactNode
  /** The row whose panel is open. */
  chosen?: boolean
  /** Done: the row slides away. */
  leaving?: boolean
}

/** One thing to do, in two lines; under a thumb its buttons stand below at full width. */
export function WorkRow({ title, state, consequence, due, late, actions, chosen, leaving }: WorkRowProps) {
  const classes = [styles.row, chosen === true && styles.chosen, leaving === true && styles.leaving]
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        {(state !== undefined || consequence !== undefined) && (
          <p className={styles.second}>
            {state !== undefined && <span>{state}</span>}
            {consequence !== undefined && <span className={styles.consequence}>{consequence}</span>}
          </p>
        )}
      </div>
      <div className={styles.due}>
        {late !== undefined && <strong className={styles.late}>{late}</strong>}
        {due !== undefined && <span>{due}</span>}
      </div>
      <div className={styles.actions}>{actions}</div>
    </article>
  )
}
