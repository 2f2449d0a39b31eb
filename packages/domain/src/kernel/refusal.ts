/** Values that the words of a refusal may name: a date, a code, a count. */
export type RefusalParams = Readonly<Record<string, string | number>>

/** A fault in one field of what was sent; `path` is dotted, `rows.3.code`. */
export interface FieldRefusal {
  readonly path: string
  readonly code: string
  readonly params: RefusalParams
}

/** A finding that does not stop anybody by itself; the caller decides whether it refuses or only shows it. */
export interface Finding {
  readonly code: string
  readonly params: RefusalParams
}

/**
 * A rule says no. `code` is stable and dotted (`kernel.date-invalid`); status and words belong to `contract/errors`.
 */
export class Refusal extends Error {
  readonly code: string
  readonly params: RefusalParams
  readonly fields: readonly FieldRefusal[]

  constructor(code: string, params: RefusalParams = {}, fields: readonly FieldRefusal[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    this.fields = fields
  }
}
