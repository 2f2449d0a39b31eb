import { expect, test } from 'vitest'
import { heirsOf, heirWords, withoutSuccessor } from './split.ts'

const heirs = { welfare: '0', jobs: '1', school: '2', archive: 'stays', depot: '' }

test('the old unit takes over only where it stays, and a unit without a name yet is told by its place', () => {
  const nameless = (place: number) => `Đơn vị thứ ${place}`
  expect(heirWords({ way: 'divide', names: ['Sở A', ' '] }, 'Sở cũ', nameless).map(({ label }) => label)).toEqual([
    'Sở A',
    'Đơn vị thứ 2',
  ])
  expect(heirWords({ way: 'leave', names: ['Sở A'] }, 'Sở cũ', nameless).map(({ value }) => value)).toEqual([
    '0',
    'stays',
  ])
})

test('what nobody takes stays with the unit that stays; where it ends, it is not sent, so that the refusal can name it', () => {
  const children = ['welfare', 'archive', 'depot', 'new'].map((id) => ({ id }))
  expect(heirsOf(children, { way: 'divide', heirs })).toEqual([{ orgUnitId: 'welfare', successor: 0 }])
  expect(heirsOf(children, { way: 'leave', heirs })).toEqual([
    { orgUnitId: 'welfare', successor: 0 },
    ...['archive', 'depot', 'new'].map((orgUnitId) => ({ orgUnitId, successor: null })),
  ])
})

test('taking one new unit out leaves its share without an heir and moves the places after it up', () => {
  expect(withoutSuccessor({ names: ['A', 'B', 'C'], heirs }, 1)).toEqual({
    names: ['A', 'C'],
    heirs: { welfare: '0', school: '1', archive: 'stays', depot: '' },
  })
})
