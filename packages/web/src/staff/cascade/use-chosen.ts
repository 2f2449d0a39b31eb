import { useState } from 'react'
import { idsOf, proposed, type Recipient } from './recipients.ts'

/** What is chosen: as proposed until somebody chooses otherwise. */
export function useChosen(
  recipients: readonly Recipient[] | undefined,
): [ReadonlySet<string>, (chosen: ReadonlySet<string>) => void] {
  const [byHand, setByHand] = useState<ReadonlySet<string> | null>(null)
  return [byHand ?? new Set(idsOf(proposed(recipients ?? []))), setByHand]
}
