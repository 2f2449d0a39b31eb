import { describe, expect, test } from 'vitest'
import { foldAccents, formatDate, formatFigure, formatInstant, weekdayOf } from './format.ts'

describe('figures and dates as an office writes them', () => {
  test.each([
    ['5835', '5.835'],
    ['90.6', '90,6'],
    ['1234567.50', '1.234.567,50'],
    ['0', '0'],
    ['-1200', '−1.200'],
    ['100', '100'],
  ])('%s is written %s, no digit lost', (value, written) => {
    expect(formatFigure(value)).toBe(written)
  })

  test('a plain date keeps its day in every time zone', () => {
    expect(formatDate('2021-10-30')).toBe('30/10/2021')
    expect(formatDate('2021-02-05', { year: false })).toBe('05/02')
    expect(weekdayOf('2021-02-08')).toBe(1)
  })

  test('an instant is told on the clock of Vietnam', () => {
    expect(formatInstant('2021-06-30T18:07:00Z')).toBe('01:07 01/07/2021')
  })

  test('a search without accents finds the accented name', () => {
    expect(foldAccents('Đình Lập, Lạng Sơn')).toContain('dinh lap, lang son')
  })
})
