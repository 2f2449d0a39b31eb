import type { PageRead } from './page-reader.ts'

/** What the reading process is asked, once. */
export interface PageAsked {
  readonly kind: 'pdf' | 'picture'
  readonly files: readonly Uint8Array[]
  /** Pages that were read before, counted from 1. */
  readonly known: readonly number[]
  /** A file without scans of no more pages is read, one that takes longer only opened; null reads it however long. */
  readonly mostAtOnce: number | null
}

export type PageTold =
  | { readonly what: 'opened'; readonly pages: number; readonly scanned: number }
  | { readonly what: 'page'; readonly page: number; readonly read: PageRead }
  | { readonly what: 'done' }
  /** It was opened and is fit to be read, but that takes long. */
  | { readonly what: 'long' }
  | { readonly what: 'refused'; readonly code: string; readonly params: Readonly<Record<string, string | number>> }
  | { readonly what: 'failed'; readonly message: string }
