/** What a refusal’s code means to a caller. Words may name params: `{dueOn}`, and figures: `{#value}`. */
export interface ErrorWords {
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 423 | 429 | 500 | 503
  readonly vi: string
  readonly en: string
}

export type ErrorTable = Readonly<Record<string, ErrorWords>>
