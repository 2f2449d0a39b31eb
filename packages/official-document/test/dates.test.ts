import { expect, test } from 'vitest'
import { dayExists, findDates } from '../src/values/dates.ts'

test.each([
  ['đến hết ngày 30/10/2021', ['2021-10-30']],
  ['ngày 05 tháng 02 năm 2026', ['2026-02-05']],
  ['trong tháng 6/2021', ['2021-06']],
  ['tháng 12 năm 2024', ['2024-12']],
  ['hết năm 2025', ['2025']],
  ['từ 1-7-2025 đến 31.12.2025', ['2025-07-01', '2025-12-31']],
  ['số 12/2025', []],
])('"%s" holds %j', (text, expected) => {
  expect(findDates(text).map((date) => date.iso)).toEqual(expected)
})

test('a day that the calendar lacks is found and marked', () => {
  expect(findDates('ngày 31/4/2021')[0]?.exists).toBe(false)
  expect(dayExists(2024, 2, 29)).toBe(true)
  expect(dayExists(2023, 2, 29)).toBe(false)
})
