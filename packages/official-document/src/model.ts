import type { Span } from './text/source.ts'

export type { Span }

/** `KT.` and the like, as printed before the title: for whom or by whose order the signer signs. */
export type DocumentMetadata = {
  readonly issuer: string | null
  readonly parentIssuer: string | null
  readonly symbol: string | null
  readonly number: string | null
  /** Vietnamese name of the type: `Chỉ thị`, `Công văn`. */
  readonly type: string | null
  /** ISO, at the precision of the text. */
  readonly date: string | null
  readonly place: string | null
  readonly subject: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly signAuthority: string | null
  readonly urgency: string | null
  /** Present where the symbol is printed only in another document of the same file; says in which. */
  readonly symbolSource?: string
}

/** What the receiving office stamped on the page. */
export type Arrival = Span & {
  readonly number: string | null
  readonly date: string | null
  readonly forwardedTo: string | null
}

/** A numbered heading or item. `path` leads from the top (`2.1.b`), `depth` 1 is the top. */
export type OutlineItem = Span & {
  readonly label: string
  readonly path: string
  readonly depth: number
  readonly title: string
}

/** Another document that this one names by its symbol. */
export type DocumentReference = Span & {
  readonly symbol: string
  readonly date: string | null
  readonly issuer: string | null
}

/** What a careful clerk would notice. It blocks nothing. `message` is for the clerk, in Vietnamese. */
export type Finding = Span & {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
}

/** What the paper says of itself, apart from what a campaign makes of it. Spans are in the given text. */
export type OfficialDocument = {
  readonly span: readonly [number, number]
  readonly metadata: DocumentMetadata
  readonly arrival: Arrival | null
  readonly outline: readonly OutlineItem[]
  readonly recipients: readonly string[]
  readonly references: readonly DocumentReference[]
  readonly findings: readonly Finding[]
}
