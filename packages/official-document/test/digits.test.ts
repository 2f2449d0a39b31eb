import { expect, test } from 'vitest'
import { mendDigits } from '../src/values/digits.ts'
import { findQuantities } from '../src/index.ts'

test.each([
  ['đạt 1oo% kế hoạch', 'đạt 100% kế hoạch'],
  ['dưới l,5%', 'dưới 1,5%'],
  ['năm 2o21, 9o%', 'năm 2021, 90%'],
  ['l0 xã', '10 xã'],
])('letters that scanning saw for digits: %s', (scanned, meant) => {
  expect(mendDigits(scanned)).toBe(meant)
})

test.each(['5 ổ dịch', 'khí co2', '30oc', 'loại 2', '5 lít', '1 lần', 'luật 5'])(
  'words keep their letters: %s',
  (text) => {
    expect(mendDigits(text)).toBe(text)
  },
)

test.each([
  ['hai phần ba số xã', 66.7, '%'],
  ['giảm một nửa số vụ', 50, '%'],
  ['ít nhất 3/4 số hộ', 75, '%'],
  ['rút ngắn 1/4 thời gian', 25, '%'],
  ['tăng gấp đôi', 2, 'lần'],
  ['gấp rưỡi năm trước', 1.5, 'lần'],
])('parts and multiples in words: %s', (text, value, unit) => {
  expect(findQuantities(text).map((one) => [one.value, one.impliedUnit])).toEqual([[value, unit]])
})

test.each([
  ['58 tạ/ha', 'tạ/ha'],
  ['0,41 kwh/m3', 'kwh/m3'],
  ['25 m2 sàn/người', 'm2 sàn/người'],
  ['12.600 đồng hồ', 'đồng hồ'],
])('what a measure is per belongs to the unit: %s', (text, unit) => {
  const [found] = findQuantities(text)
  expect(text.slice(found?.unit?.start, found?.unit?.end)).toBe(unit)
})
