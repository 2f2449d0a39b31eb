import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

type Asked = Pick<UseQueryResult, 'isFetchedAfterMount' | 'fetchStatus'>

/** A weak signal answers late or never; so long one waits for it. */
const PATIENCE_MS = 4000

/**
 * Whether what is at hand may be worked on: it was asked for anew, or cannot be, or the network takes too long. Then what
 * this device kept is better than nothing.
 */
export function useFreshOrKept({ isFetchedAfterMount, fetchStatus }: Asked): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate || isFetchedAfterMount || fetchStatus !== 'fetching'
}
