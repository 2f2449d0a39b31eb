import { useEffect, useState } from 'react'

/** Seconds for which a page stands. */
export const SECONDS_A_PAGE = 20

/** Turns pages by itself, round and round; stands still while somebody holds it. */
export function useTurning(pages: number) {
  const [at, setAt] = useState(0)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld || pages < 2) return undefined
    const timer = setTimeout(() => setAt(at + 1), SECONDS_A_PAGE * 1000)
    return () => clearTimeout(timer)
  }, [at, isHeld, pages])
  const turn = (by: number) => setAt((now) => now + by)
  const hold = () => setHeld((was) => !was)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOnButton = event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement
      if (event.key === 'ArrowRight') turn(1)
      else if (event.key === 'ArrowLeft') turn(-1)
      else if (event.key === ' ' && !isOnButton) hold()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  const page = pages === 0 ? 0 : ((at % pages) + pages) % pages
  return { page, isHeld, hold, turn }
}
