import type { ClusterList } from '@thidua/contract/cluster'
import type { BoardRow, Matrix } from '@thidua/contract/standing'
import type { ReachRow } from '@thidua/contract/cascade'
import type { PublishedProgress } from '@thidua/contract/publication'
import type { Today } from '@thidua/contract/today'
import { DEMO_NOW } from '@thidua/demo/clock'
import { expectedStandings } from '@thidua/demo/expected'
import { DEMO_PASSWORD } from '@thidua/demo/people'
import { midterm } from '@thidua/demo/periods'
import { target as demoTarget } from '@thidua/demo/targets'
import { compare, divide, multiply, round, subtract } from '@thidua/domain/kernel/decimal'
import type { Static } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentOf, loadReview } from '../features/review/review.repository.ts'
import { compareStandings } from '../jobs/rebuild-standings.ts'
import { TestApp } from '../testing/test-app.ts'
import { TestClient } from '../testing/test-client.ts'
import { loadDemo } from './load-demo.ts'

let world: TestApp
let office: TestClient
let campaignId: string
let rows: BoardRow[]

beforeAll(async () => {
  world = await TestApp.start(DEMO_NOW)
  await loadDemo(world.services)
  office = new TestClient(world.app)
  await office.signIn('lam.tdkt', DEMO_PASSWORD)
  campaignId = (await office.get<{ campaigns: { id: string }[] }>('/api/campaigns')).body.campaigns[0]?.id ?? ''
  rows = (await office.get<{ rows: BoardRow[] }>(`/api/campaigns/${campaignId}/board`)).body.rows
})
afterAll(() => world.stop())

const rowOf = (slug: string): BoardRow => {
  const row = rows.find((one) => one.indicator === demoTarget(slug).indicator)
  if (row === undefined) throw new Error(`no row ${slug}`)
  return row
}

test('every target of the directive stands on the board with the counts that its reports make', () => {
  const counts = expectedStandings(midterm).map((one) => [one.targetSlug, one.reported, one.expected, one.verified])
  expect(
    counts.map(([slug]) => [
      slug,
      rowOf(String(slug)).reported,
      rowOf(String(slug)).expected,
      rowOf(String(slug)).verified,
    ]),
  ).toEqual(counts)
})

test('the board’s groups carry the words of their headings, and the clusters stand with their heads', async () => {
  const { headings } = (
    await office.get<{ headings: { path: string; title: string }[] }>(`/api/campaigns/${campaignId}/board`)
  ).body
  expect(headings.map(({ path }) => path)).toEqual([...new Set(rows.flatMap(({ contentPath }) => contentPath ?? []))])
  expect(headings.find(({ path }) => path === '2.2.a')?.title).toBe('Thi đua phát triển kinh tế - xã hội')
  expect(headings.find(({ path }) => path === '2.1.b')?.title).toMatch(/^Thi đua chuẩn bị và tổ chức tốt cuộc bầu cử/)
  const { clusters } = (await office.get<Static<typeof ClusterList>>('/api/clusters')).body
  expect(clusters.map(({ kind, members, head }) => [kind, members.length > 2, head !== null])).toEqual([
    ...Array.from({ length: 3 }, () => ['cum', true, true]),
    ...Array.from({ length: 6 }, () => ['khoi', true, true]),
  ])
})

test('where everybody has reported, the fold makes the figure that is worked out from the data by hand', () => {
  const whole = expectedStandings(midterm).filter((one) => one.reported === one.expected && one.value !== null)
  expect(whole.length).toBeGreaterThanOrEqual(8)
  for (const one of whole)
    expect([one.targetSlug, round(rowOf(one.targetSlug).value ?? '0', 2)]).toEqual([
      one.targetSlug,
      round(one.value ?? '0', 2),
    ])
})

test('a goal in percent of the same period is judged by what that period had', () => {
  const accidents = rowOf('accidents-count')
  const change = divide(multiply(subtract(accidents.base ?? '0', accidents.value ?? '0'), '100'), accidents.base ?? '1')
  expect(accidents.base).toBe('38')
  expect(compare(change, '13')).toBe(1)
  expect(rowOf('criminal-cases').status).toBe('off')
})

test('board, public page and review judge every target alike', async () => {
  const { period } = (
    await office.get<{ period: { id: string; endsOn: string } }>(`/api/campaigns/${campaignId}/board`)
  ).body
  const onBoard = rows.map((row) => [row.indicator.toLowerCase(), row.status])
  const publicAddress = `/api/campaigns/${campaignId}/publications/preview?periodId=${period.id}`
  const preview = (await office.get<PublishedProgress>(publicAddress)).body
  expect(preview.rows.map((row) => [row.name.toLowerCase(), row.status])).toEqual(onBoard)
  const today = world.services.clock.today()
  const cutOff = period.endsOn < today ? period.endsOn : today
  const frozen = await office.post<{ id: string }>(`/api/campaigns/${campaignId}/reviews`, {
    kind: 'midterm',
    periodId: period.id,
    cutOff: today > cutOff ? today : cutOff,
  })
  const review = await world.services.database.asOwner((tx) => loadReview(tx, frozen.body.id))
  const { targets } = contentOf(review).material
  // a review reports its period: what the board carries over from an earlier one is not in it
  const inPeriod = rows.map((row) => [row.indicator.toLowerCase(), row.stale ? 'none' : row.status])
  expect(targets.map((one) => [one.name.toLowerCase(), one.status])).toEqual(inPeriod)
})

test('standings folded act by act equal those made from scratch', async () => {
  expect(await compareStandings(world.services, campaignId)).toEqual([])
})

test('the province sees the head of the closed line and none of its inside', async () => {
  const { rows: reach } = (await office.get<{ rows: ReachRow[] }>(`/api/campaigns/${campaignId}/reach`)).body
  expect(reach.filter((row) => row.line === 'kiem-sat').map((row) => [row.name, row.closedBoundary])).toEqual([
    ['Viện kiểm sát nhân dân tỉnh Lạng Sơn', true],
  ])
})

test.each([
  ['lam.tdkt', ['verification-waiting', 'reports-missing', 'silent-below']],
  ['vuong.caoloc', ['approval-waiting']],
  ['thao.bhxh', ['report-due']],
])('on this Monday morning something waits for %s', async (username, kinds) => {
  const person = new TestClient(world.app)
  await person.signIn(username, DEMO_PASSWORD)
  const { items } = (await person.get<Today>('/api/today')).body
  expect(items.map((item) => item.kind)).toEqual(expect.arrayContaining(kinds))
})

test('units against targets: each cell is what the unit’s own board says', async () => {
  const matrix = (await office.get<Static<typeof Matrix>>(`/api/campaigns/${campaignId}/matrix`)).body
  const row = matrix.rows.find((one) => one.node.name === 'Ủy ban nhân dân huyện Cao Lộc')
  if (row === undefined) throw new Error('the district is in the matrix')
  const own = (await office.get<{ rows: BoardRow[] }>(`/api/campaigns/${campaignId}/board?node=${row.node.id}`)).body
    .rows
  const asked = own.filter((one) => one.aggregation !== 'own' && (one.expected > 0 || one.value !== null))
  expect(row.cells.map((cell) => [cell.targetId, cell.value, cell.status])).toEqual(
    asked.map((one) => [one.targetId, one.value, one.status]),
  )
})
