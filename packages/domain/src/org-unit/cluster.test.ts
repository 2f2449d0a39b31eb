import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlainDate, addDays, plainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import {
  type ClusterChange,
  type ClusterRecords,
  closeCluster,
  clustersAsOf,
  formCluster,
  joinCluster,
  leaveCluster,
  nameClusterHead,
} from './cluster.ts'
import type { OrgUnitVersion } from './org-unit.ts'

const start = plainDate('2020-01-01')
const on = plainDate('2021-01-01')
const ids = ['cao-loc', 'chi-lang', 'loc-binh', 'dinh-lap', 'bac-son']
const office = (orgUnitId: string, validTo: PlainDate | null = null): OrgUnitVersion => ({
  orgUnitId,
  name: `Huyện ${orgUnitId}`,
  code: null,
  tier: 'huyen',
  branch: 'chinh-quyen',
  validFrom: start,
  validTo,
})
type Known = Parameters<typeof formCluster>[0]
const offices: Known = { versions: ids.map((id) => office(id)), links: [], clusters: [], seats: [] }

function after(known: Known, change: ClusterChange): Known {
  const ended = <T extends { validTo: PlainDate | null }>(row: T, end: { validTo: PlainDate } | undefined): T =>
    end === undefined ? row : { ...row, validTo: end.validTo }
  const clusters = known.clusters.map((one) =>
    ended(
      one,
      change.clustersToEnd.find(({ clusterId }) => clusterId === one.clusterId),
    ),
  )
  const seats = known.seats.map((one) =>
    ended(
      one,
      change.seatsToEnd.find(
        (end) =>
          end.clusterId === one.clusterId &&
          end.orgUnitId === one.orgUnitId &&
          end.role === one.role &&
          end.validFrom === one.validFrom,
      ),
    ),
  )
  return {
    ...known,
    clusters: [...clusters, ...change.clustersToAdd],
    seats: [...seats, ...change.seatsToAdd],
  }
}

const form = (known: Known, clusterId: string, orgUnitIds: string[], headId: string | null = null, day = on) =>
  after(
    known,
    formCluster(known, {
      clusterId,
      keptBy: 'province',
      kind: 'cum',
      name: `Cụm ${clusterId}`,
      orgUnitIds,
      headId,
      on: day,
    }),
  )
const one = form(offices, '1', ['cao-loc', 'chi-lang'], 'cao-loc')
const seen = (known: Known, date: PlainDate) =>
  clustersAsOf(date, known).map(({ clusterId, memberIds, headId }) => [clusterId, memberIds, headId])

test('a cluster has its members and its head from the day on which it is formed', () => {
  expect(seen(one, on)).toEqual([['1', ['cao-loc', 'chi-lang'], 'cao-loc']])
  expect(seen(one, addDays(on, -1))).toEqual([])
})

test('an office that stands in one cluster of a keeper joins no other until it has left', () => {
  const two = form(one, '2', ['loc-binh'])
  const join = (known: Known, day: PlainDate) =>
    joinCluster(known, { clusterId: '2', orgUnitIds: ['chi-lang'], on: day })
  expect(() => join(two, addDays(on, 9))).toThrow('org-unit.cluster-taken')
  const left = after(two, leaveCluster(two, { clusterId: '1', orgUnitIds: ['chi-lang'], on: addDays(on, 9) }))
  expect(seen(after(left, join(left, addDays(on, 9))), addDays(on, 9))).toEqual([
    ['1', ['cao-loc'], 'cao-loc'],
    ['2', ['loc-binh', 'chi-lang'], null],
  ])
  const elsewhere = formCluster(one, {
    clusterId: 'ministry',
    keptBy: 'ministry',
    kind: 'khoi',
    name: 'Khối của Bộ',
    orgUnitIds: ['cao-loc'],
    headId: null,
    on,
  })
  expect(elsewhere.seatsToAdd).toHaveLength(1)
})

test('only a member heads a cluster, one at a time, and whoever leaves is head no more', () => {
  const named = after(one, nameClusterHead(one, { clusterId: '1', orgUnitId: 'chi-lang', on: addDays(on, 5) }))
  expect(seen(named, addDays(on, 4))).toEqual([['1', ['cao-loc', 'chi-lang'], 'cao-loc']])
  expect(seen(named, addDays(on, 5))).toEqual([['1', ['cao-loc', 'chi-lang'], 'chi-lang']])
  const left = after(named, leaveCluster(named, { clusterId: '1', orgUnitIds: ['chi-lang'], on: addDays(on, 8) }))
  expect(seen(left, addDays(on, 8))).toEqual([['1', ['cao-loc'], null]])
  expect(() => nameClusterHead(one, { clusterId: '1', orgUnitId: 'bac-son', on: addDays(on, 1) })).toThrow(
    'org-unit.cluster-not-member',
  )
  expect(() => form(offices, '9', ['bac-son'], 'dinh-lap')).toThrow('org-unit.cluster-not-member')
})

test('a name is one keeper’s once at a time; a closed cluster takes nobody, and gives its name and members back', () => {
  expect(() => form(one, '1', [])).toThrow('org-unit.cluster-name-taken')
  expect(() => closeCluster(one, { clusterId: '1', on })).toThrow('org-unit.cluster-date')
  const closed = after(one, closeCluster(one, { clusterId: '1', on: addDays(on, 30) }))
  expect(seen(closed, addDays(on, 29))).toHaveLength(1)
  expect(seen(closed, addDays(on, 30))).toEqual([])
  expect(() => joinCluster(closed, { clusterId: '1', orgUnitIds: ['bac-son'], on: addDays(on, 40) })).toThrow(
    'org-unit.cluster-closed',
  )
  expect(seen(form(closed, '7', ['cao-loc'], null, addDays(on, 30)), addDays(on, 30))).toEqual([
    ['7', ['cao-loc'], null],
  ])
})

test('an office that has ended is no member any more, and cannot become one', () => {
  const ended = { ...one, versions: [office('cao-loc', addDays(on, 10)), office('chi-lang'), office('bac-son')] }
  expect(seen(ended, addDays(on, 10))).toEqual([['1', ['chi-lang'], null]])
  expect(() => form(ended, '3', ['cao-loc'], null, addDays(on, 20))).toThrow('org-unit.closed')
})

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom('form', 'join', 'leave', 'head', 'close'),
    cluster: fc.nat({ max: 2 }),
    unit: fc.nat({ max: ids.length - 1 }),
    after: fc.integer({ min: -3, max: 6 }),
  }),
  { maxLength: 25 },
)

function attempt(known: Known, act: { kind: string; cluster: number; unit: number }, day: PlainDate): Known {
  const clusterId = String(act.cluster)
  const orgUnitId = ids[act.unit] ?? ''
  try {
    if (act.kind === 'form') {
      if (known.clusters.some((row) => row.clusterId === clusterId)) return known
      return form(known, clusterId, [orgUnitId], orgUnitId, day)
    }
    if (act.kind === 'join') return after(known, joinCluster(known, { clusterId, orgUnitIds: [orgUnitId], on: day }))
    if (act.kind === 'leave') return after(known, leaveCluster(known, { clusterId, orgUnitIds: [orgUnitId], on: day }))
    if (act.kind === 'head') return after(known, nameClusterHead(known, { clusterId, orgUnitId, on: day }))
    return after(known, closeCluster(known, { clusterId, on: day }))
  } catch (error) {
    if (error instanceof Refusal) return known
    throw error
  }
}

test('whatever is recorded, on every day an office sits once per keeper and each head is a member; no seat is lost', () => {
  fc.assert(
    fc.property(acts, (story) => {
      let known = offices
      let day = on
      for (const act of story) {
        day = addDays(day, act.after)
        const before: ClusterRecords = known
        known = attempt(known, act, day)
        expect(known.seats.length).toBeGreaterThanOrEqual(before.seats.length)
        for (let ahead = -3; ahead < 12; ahead += 1) {
          const clusters = clustersAsOf(addDays(day, ahead), known)
          const members = clusters.flatMap(({ memberIds }) => memberIds)
          expect(new Set(members).size).toBe(members.length)
          expect(clusters.filter(({ headId, memberIds }) => headId !== null && !memberIds.includes(headId))).toEqual([])
        }
        expect(known.seats.filter(({ validFrom, validTo }) => validTo !== null && validTo <= validFrom)).toEqual([])
      }
    }),
  )
})
