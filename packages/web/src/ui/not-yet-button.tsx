import type { ButtonProps } from '@mantine/core'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import styles from './not-yet-button.module.css'

interface NotYetButtonProps extends Pick<ButtonProps, 'size' | 'loading'> {
  children: ReactNode
  /** What is still missing, in words; an empty list means that it may be pressed. */
  missing: readonly string[]
  /** Beside the one filled button of a screen, not in its place. */
  quiet?: boolean
  onClick: () => void
}

/** A button that never vanishes: while something is missing it says what, and pressing it points there. */
export function NotYetButton({ children, missing, quiet = false, onClick, ...look }: NotYetButtonProps) {
  const reasonId = useId()
  const [pressed, setPressed] = useState(false)
  const allowed = missing.length === 0
  return (
    <div className={styles.group}>
      <Button
        {...look}
        variant={allowed && !quiet ? 'filled' : 'default'}
        aria-disabled={!allowed}
        aria-describedby={allowed ? undefined : reasonId}
        className={allowed ? undefined : styles.notYet}
        onClick={() => (allowed ? onClick() : setPressed(true))}
      >
        {children}
      </Button>
      {!allowed && (
        <p id={reasonId} className={pressed ? styles.pressed : styles.reason} role={pressed ? 'alert' : undefined}>
          {missing.join(' · ')}
        </p>
      )}
    </div>
  )
}
