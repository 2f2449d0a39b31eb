import { DEMO_NOW } from '@thidua/demo/clock'
import { DEMO_PASSWORD } from '@thidua/demo/people'
import { ROLES } from '@thidua/domain/policy/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo } from '../demo/load-demo.ts'
import { sampleOf, type JsonSchema } from '../testing/sample-of-schema.ts'
import { TestApp } from '../testing/test-app.ts'
import { TestClient } from '../testing/test-client.ts'

/** Routes that are about no record of anybody else. */
const aboutOneself = new Map([
  ['DELETE /api/session', 'signs oneself out'],
  ['GET /api/setup', 'before anybody has signed in'],
  ['POST /api/setup', 'before anybody has signed in'],
  ['POST /api/session', 'is the sign-in'],
  ['GET /api/invitations/{token}', 'the link is the proof'],
  ['POST /api/invitations/{token}/accept', 'the link is the proof'],
  ['GET /api/me', 'one’s own account'],
  ['GET /api/me/sessions', 'one’s own devices'],
  ['POST /api/me/password', 'one’s own password'],
  ['GET /api/today', 'what waits for one’s own unit'],
  ['GET /api/search', 'looks through the walls of one’s own unit'],
  ['GET /api/documents', 'what one’s own unit holds'],
  ['GET /api/intakes', 'what one’s own unit is taking in'],
  ['GET /api/campaigns', 'in which one’s own unit takes part'],
  ['GET /api/reports', 'of one’s own unit'],
  ['GET /api/figures-about-us', 'about one’s own unit'],
  ['GET /api/quick-requests', 'what one’s own unit asked or was asked'],
  ['GET /api/calendar', 'of one’s own unit'],
  ['GET /api/org-units', 'every office may be asked about'],
  ['GET /api/org-units/{id}', 'every office may be asked about'],
  ['GET /api/indicators', 'what a target means is no secret'],
  ['GET /api/org-units/{id}/map-tiles', 'every office may be asked about'],
  ['GET /api/clusters', 'every office may be asked about'],
  ['GET /api/clusters/{id}', 'every office may be asked about'],
])
/** Acts of one's own unit: whoever has the role may do them, and they touch nothing of others. */
const ofOnesOwnUnit = new Map([
  ['POST /api/documents', 'receives into one’s own unit'],
  ['POST /api/documents/paste', 'receives into one’s own unit'],
  ['PUT /api/books/incoming', 'one’s own book'],
  ['POST /api/indicators', 'an indicator of one’s own unit'],
  ['GET /api/reader-report', 'what was read for one’s own unit'],
  ['GET /api/quick-requests/recipients', 'those beneath one’s own unit'],
  ['POST /api/quick-requests', 'asks those beneath one’s own unit'],
  ['POST /api/clusters', 'a cluster of one’s own unit'],
  ['POST /api/org-units/import', 'adds under one’s own unit'],
])

/** What the policy table, and the walls behind it, say to somebody without a right. */
const REFUSALS = new Set([
  'policy.role-missing',
  'policy.outside-jurisdiction',
  'policy.closed-line',
  'record.not-found',
  // a sheet is looked at before the record that it is sent to: it is not one of ours
])

/** Which record of the demonstration an address is about. */
const thingAt = {
  'org-units': 'org_unit',
  clusters: 'cluster',
  invitations: 'invitation',
  memberships: 'membership',
  documents: 'official_document',
  campaigns: 'campaign',
  duties: 'duty',
  targets: 'target',
  reminders: 'reminder',
  deliveries: 'delivery',
  periods: 'reporting_period',
  reports: 'report_draft',
  registrations: 'registration',
  figures: 'figure',
  'quick-requests': 'quick_request',
  reviews: 'review',
  publications: 'publication',
} as const

interface Operation {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body: JsonSchema | undefined
  readonly query: readonly { readonly name: string; readonly schema: JsonSchema }[]
}

interface Described {
  readonly parameters?: readonly { in: string; name: string; required?: boolean; schema: JsonSchema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: JsonSchema }>> }
}

let world: TestApp
let operations: Operation[]
const things = new Map<string, string>()
let strangers = 0

beforeAll(async () => {
  world = await TestApp.start(DEMO_NOW)
  await loadDemo(world.services)
  await makeWhatTheStoryLacks()
  await world.services.database.asOwner(async (tx) => {
    for (const [folder, table] of Object.entries(thingAt)) {
      const row = await tx.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow()
      things.set(folder, row.id)
    }
  })
  const { paths = {} } = world.app.swagger() as { paths?: Record<string, Record<string, Described>> }
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase() as Operation['method'],
      path,
      body: requestBody?.content['application/json']?.schema,
      query: parameters.filter((one) => one.in === 'query' && one.required === true),
    })),
  )
})
afterAll(() => world.stop())

/** A review and an invitation, so that there is a record behind every address. */
async function makeWhatTheStoryLacks(): Promise<void> {
  const as = async (username: string): Promise<TestClient> => {
    const client = new TestClient(world.app)
    await client.signIn(username, DEMO_PASSWORD)
    return client
  }
  const office = await as('lam.tdkt')
  const { campaigns } = (await office.get<{ campaigns: { id: string }[] }>('/api/campaigns')).body
  const path = `/api/campaigns/${campaigns[0]?.id}`
  const { periods } = (await office.get<{ periods: { id: string }[] }>(`${path}/demands`)).body
  await office.post(`${path}/reviews`, { kind: 'midterm', periodId: periods[0]?.id, cutOff: '2021-06-20' })
  const administrator = await as('chien.quantri')
  await administrator.post(`/api/org-units/${await ownUnit(administrator)}/invitations`, {
    fullName: 'Người được mời',
    position: 'Chuyên viên',
    roles: ['officer'],
  })
}

const ownUnit = async (client: TestClient): Promise<string> =>
  (await client.get<{ actingOrgUnitId: string }>('/api/me')).body.actingOrgUnitId

/** Somebody of an office that has nothing to do with the province. */
async function stranger(roles: readonly string[]): Promise<TestClient> {
  strangers += 1
  const unitId = await world.orgUnit({ name: `Cơ quan ở tỉnh khác ${strangers}` })
  return world.person(`nguoi.la.${strangers}`, unitId, roles)
}

function addressOf({ path, query }: Operation): string {
  const [, , folder = ''] = path.split('/')
  const thing = things.get(folder) ?? things.get('targets') ?? ''
  const filled = path
    .replaceAll('{page}', '1')
    .replaceAll('{view}', 'board')
    .replaceAll('{format}', 'csv')
    .replaceAll('{sha256}', '0'.repeat(64))
    .replaceAll('{mediaType}', encodeURIComponent('application/pdf'))
    .replaceAll('{targetId}', things.get('targets') ?? '')
    .replaceAll('{documentId}', things.get('documents') ?? '')
    .replaceAll(/\{\w+\}/g, thing)
  const asked = query.map(({ name, schema }) => `${name}=${String(sampleOf(schema, thing))}`)
  return asked.length === 0 ? filled : `${filled}?${asked.join('&')}`
}

const evidence = () => ({ targetId: things.get('targets') ?? '', subjectUnitId: things.get('org-units') ?? '' })

async function answerToFile(client: TestClient, operation: Operation): Promise<string> {
  const name = operation.path === '/api/documents' ? 'van-ban.txt' : 'don-vi.csv'
  const file = { name, bytes: new TextEncoder().encode('Tên,Mã,Cấp,Khối,Mã cấp trên\nA,1,xã,Đảng,\n') }
  const { code, status } = await client.upload(addressOf(operation), file, evidence(), { version: 1 })
  return code ?? String(status)
}

/** What a person is answered at every route that asks for a sign-in. */
async function answersTo(client: TestClient, without: ReadonlyMap<string, string>): Promise<[string, string][]> {
  const unit = things.get('org-units') ?? ''
  const answers: [string, string][] = []
  for (const operation of operations) {
    if (!operation.path.startsWith('/api/') || without.has(operation.name)) continue
    const response = await world.app.inject({
      method: operation.method,
      url: addressOf(operation),
      headers: { cookie: client.cookie, 'if-match': '"1"' },
      ...(operation.body === undefined ? {} : { payload: sampleOf(operation.body, unit) as object }),
    })
    const { error } =
      response.headers['content-type']?.toString().includes('json') === true
        ? (response.json() as { error?: { code: string } })
        : {}
    const code = error?.code ?? String(response.statusCode)
    // a route that takes a file says so first
    answers.push([operation.name, code === 'input.media-type' ? await answerToFile(client, operation) : code])
  }
  return answers
}

test('a stranger with every role is refused at every route that is about a record of others', async () => {
  const answers = await answersTo(await stranger(ROLES), new Map([...aboutOneself, ...ofOnesOwnUnit]))
  expect(answers.filter(([, code]) => !REFUSALS.has(code))).toEqual([])
})

test('a stranger without any role is refused at every route but those about oneself', async () => {
  const answers = await answersTo(await stranger([]), aboutOneself)
  expect(answers.filter(([, code]) => !REFUSALS.has(code))).toEqual([])
})
