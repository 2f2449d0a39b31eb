import { searchKey } from '../kernel/names.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** What tells one official document from another; blank where the paper could not be read. */
export interface DocumentIdentity {
  readonly symbol: string | null
  readonly issuedOn: PlainDate | null
  readonly issuer: string | null
}

export interface KnownDocument extends DocumentIdentity {
  readonly documentId: string
}

export interface Likeness {
  readonly documentId: string
  /** `same`: symbol, day and issuer agree. `similar`: the symbol agrees and one of the others is unknown or differs. */
  readonly degree: 'same' | 'similar'
}

/**
 * Proposes which known documents an arriving one may be. It never refuses: a symbol is misread, arrives twice, and is
 * unique only in its issuer's book of one year.
 */
export function findAlike(arriving: DocumentIdentity, known: readonly KnownDocument[]): Likeness[] {
  const symbol = plainSymbol(arriving.symbol)
  if (symbol === '') return []
  const alike = known.flatMap((document): Likeness[] => {
    if (plainSymbol(document.symbol) !== symbol) return []
    const sameDay = agree(arriving.issuedOn, document.issuedOn)
    const sameIssuer = agree(plainName(arriving.issuer), plainName(document.issuer))
    if (sameDay === 'yes' && sameIssuer === 'yes') return [{ documentId: document.documentId, degree: 'same' }]
    if (sameDay === 'no' && sameIssuer === 'no') return []
    return [{ documentId: document.documentId, degree: 'similar' }]
  })
  return [...alike.filter(({ degree }) => degree === 'same'), ...alike.filter(({ degree }) => degree === 'similar')]
}

/** `Số: 04 / CT-UBND` and `4/ct-ubnd` are one symbol. */
function plainSymbol(symbol: string | null): string {
  const bare = (symbol ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*số\s*:?/u, '')
    .replaceAll(/\s/g, '')
  return bare.replace(/^0+(?=\d)/, '').replaceAll('đ', 'd')
}

const plainName = (name: string | null) =>
  name === null
    ? null
    : searchKey(name)
        .replace(/^(uy ban nhan dan)\b/, 'ubnd')
        .replace(/^vien kiem sat nhan dan\b/, 'vksnd')

function agree(left: string | null, right: string | null): 'yes' | 'no' | 'unknown' {
  if (left === null || right === null) return 'unknown'
  return left === right ? 'yes' : 'no'
}
