/** Running text, or a number that knows where it comes from: `trace` is the address of a page that shows it. */
export interface WrittenRun {
  readonly text: string
  readonly trace?: string
}

export type WrittenBlock =
  /** `I. …` is rank 1, `1. …` rank 2. */
  | { readonly kind: 'heading'; readonly rank: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph' | 'item'; readonly runs: readonly WrittenRun[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly WrittenRun[])[] }

/** A day as it is printed: what is not decided before the signature stays open for the clerk's pen. */
export interface WrittenDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** An administrative document that is to be set on paper, before any question of layout. */
export interface DocumentToWrite {
  /** Not yet signed: the page says so. */
  readonly isDraft: boolean
  /** Set anew from a signed document: the page says that it is not the signed one. */
  readonly isRendition?: boolean
  /** The body directly above; `null` for those that name none (a People's Committee). */
  readonly parentIssuer: string | null
  readonly issuer: string
  /** `null` until the number is taken. */
  readonly number: string | null
  /** What follows the number: `BC-SNV`. */
  readonly symbol: string
  readonly place: string
  readonly date: WrittenDate
  /** `null` for a công văn, whose subject stands under its number. */
  readonly typeName: string | null
  readonly subject: string
  /** Kính gửi: letters, and reports to a superior. */
  readonly addressees: readonly string[]
  readonly body: readonly WrittenBlock[]
  readonly recipients: readonly string[]
  readonly signature: {
    /** `TM.`, `KT.`, `TL.`, `TUQ.` and whose; `null` where the head signs. */
    readonly authority: string | null
    readonly title: string
    readonly name: string
  }
}
