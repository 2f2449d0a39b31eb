import { expect, test } from 'vitest'
import { matching, summaryOf, urgingOf, withSuperiors, type ReachRow } from './reach.ts'

const none = {
  units: 0,
  delivered: 0,
  registered: 0,
  relayed: 0,
  officers: 0,
  acknowledged: 0,
  briefedOnly: 0,
  silent: 0,
}

function row(nodeId: string, parentId: string | null, depth: number, other: Partial<ReachRow> = {}): ReachRow {
  return {
    nodeId,
    parentId,
    orgUnitId: `unit-${nodeId}`,
    name: nodeId,
    depth,
    line: 'chinh-quyen',
    closedBoundary: false,
    deliveryId: parentId === null ? null : `delivery-${nodeId}`,
    deliveredOn: parentId === null ? null : '2021-02-01',
    status: parentId === null ? 'issued' : 'registered',
    register: null,
    relayedBy: null,
    toRelay: 0,
    silentDays: null,
    lastSignAt: null,
    own: none,
    total: none,
    ...other,
  }
}

const rows = [
  row('province', null, 0, {
    total: { ...none, units: 4, registered: 2, officers: 20, acknowledged: 5, briefedOnly: 3 },
  }),
  row('district', 'province', 1, { status: 'relayed', own: { ...none, officers: 5, acknowledged: 5 } }),
  row('commune', 'district', 2, { status: 'delivered', silentDays: 6 }),
  row('city', 'province', 1, { toRelay: 8, own: { ...none, officers: 10, acknowledged: 2, briefedOnly: 3 } }),
  row('health', 'province', 1, { status: 'opened', silentDays: null }),
]
const names = (list: readonly ReachRow[]) => list.map((one) => one.nodeId)

test('each filter finds the units it speaks of, and never the issuer', () => {
  expect(names(matching(rows, 'chua-vao-so'))).toEqual(['commune', 'health'])
  expect(names(matching(rows, 'chua-chuyen-tiep'))).toEqual(['city'])
  expect(names(matching(rows, 'chua-doc'))).toEqual(['city'])
  expect(names(matching(rows, 'chua-phan-hoi'))).toEqual(['commune'])
  expect(names(matching(rows, 'tat-ca'))).not.toContain('province')
})

test('what is found stays in its place in the tree', () => {
  expect(names(withSuperiors(rows, 'chua-phan-hoi'))).toEqual(['province', 'district', 'commune'])
})

test('the sentence counts direct receivers and the whole tree apart', () => {
  expect(summaryOf(rows)).toEqual({
    direct: 3,
    directRegistered: 2,
    units: 4,
    registered: 2,
    officers: 20,
    acknowledged: 5,
    briefed: 3,
    silent: 1,
  })
})

test('a unit is urged about its next step, and not at all when nothing is left to do', () => {
  expect(urgingOf(rows.slice(1))).toEqual({ register: ['unit-commune', 'unit-health'], read: ['unit-city'], done: 1 })
})
