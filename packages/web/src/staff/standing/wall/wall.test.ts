import { expect, test } from 'vitest'
import type { MatrixAnswer } from '../board.ts'
import { lateLines, reportedUnits } from './wall.ts'

type Cell = MatrixAnswer['rows'][number]['cells'][number]
const cell = (targetId: string, status: Cell['status'], percentOfPlan: string | null, reported = 1): Cell => ({
  targetId,
  value: percentOfPlan,
  stale: false,
  percentOfPlan,
  status,
  expected: 1,
  reported,
})
const unit = (name: string, ...cells: Cell[]): MatrixAnswer['rows'][number] => ({
  node: { id: name, orgUnitId: name, name: `Ủy ban nhân dân huyện ${name}`, closed: false },
  tile: null,
  cells,
})
const targets = ['trường', 'xã'].map((name) => ({ targetId: name, indicator: name, measureUnit: null }))

test('who has sent nothing stands first, then who is furthest from the target', () => {
  const rows = [
    unit('Cao Lộc', cell('trường', 'off', '40'), cell('xã', 'on', '110')),
    unit('Bình Gia', cell('trường', 'none', null, 0)),
    unit('Chi Lăng', cell('trường', 'off', '12')),
  ]
  expect(lateLines({ rows, targets }).lines.map(({ unit, indicator }) => [unit, indicator])).toEqual([
    ['Bình Gia', null],
    ['Chi Lăng', 'trường'],
    ['Cao Lộc', 'trường'],
  ])
})

test('what does not find room on the screen is counted', () => {
  const rows = Array.from({ length: 8 }, (_, at) => unit(`Huyện ${at}`, cell('xã', 'off', String(at))))
  expect(lateLines({ rows, targets })).toMatchObject({ more: 3, lines: { length: 5 } })
})

test('a unit has reported when any of its figures came; one that owes none is not counted', () => {
  const nothingOwed = unit('Văn Lãng', { ...cell('xã', 'none', null, 0), expected: 0 })
  const rows = [unit('Cao Lộc', cell('xã', 'on', '9'), cell('trường', 'none', null, 0)), nothingOwed]
  expect(reportedUnits({ rows })).toEqual({ reported: 1, owing: 1 })
})
