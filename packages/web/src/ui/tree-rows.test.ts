import { expect, test } from 'vitest'
import { visibleRows } from './tree-rows.ts'

const rows = [
  { id: 'tinh', parentId: null },
  { id: 'huyen-1', parentId: 'tinh' },
  { id: 'xa-1', parentId: 'huyen-1' },
  { id: 'huyen-2', parentId: 'tinh' },
]
const shown = (...expanded: string[]) => visibleRows(rows, new Set(expanded)).map(({ row }) => row.id)

test('a closed parent hides everything beneath it, open grandchildren too', () => {
  expect(shown()).toEqual(['tinh'])
  expect(shown('huyen-1')).toEqual(['tinh'])
  expect(shown('tinh')).toEqual(['tinh', 'huyen-1', 'huyen-2'])
  expect(shown('tinh', 'huyen-1')).toEqual(['tinh', 'huyen-1', 'xa-1', 'huyen-2'])
})

test('each row knows its depth and whether it opens', () => {
  const placed = visibleRows(rows, new Set(['tinh', 'huyen-1']))
  expect(placed.map(({ depth }) => depth)).toEqual([0, 1, 2, 1])
  expect(placed.map(({ hasChildren }) => hasChildren)).toEqual([true, true, false, false])
})
