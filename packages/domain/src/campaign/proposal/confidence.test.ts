import { expect, test } from 'vitest'
import { confidenceOf, DOUBTS, type Doubt } from './confidence.ts'
import { looksSpoilt } from './scan-damage.ts'

test('no doubt makes a reading surer, and several weigh more than each', () => {
  const certain = confidenceOf([])
  for (const doubt of Object.keys(DOUBTS) as Doubt[]) expect(confidenceOf([doubt])).toBeLessThanOrEqual(certain)
  expect(confidenceOf(['not-compared', 'not-aimed'])).toBeLessThan(confidenceOf(['not-compared']))
})

test('confidence lies between nothing and certainty', () => {
  expect(confidenceOf(Object.keys(DOUBTS) as Doubt[])).toBeGreaterThanOrEqual(0)
  expect(confidenceOf([])).toBeLessThan(1)
})

test.each([
  ['đạt 1OO %', 'tỷ lệ giải ngân'],
  ['tối thiểu l.200 người', 'số người'],
  ['ty le ho ngheo con 5%', 'ty le ho ngheo'],
])('%s looks spoilt', (quote, indicator) => {
  expect(looksSpoilt(quote, indicator)).toBe(true)
})

test.each([
  ['tỷ lệ hộ nghèo còn 5%', 'tỷ lệ hộ nghèo'],
  ['100% thôn có sóng 4G', 'thôn có sóng 4G'],
  ['chỉ số PCI đạt 68 điểm', 'chỉ số PCI'],
])('%s does not', (quote, indicator) => {
  expect(looksSpoilt(quote, indicator)).toBe(false)
})
