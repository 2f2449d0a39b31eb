import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestApp, testPassword } from '../../testing/test-app.ts'
import { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let orgUnitId: string

beforeAll(async () => {
  world = await TestApp.start()
  orgUnitId = await world.orgUnit({ name: 'Sở Nội vụ tỉnh Lạng Sơn' })
})
afterAll(() => world.stop())

test('whoever is signed in learns who they are and for which unit they act', async () => {
  const client = await world.person('ha.noi-vu', orgUnitId, ['campaign-office'])
  const me = await client.get<{ memberships: { orgUnitName: string }[]; actingOrgUnitId: string; today: string }>(
    '/api/me',
  )
  expect(me.status).toBe(200)
  expect(me.body.actingOrgUnitId).toBe(orgUnitId)
  expect(me.body.memberships[0]?.orgUnitName).toBe('Sở Nội vụ tỉnh Lạng Sơn')
  expect(me.body.today).toBe('2021-02-08')
})

test('without a session every answer is a refusal in the caller’s language', async () => {
  const stranger = new TestClient(world.app)
  const vietnamese = await stranger.get<{ error: { message: string } }>('/api/me')
  const english = await stranger.get<{ error: { message: string } }>('/api/me', {
    headers: { 'accept-language': 'en' },
  })
  expect(vietnamese.code).toBe('auth.signed-out')
  expect(vietnamese.body.error.message).toContain('Đăng nhập lại')
  expect(english.body.error.message).toContain('Sign in again')
})

test('the fifth wrong password locks the name, and the right one no longer opens it', async () => {
  await world.person('lan.khoa', orgUnitId, ['officer'])
  const client = new TestClient(world.app)
  const codes: (string | undefined)[] = []
  for (let attempt = 0; attempt < 5; attempt += 1)
    codes.push((await client.signIn('lan.khoa', 'sai mật khẩu rồi')).code)
  expect(codes).toEqual([...Array.from({ length: 4 }, () => 'auth.wrong-credentials'), 'auth.locked'])
  expect((await client.signIn('lan.khoa', testPassword)).code).toBe('auth.locked')
})

test('a name that nobody has is refused in the same words as a wrong password', async () => {
  expect((await new TestClient(world.app).signIn('khong.co', testPassword)).code).toBe('auth.wrong-credentials')
})

test('a session that its owner ends from another one is over', async () => {
  const first = await world.person('hai.phien', orgUnitId, ['officer'])
  const second = new TestClient(world.app, first.personId, orgUnitId)
  await second.signIn('hai.phien', testPassword)
  const { sessions } = (await second.get<{ sessions: { id: string; current: boolean }[] }>('/api/me/sessions')).body
  expect(sessions).toHaveLength(2)
  const other = sessions.find((session) => !session.current)
  expect((await second.delete(`/api/me/sessions/${other?.id}`)).status).toBe(204)
  expect((await first.get('/api/me')).code).toBe('auth.signed-out')
  expect((await second.get('/api/me')).status).toBe(200)
})

test('a new password needs the current one and ends the other sessions', async () => {
  const client = await world.person('doi.mat-khau', orgUnitId, ['officer'])
  const change = (currentPassword: string, newPassword: string) =>
    client.post('/api/me/password', { currentPassword, newPassword })
  expect((await change('không phải', 'đường về bản xa lắm')).code).toBe('password.current-wrong')
  expect((await change(testPassword, 'ngắn')).code).toBe('password.too-short')
  expect((await change(testPassword, 'đường về bản xa lắm')).status).toBe(204)
  expect((await new TestClient(world.app).signIn('doi.mat-khau', 'đường về bản xa lắm')).status).toBe(204)
})

test('signing in with an unknown field or a number for a password is refused with the field named', async () => {
  const answer = await new TestClient(world.app).post<{ error: { fields: { path: string; code: string }[] } }>(
    '/api/session',
    {
      username: 'lan',
      password: 5,
    },
  )
  expect(answer.code).toBe('input.invalid')
  expect(answer.body.error.fields).toEqual([expect.objectContaining({ path: 'password', code: 'input.type' })])
})

test('acting for a unit that one does not belong to is refused', async () => {
  const client = await world.person('don.vi-khac', orgUnitId, ['officer'])
  const foreign = await world.orgUnit({ name: 'Sở Tư pháp tỉnh Lạng Sơn' })
  expect((await client.get('/api/me', { headers: { 'x-acting-unit': foreign } })).code).toBe('auth.not-your-unit')
})
