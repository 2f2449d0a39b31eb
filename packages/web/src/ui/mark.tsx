import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './mark.module.css'

/** What a marked phrase was found to be; each has a form of its own, not only a colour. */
export type MarkKind = 'target' | 'deadline' | 'agency' | 'reference' | 'finding'

interface MarkProps {
  kind: MarkKind
  children: ReactNode
  /** Raised after the words of a target: its number in the proposal. */
  number?: number
  /** The one whose card is chosen. */
  current?: boolean
  /** Makes the mark a button that chooses its card. */
  onChoose?: (() => void) | undefined
  ref?: Ref<HTMLElement>
}

/** A phrase of the document that was read as something. */
export function Mark({ kind, children, number, current = false, onChoose, ref }: MarkProps) {
  const { t } = useTranslation()
  const className = [styles.mark, styles[kind], current && styles.current].filter(Boolean).join(' ')
  const words = (
    <>
      {children}
      {number !== undefined && <sup>{number}</sup>}
    </>
  )
  if (onChoose === undefined) {
    return (
      <mark ref={ref} className={className}>
        {words}
      </mark>
    )
  }
  // A span and not a button element: a phrase must be able to break over lines like the text around it.
  return (
    <span
      ref={ref}
      className={className}
      role="button"
      tabIndex={0}
      aria-pressed={current}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose()
      }}
    >
      {words}
      <span className="sr-only"> ({t(`marks.${kind}`)})</span>
    </span>
  )
}
