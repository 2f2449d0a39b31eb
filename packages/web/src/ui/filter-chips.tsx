import { AppLink } from './app-link.tsx'
import styles from './filter-chips.module.css'

interface FilterChipsProps {
  /** What the filters sort, for those who cannot see them. */
  label: string
  /** Each filter is an address, so Back works and the view can be sent to a colleague. */
  options: readonly { key: string; label: string; count?: number; href: string }[]
  chosen: string
}

/** The few ways to look at a list, with how many rows each would show. */
export function FilterChips({ label, options, chosen }: FilterChipsProps) {
  return (
    <nav aria-label={label} className={styles.chips}>
      {options.map((option) => (
        <AppLink
          key={option.key}
          href={option.href}
          className={option.key === chosen ? `${styles.chip} ${styles.chosen}` : styles.chip}
          aria-current={option.key === chosen ? 'true' : undefined}
        >
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </AppLink>
      ))}
    </nav>
  )
}
