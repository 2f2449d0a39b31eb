import { expect, test } from 'vitest'
import { isWholeNumber, scaleOf } from './measure-unit.ts'

test('a rate is shown in the unit that its target prints', () => {
  expect(scaleOf('%', 'ratio')).toBe('100')
  expect(scaleOf('bác sĩ/1 vạn dân', 'ratio')).toBe('10000')
  expect(scaleOf('bác sĩ', 'ratio', 'Số bác sĩ trên 1 vạn dân')).toBe('10000')
  expect(scaleOf('‰', 'own')).toBe('1000')
  expect(scaleOf('tỷ đồng', 'sum')).toBe('1')
})

test('communes and schools come whole, billions of đồng do not', () => {
  expect([isWholeNumber('xã'), isWholeNumber('trường'), isWholeNumber('tỷ đồng')]).toEqual([true, true, false])
})
