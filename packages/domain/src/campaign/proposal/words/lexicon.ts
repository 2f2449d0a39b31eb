import { CLAUSES } from './lexicon/clauses.ts'
import { COMPARISONS } from './lexicon/comparisons.ts'
import { COMPOUNDS } from './lexicon/compounds.ts'
import { CUES } from './lexicon/cues.ts'
import { NAMES } from './lexicon/names.ts'
import { NOUNS } from './lexicon/nouns.ts'
import { SCOPES } from './lexicon/scopes.ts'
import { STATES } from './lexicon/states.ts'

/** Every phrase that the grammar knows, by what it does in a sentence. */
export const LEXICON = { ...COMPOUNDS, ...COMPARISONS, ...NOUNS, ...CLAUSES, ...NAMES, ...SCOPES, ...STATES, ...CUES }
export type WordClass = keyof typeof LEXICON

/**
 * What a phrase of a class is not part of: `đầu năm` tells of the past, `đầu năm 2025` of a date. As compounds, but
 * only for the one class.
 */
export const EXCEPT: Partial<Record<WordClass, WordClass>> = {
  border: 'notBorder',
  funds: 'notFunds',
  heldAgainst: 'notHeldAgainst',
  leading: 'notLeading',
  named: 'notNamed',
  passes: 'notPassing',
  past: 'notPast',
  report: 'notReport',
  reward: 'notReward',
}
