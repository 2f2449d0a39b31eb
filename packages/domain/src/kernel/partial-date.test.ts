import { expect, test } from 'vitest'
import { endOfPartial, partialDate, precisionOf, startOfPartial } from './partial-date.ts'

test('a month covers its first to its last day', () => {
  expect(startOfPartial(partialDate('2021-06'))).toBe('2021-06-01')
  expect(endOfPartial(partialDate('2021-06'))).toBe('2021-06-30')
  expect(endOfPartial(partialDate('2024-02'))).toBe('2024-02-29')
  expect(endOfPartial(partialDate('2021-12'))).toBe('2021-12-31')
})

test('a year covers itself and a day itself', () => {
  expect([startOfPartial(partialDate('2021')), endOfPartial(partialDate('2021'))]).toEqual(['2021-01-01', '2021-12-31'])
  expect(endOfPartial(partialDate('2021-10-30'))).toBe('2021-10-30')
})

test('the precision is kept, and what is no date is refused', () => {
  expect(['2021', '2021-06', '2021-06-15'].map((text) => precisionOf(partialDate(text)))).toEqual([
    'year',
    'month',
    'day',
  ])
  for (const text of ['2021-13', '2021-02-30', '06-2021', 'June'])
    expect(() => partialDate(text)).toThrow('kernel.date-invalid')
})
