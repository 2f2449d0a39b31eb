import { AppLink } from './app-link.tsx'
import type { ReactNode } from 'react'
import styles from './provenance-chip.module.css'

interface ProvenanceChipProps {
  /** A symbol of a document is set in its own type: `04/CT-UBND, 2.2.a`. */
  kind: 'document' | 'allocation' | 'reports' | 'evidence'
  children: ReactNode
  icon?: ReactNode
  /** Where the source opens; without it the chip only names it. */
  href?: string
}

/** Where a figure comes from. The chain reads downward: words, allocation, reports, evidence. */
export function ProvenanceChip({ kind, children, icon, href }: ProvenanceChipProps) {
  const className = kind === 'document' ? `${styles.chip} ${styles.document}` : styles.chip
  if (href === undefined) {
    return (
      <span className={className}>
        {icon}
        {children}
      </span>
    )
  }
  return (
    <AppLink href={href} className={className}>
      {icon}
      {children}
    </AppLink>
  )
}

/** A figure that opens its source. */
export function SourcedFigure({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink href={href} className={styles.sourced}>
      {children}
    </AppLink>
  )
}
