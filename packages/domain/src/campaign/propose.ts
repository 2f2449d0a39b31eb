import type { Reading } from '@thidua/official-document'
import { findDuties } from './proposal/duties.ts'
import { toPassages } from './proposal/passages.ts'
import { findReviews, findWindow } from './proposal/schedule.ts'
import { findTargets } from './proposal/targets.ts'
import { findThemes } from './proposal/themes.ts'
import type { CampaignProposal } from './proposal/types.ts'
import { findingsOf } from './proposal/findings.ts'

/** Proposes the campaign that a document sets in motion. Nothing is invented: what is not printed stays empty. */
export function proposeCampaign(reading: Reading): CampaignProposal {
  const passages = toPassages(reading)
  const found = {
    themes: findThemes(reading, passages),
    targets: findTargets(reading, passages),
    window: findWindow(passages),
    reviews: findReviews(passages),
    duties: findDuties(reading, passages),
  }
  return { ...found, findings: findingsOf(reading, passages, found) }
}
