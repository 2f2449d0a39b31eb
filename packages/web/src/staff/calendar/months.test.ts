import { expect, test } from 'vitest'
import { isMonth, shiftMonth, spanOf, weekOf } from './months.ts'

test('months go on over the turn of the year', () => {
  expect(shiftMonth('2021-12', 1)).toBe('2022-01')
  expect(shiftMonth('2021-01', -1)).toBe('2020-12')
  expect(spanOf('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
})

test('a week runs from Monday to Sunday', () => {
  expect(weekOf('2021-06-21')).toEqual({ from: '2021-06-21', to: '2021-06-27' })
  expect(weekOf('2021-06-27')).toEqual({ from: '2021-06-21', to: '2021-06-27' })
})

test('only a real month is taken from the address', () => {
  expect(['2021-06', '2021-13', '2021', 6].map(isMonth)).toEqual([true, false, false, false])
})
