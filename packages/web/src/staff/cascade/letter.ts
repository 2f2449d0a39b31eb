import type { RelayData } from '../../generated/api/types.gen.ts'

/** The unit's own letter as it is typed. */
export interface Letter {
  symbol: string
  issuedOn: string
  subject: string
  signer: string
  text: string
}

export const emptyLetter = (today: string): Letter => ({
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
export function letterBody({ symbol, issuedOn, subject, signer, text }: Letter): RelayData['body']['letter'] {
  return {
    symbol: symbol.trim(),
    issuedOn,
    subject: subject.trim(),
    ...(signer.trim() === '' ? {} : { signer: signer.trim() }),
    ...(text.trim() === '' ? {} : { text }),
  }
}
