import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  compareDates,
  dateInVietnam,
  daysBetween,
  formatVietnameseDate,
  instantInVietnam,
  isPlainDate,
  isWeekend,
  parseVietnameseDate,
  plainDate,
} from './plain-date.ts'

const anyDay = fc.integer({ min: -10_000, max: 40_000 }).map((days) => addDays(plainDate('1990-01-01'), days))

test('a day that does not exist is refused', () => {
  for (const text of ['2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', '30/10/2021', '', '2021-06'])
    expect(() => plainDate(text)).toThrow('kernel.date-invalid')
  expect(plainDate('2024-02-29')).toBe('2024-02-29')
  expect(isPlainDate('2021-04-31')).toBe(false)
})

test('dates are written as Vietnamese offices write them', () => {
  expect(parseVietnameseDate('30/10/2021')).toBe('2021-10-30')
  expect(parseVietnameseDate(' 1/3/2021 ')).toBe('2021-03-01')
  expect(formatVietnameseDate(plainDate('2021-10-30'))).toBe('30/10/2021')
  expect(() => parseVietnameseDate('31/11/2021')).toThrow('kernel.date-invalid')
  fc.assert(fc.property(anyDay, (day) => parseVietnameseDate(formatVietnameseDate(day)) === day))
})

test('five in the afternoon in London is already tomorrow in Vietnam', () => {
  expect(dateInVietnam('2021-01-31T16:59:59Z')).toBe('2021-01-31')
  expect(dateInVietnam('2021-01-31T17:00:00Z')).toBe('2021-02-01')
  expect(dateInVietnam('2021-02-01T00:30:00+07:00')).toBe('2021-02-01')
  expect(() => dateInVietnam('yesterday')).toThrow('kernel.instant-invalid')
})

test('adding days and counting days undo each other, over leap years and year ends', () => {
  expect(addDays(plainDate('2020-02-28'), 2)).toBe('2020-03-01')
  expect(daysBetween(plainDate('2021-02-02'), plainDate('2021-10-30'))).toBe(270)
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      const other = addDays(day, days)
      return daysBetween(day, other) === days && Math.sign(compareDates(other, day)) === Math.sign(days)
    }),
  )
})

test('election day 2021 was a Sunday and the anniversary a Thursday', () => {
  expect(isWeekend(plainDate('2021-05-23'))).toBe(true)
  expect(isWeekend(plainDate('2021-11-04'))).toBe(false)
})

test('an hour on a clock in Vietnam is seven hours earlier in UTC, and comes back as the same day', () => {
  expect(instantInVietnam(plainDate('2021-06-22'), '16:30')).toBe('2021-06-22T09:30:00.000Z')
  expect(dateInVietnam(instantInVietnam(plainDate('2021-06-22'), '00:15'))).toBe('2021-06-22')
  expect(() => instantInVietnam(plainDate('2021-06-22'), '24:00')).toThrow('kernel.instant-invalid')
})
