import { expect, test } from 'vitest'
import { clusterMembersNamed } from './clusters-named.ts'

const clusters = [
  { kind: 'cum' as const, name: 'Cụm thi đua số 1', memberIds: ['cao-loc', 'loc-binh'] },
  { kind: 'cum' as const, name: 'Cụm thi đua số 10', memberIds: ['bac-son'] },
  { kind: 'khoi' as const, name: 'Khối thi đua các cơ quan Nội chính', memberIds: ['procuracy', 'court'] },
]

test.each([
  ['- Cụm thi đua số 1;', ['cao-loc', 'loc-binh']],
  ['Cụm Thi đua số 10', ['bac-son']],
  ['Khối thi đua các cơ quan nội chính, Sở Tài chính', ['procuracy', 'court']],
  ['Trưởng các Cụm, Khối thi đua của tỉnh', ['cao-loc', 'loc-binh', 'bac-son', 'procuracy', 'court']],
  ['Các cụm thi đua', ['cao-loc', 'loc-binh', 'bac-son']],
  ['Các khối thi đua tổ chức ký kết giao ước', ['procuracy', 'court']],
  ['thôn, bản, khối phố', []],
  ['Sở Nội vụ', []],
])('%s names the members %j', (printed, members) => {
  expect(clusterMembersNamed([printed], clusters)).toEqual(members)
})
