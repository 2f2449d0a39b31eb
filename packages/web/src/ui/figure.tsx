import { useTranslation } from 'react-i18next'
import styles from './figure.module.css'
import { formatFigure } from './format.ts'

interface FigureProps {
  /** A decimal string; `null` is "chưa có", never 0 and never a bare dash. */
  value: string | null
  /** Only outside tables: in a table the unit stands in the head of the column. */
  measureUnit?: string
  strong?: boolean
}

/** A number as an office writes it, in figures of one width. */
export function Figure({ value, measureUnit, strong = false }: FigureProps) {
  const { t } = useTranslation()
  if (value === null) return <span className={styles.missing}>{t('noFigure')}</span>
  return (
    <span className={strong ? styles.strong : styles.figure}>
      {formatFigure(value)}
      {measureUnit !== undefined && ` ${measureUnit}`}
    </span>
  )
}
