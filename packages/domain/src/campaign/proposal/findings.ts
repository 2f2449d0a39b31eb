import type { Finding, Reading } from '@thidua/official-document'
import type { Passage } from './passages.ts'
import type { CampaignProposal } from './types.ts'

/** Remarks on the campaign that the document proposes. */
export function findingsOf(
  _reading: Reading,
  _passages: readonly Passage[],
  _found: Omit<CampaignProposal, 'findings'>,
): Finding[] {
  return []
}
