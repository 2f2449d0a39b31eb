import { expect, test } from 'vitest'
import { formatEnglishDate, formatEnglishNumber } from './english.ts'
import { plainDate } from './plain-date.ts'

test('numbers and days are written as English writes them', () => {
  expect(['5835', '0.5', '-1234567.25'].map((value) => formatEnglishNumber(value))).toEqual([
    '5,835',
    '0.5',
    '-1,234,567.25',
  ])
  expect(formatEnglishDate(plainDate('2021-02-05'))).toBe('5 February 2021')
})
