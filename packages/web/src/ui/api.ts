import type { ErrorBody } from '@thidua/contract/shared'
import { chosenLanguage } from '../i18n/i18n.ts'

/** Where every call goes; the server that brought the page also answers it. */
const apiBase = '/api'

/** A field of the request that a rule refused, with the reason in the user's language. */
export type FieldErrors = Record<string, string>

/**
 * What the server refused, or that it could not be reached. `message` is written for the user;
 * `code` is stable and stands small beneath it. `status` 0 means that no answer came.
 */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly fields: FieldErrors
  readonly requestId: string | undefined

  constructor(error: {
    code: string
    message: string
    status: number
    fields?: FieldErrors | undefined
    requestId?: string | undefined
  }) {
    super(error.message)
    this.name = 'ApiError'
    this.code = error.code
    this.status = error.status
    this.fields = error.fields ?? {}
    this.requestId = error.requestId
  }
}

const actingOrgUnitKey = 'thidua.acting-org-unit'

/** A link that downloads a file carries no header; the server then goes by this cookie. */
function rememberForLinks(orgUnitId: string): void {
  document.cookie = `thidua-acting-unit=${orgUnitId}; path=/api; SameSite=Lax`
}

/** The unit that this person acts for on this device; the server checks that the membership exists. */
export const actingOrgUnit = {
  get: (): string | null => localStorage.getItem(actingOrgUnitKey),
  set: (orgUnitId: string): void => {
    localStorage.setItem(actingOrgUnitKey, orgUnitId)
    rememberForLinks(orgUnitId)
  },
  clear: (): void => {
    localStorage.removeItem(actingOrgUnitKey)
    rememberForLinks('')
  },
}

/**
 * `fetch` with the headers of this house. The generated client takes it as its own `fetch`, so that
 * hand-written and generated calls behave alike. Rejects with `ApiError` only.
 */
export async function apiFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const request = new Request(input, { ...init, credentials: 'same-origin' })
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', chosenLanguage())
  const orgUnitId = actingOrgUnit.get()
  if (orgUnitId !== null) headers.set('X-Acting-Unit', orgUnitId)
  if (request.method === 'POST' && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', crypto.randomUUID())
  }
  const response = await fetch(new Request(request, { headers })).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError({ code: 'network.unreachable', message: '', status: 0 })
  })
  if (!response.ok) throw await toApiError(response)
  return response
}

/** The options of one call. A POST repeated on purpose (a retry) passes the same `idempotencyKey`. */
export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: object | undefined
  ifMatch?: string | undefined
  idempotencyKey?: string | undefined
  signal?: AbortSignal | undefined
}

/** One call to the API, the answer parsed; `undefined` for an answer without content. `path` begins after `/api`. */
export async function request<Answer>(path: string, options: ApiRequest = {}): Promise<Answer> {
  const headers = new Headers({ Accept: 'application/json' })
  if (options.body !== undefined) headers.set('Content-Type', 'application/json')
  if (options.ifMatch !== undefined) headers.set('If-Match', options.ifMatch)
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey)
  const response = await apiFetch(`${apiBase}${path}`, {
    method: options.method ?? 'GET',
    headers,
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

async function toApiError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  if (!isErrorBody(body)) return new ApiError({ code: `http.${response.status}`, message: '', status: response.status })
  const { code, message, fields, requestId } = body.error
  return new ApiError({ code, message, status: response.status, fields: byField(fields ?? []), requestId })
}

/** What the server says of its errors; a proxy in between may say something else, or leave parts out. */
type PossibleErrorBody = { error: Pick<ErrorBody['error'], 'code' | 'message'> & Partial<ErrorBody['error']> }

function isErrorBody(body: unknown): body is PossibleErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false
  const { error } = body
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error
}

/** The first reason against each field; the path is the name that the form uses (`memberships.0.orgUnitId`). */
function byField(fields: ErrorBody['error']['fields']): FieldErrors {
  return Object.fromEntries(fields.toReversed().map(({ path, message }) => [path, message]))
}
