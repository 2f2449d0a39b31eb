import { expect, test } from 'vitest'
import { worstUnitsFirst, type MatrixRow } from './matrix.ts'

const unit = (name: string, ...statuses: MatrixRow['cells'][number]['status'][]): MatrixRow => ({
  node: { id: name, orgUnitId: name, name, closed: false },
  tile: null,
  cells: statuses.map((status, at) => ({
    targetId: String(at),
    value: null,
    stale: false,
    percentOfPlan: null,
    status,
    expected: 1,
    reported: 0,
  })),
})

test('units with most targets off track come first, then those at risk, then the silent; equals keep their order', () => {
  const rows = [
    unit('đều đúng', 'on', 'met'),
    unit('im lặng', 'none', 'none'),
    unit('nguy cơ', 'risk', 'on'),
    unit('chậm một', 'off', 'on'),
    unit('chậm hai', 'off', 'off'),
    unit('cũng đúng', 'on', 'on'),
  ]
  expect(worstUnitsFirst(rows).map((row) => row.node.name)).toEqual([
    'chậm hai',
    'chậm một',
    'nguy cơ',
    'im lặng',
    'đều đúng',
    'cũng đúng',
  ])
})
