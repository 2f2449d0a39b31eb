import { expect, test } from 'vitest'
import { readClusterSearch } from './cluster-search.ts'

test('an address says which day, which cluster and which task, and nothing that it does not know', () => {
  expect(readClusterSearch({ ngay: '2021-02-01', mo: 'c1', viec: 'roi', ai: 'u1' })).toEqual({
    ngay: '2021-02-01',
    mo: 'c1',
    viec: 'roi',
    ai: 'u1',
  })
  expect(readClusterSearch({ ngay: '2021-13-01', mo: '', viec: 'xoa', ai: 7 })).toEqual({})
})
