import type { Span } from '../text/source.ts'

/** A remark with offsets in plain text. */
export type PlainFinding = Span & {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
}
