import { randomUUID } from 'node:crypto'
import type { TypedApp } from '../http/typed-app.ts'

export interface TestAnswer<T> {
  readonly status: number
  readonly body: T
  readonly headers: Readonly<Record<string, unknown>>
  /** The code of a refusal, undefined for a success. */
  readonly code: string | undefined
}

interface CallOptions {
  readonly key?: string
  readonly version?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** One person's browser: keeps cookies, acts for one unit, sends a fresh Idempotency-Key with each change. */
export class TestClient {
  readonly personId: string
  readonly orgUnitId: string
  readonly #app: TypedApp
  #cookie = ''

  constructor(app: TypedApp, personId = '', orgUnitId = '') {
    this.#app = app
    this.personId = personId
    this.orgUnitId = orgUnitId
  }

  /** What the browser sends along; for tests that speak to a server of their own. */
  get cookie(): string {
    return this.#cookie
  }

  async signIn(username: string, password: string): Promise<TestAnswer<unknown>> {
    return this.post('/api/session', { username, password })
  }

  get<T>(url: string, options: CallOptions = {}): Promise<TestAnswer<T>> {
    return this.#call<T>('GET', url, undefined, options)
  }

  post<T>(url: string, body?: unknown, options: CallOptions = {}): Promise<TestAnswer<T>> {
    return this.#call<T>('POST', url, body, options)
  }

  put<T>(url: string, body: unknown, options: CallOptions = {}): Promise<TestAnswer<T>> {
    return this.#call<T>('PUT', url, body, options)
  }

  delete<T>(url: string, options: CallOptions = {}): Promise<TestAnswer<T>> {
    return this.#call<T>('DELETE', url, undefined, options)
  }

  /** Sends one file as a browser's form does. */
  async upload<T>(
    url: string,
    file: { name: string; bytes: Uint8Array; type?: string },
    fields: Record<string, string> = {},
    options: CallOptions = {},
  ): Promise<TestAnswer<T>> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append(
      'file',
      new Blob([new Uint8Array(file.bytes)], { type: file.type ?? 'application/octet-stream' }),
      file.name,
    )
    const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
    return this.#call<T>('POST', url, Buffer.from(await request.arrayBuffer()), {
      ...options,
      headers: { ...options.headers, 'content-type': request.headers.get('content-type') ?? '' },
    })
  }

  async #call<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload: unknown,
    options: CallOptions,
  ): Promise<TestAnswer<T>> {
    const response = await this.#app.inject({
      method,
      url,
      headers: {
        cookie: this.#cookie,
        ...(this.orgUnitId === '' ? {} : { 'x-acting-unit': this.orgUnitId }),
        ...(method === 'GET' ? {} : { 'idempotency-key': options.key ?? randomUUID() }),
        ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
        ...options.headers,
      },
      ...(payload === undefined ? {} : { payload: payload as object }),
    })
    this.#keep(response.headers['set-cookie'])
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    const body = (isJson && response.body !== '' ? response.json() : response.rawPayload) as T
    const code = (body as { error?: { code: string } } | null)?.error?.code
    return { status: response.statusCode, body, headers: response.headers, code }
  }

  #keep(header: string | string[] | number | undefined): void {
    for (const line of [header ?? []].flat()) this.#cookie = String(line).split(';')[0] ?? ''
  }
}
