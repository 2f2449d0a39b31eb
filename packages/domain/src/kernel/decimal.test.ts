import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  figure,
  formatVietnameseNumber,
  multiply,
  parseVietnameseNumber,
  percentOf,
  round,
  subtract,
  sum,
} from './decimal.ts'

const anyFigure = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, decimals]) => figure(`${whole}.${String(decimals).padStart(6, '0')}`))

test('tenths add up exactly', () => {
  expect(add('0.1', '0.2')).toBe('0.3')
  expect(sum(Array.from({ length: 10 }, () => '0.1'))).toBe('1')
  expect(multiply('1.1', '1.1')).toBe('1.21')
})

test('adding and taking away undo each other for any figures', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (left, right) => {
      expect(subtract(add(left, right), right)).toBe(left)
    }),
  )
})

test('numbers travel through the Vietnamese spelling unchanged', () => {
  fc.assert(
    fc.property(anyFigure, (value) => {
      expect(parseVietnameseNumber(formatVietnameseNumber(value))).toBe(value)
    }),
  )
})

test('a dot groups thousands and a comma starts decimals', () => {
  expect(parseVietnameseNumber('5.835,5')).toBe('5835.5')
  expect(parseVietnameseNumber('-3')).toBe('-3')
  expect(parseVietnameseNumber('93,6')).toBe('93.6')
  expect(parseVietnameseNumber('1 \u00A0')).toBe('1')
  expect(formatVietnameseNumber('5835.5')).toBe('5.835,5')
  expect(formatVietnameseNumber('1234567')).toBe('1.234.567')
  expect(formatVietnameseNumber('93.6', 2)).toBe('93,60')
})

test('what could be read in two ways is refused, not guessed', () => {
  for (const text of ['5.83', '5,835.5', '1.2345', '12a', '', '-', '1e5', '--1'])
    expect(() => parseVietnameseNumber(text)).toThrow('kernel.number-invalid')
})

test('a share of nothing is no percentage', () => {
  expect(percentOf('1', '4')).toBe('25')
  expect(percentOf('0', '0')).toBeUndefined()
  expect(() => divide('1', '0')).toThrow('kernel.division-by-zero')
})

test('figures compare by size, not by spelling', () => {
  expect(compare('9', '10')).toBe(-1)
  expect(compare('5.50', '5.5')).toBe(0)
  expect(figure('-0.00')).toBe('0')
  expect(round('2.345', 2)).toBe('2.35')
})

test('a figure has one spelling, and a spelling that is already it stays', () => {
  const written = fc
    .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^\d{1,12}$/), fc.option(fc.stringMatching(/^\d{1,8}$/)))
    .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === null ? '' : `.${decimals}`}`)
  fc.assert(
    fc.property(written, (text) => {
      const one = figure(text)
      expect(one).toBe(add(text, '0'))
      expect(figure(one)).toBe(one)
      expect(compare(one, text)).toBe(0)
    }),
  )
  expect(['-0', '007', '1.50', '0.0', '-0.10'].map(figure)).toEqual(['0', '7', '1.5', '0', '-0.1'])
})
