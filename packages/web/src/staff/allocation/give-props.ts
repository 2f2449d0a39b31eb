import type { AllocationSearch } from './allocation-search.ts'
import type { GivenTarget } from './give-sheet.ts'
import type { Giving } from './use-giving.ts'

/** What every part of one target's sheet works on. */
export interface GiveTargetProps {
  giving: Giving
  search: AllocationSearch
  target: GivenTarget
  mayGive: boolean
}
