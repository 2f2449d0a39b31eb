import type { Draft } from './draft.ts'
import type { DocumentMetadata } from './model.ts'
import { issuerFromBody, runningName } from './parts/issuer.ts'
import type { Reference } from './parts/references.ts'
import { nameFromCapitals } from './words/agencies.ts'

/** Settles names, date and symbol of one document of a file. */
export function metadataOf(one: Draft, naming: Naming): DocumentMetadata {
  const { header, tail, source } = one
  const printed = header.placeDate
  const date = printed === null ? null : isoOf(printed.year, printed.month, printed.day)
  const agencies = header.agencies.map((name) => runningName(source, name, one.plainSpan))
  const named = header.symbol === null ? namedElsewhere(one, naming, date) : null
  const issuer =
    agencies[agencies.length - 1] ??
    named?.reference.issuer ??
    (tail.onBehalfOf === null ? null : withPlace(nameFromCapitals(tail.onBehalfOf), printed?.place ?? null)) ??
    issuerFromBody(source, one.bodyStart, one.plainSpan.end, printed?.place ?? null)
  const symbol = header.symbol ?? named?.reference.symbol ?? null
  const metadata: DocumentMetadata = {
    issuer,
    parentIssuer: agencies.length > 1 ? (agencies[agencies.length - 2] ?? null) : null,
    symbol,
    number: header.number ?? (named === null ? null : (/^\d+/u.exec(named.reference.symbol)?.[0] ?? null)),
    type: header.type,
    date,
    place: printed?.place ?? null,
    subject: header.subject,
    signer: tail.signer,
    signerTitle: tail.signerTitle,
    signAuthority: tail.signAuthority,
    urgency: header.urgency,
  }
  return named === null ? metadata : { ...metadata, symbolSource: named.by }
}

/** Which document of the file names which others, by type and day. */
export type Naming = ReadonlyMap<string, readonly { readonly by: Draft; readonly reference: Reference }[]>

export function namingOf(drafts: readonly Draft[]): Naming {
  const naming = new Map<string, { by: Draft; reference: Reference }[]>()
  for (const by of drafts)
    for (const reference of by.references)
      if (reference.date !== null && reference.typeName !== null) {
        const key = `${reference.typeName} ${reference.date}`
        const known = naming.get(key)
        if (known === undefined) naming.set(key, [{ by, reference }])
        else if (known.length < 2) known.push({ by, reference })
      }
  return naming
}

/** A document that lacks its symbol may be named by another of the same file: same type, same day. */
function namedElsewhere(one: Draft, naming: Naming, date: string | null): { reference: Reference; by: string } | null {
  const { header } = one
  if (header.symbolSpan !== null || date === null || header.type === null) return null
  const named = naming.get(`${header.type} ${date}`)?.find(({ by }) => by !== one)
  if (named === undefined) return null
  const by = named.by.header
  return { reference: named.reference, by: `${by.type ?? 'Văn bản'} ${by.symbol ?? ''}`.trim() }
}

const isoOf = (year: string, month: string, day: string): string | null => {
  if (year === '') return null
  if (month === '') return year
  return day === '' ? `${year}-${month.padStart(2, '0')}` : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `Ủy ban nhân dân` alone, or with only the kind of place after it, takes the place of issue as its name. */
const withPlace = (name: string, place: string | null): string =>
  place !== null && /^(?:Ủy ban|Hội đồng) nhân dân(?: (?:tỉnh|thành phố|huyện|xã|phường))?$/u.test(name)
    ? `${name}${name.endsWith('dân') ? ' tỉnh' : ''} ${place}`
    : name
