import { relayTypeOf, type RelayType } from '@thidua/domain/cascade/relay-types'
import type { RelayData } from '../../generated/api/types.gen.ts'

/** The unit's own letter as it is typed. */
export interface Letter {
  /** Chosen by hand; `null` follows the symbol. */
  documentType: RelayType | null
  symbol: string
  issuedOn: string
  subject: string
  signer: string
  text: string
}

export const emptyLetter = (today: string): Letter => ({
  documentType: null,
  symbol: '',
  issuedOn: today,
  subject: '',
  signer: '',
  text: '',
})

/** Symbol, date and subject are what a book needs to name a letter. */
export const isComplete = ({ symbol, issuedOn, subject }: Letter): boolean =>
  [symbol, issuedOn, subject].every((part) => part.trim() !== '')

/** What travels: trimmed, and without what was left empty. */
export function letterBody({
  documentType,
  symbol,
  issuedOn,
  subject,
  signer,
  text,
}: Letter): RelayData['body']['letter'] {
  return {
    documentType: documentType ?? relayTypeOf(symbol),
    symbol: symbol.trim(),
    issuedOn,
    subject: subject.trim(),
    ...(signer.trim() === '' ? {} : { signer: signer.trim() }),
    ...(text.trim() === '' ? {} : { text }),
  }
}
