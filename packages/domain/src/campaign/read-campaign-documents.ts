import { readDocuments } from '@thidua/official-document'
import type { ReadDocument } from './proposal/types.ts'
import { proposeCampaign } from './propose.ts'

export type { ReadDocument } from './proposal/types.ts'

/**
 * Reads every document of a text and proposes its campaign. Offsets are UTF-16 units of the text as given. Never
 * throws; takes time linear in the length.
 */
export function readCampaignDocuments(text: string): ReadDocument[] {
  return readDocuments(text).map((reading) => {
    const proposal = proposeCampaign(reading)
    const findings = [...reading.document.findings, ...proposal.findings].sort((a, b) => a.start - b.start)
    return Object.assign({}, reading.document, proposal, { findings })
  })
}
