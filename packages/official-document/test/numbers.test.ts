import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNumbers, findNumbersInWords } from '../src/values/numbers.ts'
import { findQuantities } from '../src/values/quantities.ts'

const values = (text: string): number[] => findNumbers(text).map((number) => number.value)

test.each([
  ['5.835 tỷ đồng', [5835]],
  ['1.250.000 người', [1_250_000]],
  ['7,5%', [7.5]],
  ['90.6%', [90.6]],
  ['11.1 bác sĩ', [11.1]],
  ['1.250,5 ha', [1250.5]],
  ['7, 5 %', [7.5]],
  ['1 .250 m2', [1250]],
  ['12 500 cây', [12_500]],
  ['7 5,5 %', [75.5]],
  ['0 8 đảng viên', [8]],
  ['05 xã', [5]],
  ['10, 15 và 20 xã', [10, 15, 20]],
  ['CO2 và m2', []],
])('"%s" is read as %j', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  ['mười hai xã', [12]],
  ['hai mươi lăm hộ', [25]],
  ['một trăm phần trăm', [100]],
  ['năm mươi tư thôn', [54]],
  ['năm nay', []],
])('in words "%s" is %j', (text, expected) => {
  expect(findNumbersInWords(text).map((number) => number.value)).toEqual(expected)
})

test('a number printed by the rules of Vietnamese reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
      const printed = `${String(whole).replace(/\B(?=(?:\d{3})+$)/gu, '.')},${tenth}`
      expect(values(`đạt ${printed} %`)).toEqual([Number(`${whole}.${tenth}`)])
    }),
  )
})

test('a range is one quantity, from one base to a goal are two', () => {
  const range = findQuantities('đạt 7 - 7,5%')
  expect(range.map(({ value, valueHigh }) => [value, valueHigh])).toEqual([[7, 7.5]])
  expect(findQuantities('từ 5% đến 7%').map(({ value, valueHigh }) => [value, valueHigh])).toEqual([[5, 7]])
  expect(findQuantities('từ 78% lên 98%').map(({ value }) => value)).toEqual([78, 98])
})

test('the scale belongs to the unit', () => {
  const text = 'thu 1,2 triệu lượt khách'
  const [quantity] = findQuantities(text)
  expect(text.slice(quantity?.unit?.start, quantity?.unit?.end)).toBe('triệu lượt khách')
})
