import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestApp } from '../testing/test-app.ts'
import { TestClient } from '../testing/test-client.ts'

/** Routes that answer before anybody has signed in, and why. */
const open = new Map([
  ['GET /api/setup', 'says whether there is anything to sign in to'],
  ['POST /api/setup', 'makes the first administrator'],
  ['POST /api/session', 'is the sign-in'],
  ['DELETE /api/session', 'signs out, also who is out already'],
  ['GET /api/invitations/{token}', 'the link is the proof'],
  ['POST /api/invitations/{token}/accept', 'the link is the proof'],
])

const anId = '01900000-0000-7000-8000-000000000000'
const aHash = '0'.repeat(64)

let world: TestApp
let operations: { method: 'get' | 'post' | 'put' | 'delete'; path: string }[]

beforeAll(async () => {
  world = await TestApp.start()
  const { paths = {} } = world.app.swagger() as { paths?: Record<string, Record<string, unknown>> }
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method as 'get', path })),
  )
})
afterAll(() => world.stop())

test('every route but the open ones refuses whoever is not signed in', async () => {
  const answers = await Promise.all(
    operations
      .filter(({ method, path }) => path.startsWith('/api/') && !open.has(`${method.toUpperCase()} ${path}`))
      .map(async ({ method, path }) => {
        const url = path.replaceAll('{sha256}', aHash).replaceAll(/\{\w+\}/g, anId)
        const response = await world.app.inject({
          method: method.toUpperCase() as 'GET',
          url,
          ...(method === 'get' ? {} : { payload: {} }),
        })
        const code = (response.json() as { error?: { code: string } }).error?.code
        // the shape of a request is looked at first; that tells nothing of what is kept
        return [`${method} ${path}`, code === 'input.invalid' || code === 'input.media-type' ? 'auth.signed-out' : code]
      }),
  )
  expect(answers.length).toBeGreaterThan(30)
  expect(answers.filter(([, code]) => code !== 'auth.signed-out')).toEqual([])
})

test('every operation has a name of its own and a summary', () => {
  const { paths = {} } = world.app.swagger() as {
    paths?: Record<string, Record<string, { operationId?: string; summary?: string }>>
  }
  const described = Object.values(paths).flatMap((methods) => Object.values(methods))
  expect(described.filter((one) => (one.summary ?? '') === '')).toEqual([])
  const names = described.map((one) => one.operationId)
  expect(new Set(names).size).toBe(names.length)
})

test('an address that does not exist is refused in words, never with a stack', async () => {
  const answer = await new TestClient(world.app).get<{ error: { message: string } }>('/api/khong-co')
  expect(answer.code).toBe('record.not-found')
  expect(answer.body.error.message).toMatch(/Không tìm thấy/)
})
