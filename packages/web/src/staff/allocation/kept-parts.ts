import type { AllocationSheet } from '@thidua/contract/allocation'
import { currentHolder } from '../session/holder.ts'
import type { GiveTexts } from './give-sheet.ts'

/** What was typed and not given yet, with the sheet that it was typed over. */
export interface KeptParts {
  readonly base: AllocationSheet
  readonly texts: GiveTexts
}

const PREFIX = 'thidua.allocation'
const keyOf = ({ campaign, node }: AllocationSheet): string =>
  [PREFIX, currentHolder()?.personId ?? '', campaign.id, node.id].join('.')

/** Survives a look at another page; gone with the tab, for nothing was given. */
export const keptParts = {
  read(sheet: AllocationSheet): KeptParts | undefined {
    const text = sessionStorage.getItem(keyOf(sheet))
    return text === null ? undefined : (JSON.parse(text) as KeptParts)
  },
  write(kept: KeptParts): void {
    sessionStorage.setItem(keyOf(kept.base), JSON.stringify(kept))
  },
  forget(sheet: AllocationSheet): void {
    sessionStorage.removeItem(keyOf(sheet))
  },
  /** Everybody's, of this tab. */
  forgetAll(): void {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
  },
}
