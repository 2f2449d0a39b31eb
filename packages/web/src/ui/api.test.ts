import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { actingOrgUnit, ApiError, apiFetch } from './api.ts'

/** What a browser keeps for the page; Node has none. */
function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

let server: Server
let origin: string
let heard: { method: string | undefined; headers: Record<string, unknown> }[]
let answer: { status: number; body: string }

beforeEach(async () => {
  Object.assign(globalThis, { localStorage: memory(), document: { cookie: '' } })
  heard = []
  answer = { status: 200, body: '{}' }
  server = createServer((request, response) => {
    heard.push({ method: request.method, headers: request.headers })
    request.resume()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
})
afterEach(() => void server.close())

test('every call says in which language and for which unit', async () => {
  actingOrgUnit.set('vksnd-cao-loc')
  await apiFetch(origin)
  expect(heard[0]?.headers).toMatchObject({ 'accept-language': 'vi', 'x-acting-unit': 'vksnd-cao-loc' })
})

test('every POST carries a key of its own, so that sending twice is not doing twice', async () => {
  await apiFetch(origin, { method: 'POST' })
  await apiFetch(origin, { method: 'POST' })
  await apiFetch(origin)
  const [first, second, read] = heard.map(({ headers }) => headers['idempotency-key'])
  expect(first).toMatch(/^[0-9a-f-]{36}$/)
  expect(second).not.toBe(first)
  expect(read).toBeUndefined()
})

test('a retry on purpose keeps its key', async () => {
  await apiFetch(origin, { method: 'POST', headers: { 'Idempotency-Key': 'lan-dau' } })
  expect(heard[0]?.headers['idempotency-key']).toBe('lan-dau')
})

test("a refusal keeps the server's words and names its fields", async () => {
  const fields = [
    { path: 'password', code: 'password.too-short', message: 'Mật khẩu cần ít nhất 10 ký tự' },
    { path: 'password', code: 'password.too-common', message: 'Mật khẩu quá dễ đoán' },
  ]
  answer = { status: 422, body: JSON.stringify({ error: { code: 'request.invalid', message: 'Xem lại', fields } }) }
  const error = await apiFetch(origin).catch((refused: unknown) => refused)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    code: 'request.invalid',
    status: 422,
    fields: { password: 'Mật khẩu cần ít nhất 10 ký tự' },
  })
})

test('an answer that is no answer of ours is still an error with a code', async () => {
  answer = { status: 502, body: '<html>' }
  await expect(apiFetch(origin)).rejects.toMatchObject({ code: 'http.502', status: 502 })
})

test('a server that cannot be reached is told apart from one that refuses', async () => {
  server.close()
  await expect(apiFetch('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'network.unreachable', status: 0 })
})
