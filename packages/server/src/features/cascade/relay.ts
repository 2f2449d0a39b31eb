import type { LetterBody } from '@thidua/contract/cascade'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import type { CampaignRecord } from '../campaign/campaign.repository.ts'
import { insertLetter } from '../registry/insert-letter.ts'
import { deliver } from './deliver.ts'
import { addFact } from './delivery.repository.ts'

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

/**
 * Passes the document one step further with an official letter of the unit's own: its number, its signer, its additions.
 * @throws Refusal cascade.*
 */
export async function relay(
  deps: Deps,
  permit: Permit<'document.relay'>,
  input: {
    campaign: CampaignRecord
    deliveryId: string
    letter: Static<typeof LetterBody>
    orgUnitIds: readonly string[]
  },
): Promise<{ letterId: string; delivered: number }> {
  const letterId = await insertLetter(deps, input.letter)
  const delivered = await deliver(deps, permit, { campaign: input.campaign, orgUnitIds: input.orgUnitIds, letterId })
  await addFact(deps, input.deliveryId, 'relayed', { letterId, symbol: input.letter.symbol, on: input.letter.issuedOn })
  return { letterId, delivered }
}
