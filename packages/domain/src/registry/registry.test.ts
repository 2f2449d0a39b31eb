import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { checkArrival } from './arrival.ts'
import { findAlike } from './likeness.ts'
import { nextNumber, numberFor } from './numbering.ts'

test('numbers of our own book leave no gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
      const numbers: number[] = []
      for (let at = 0; at < count; at += 1) numbers.push(nextNumber(numbers.at(-1) ?? null))
      expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    }),
  )
})

test('our book gives the number; a book kept elsewhere has it typed', () => {
  expect(numberFor('ours', { lastNumber: 41, typed: null })).toBe('42')
  expect(() => numberFor('ours', { lastNumber: 41, typed: '50' })).toThrow('registry.number-given-by-book')
  expect(numberFor('elsewhere', { lastNumber: null, typed: ' 124a ' })).toBe('124a')
  expect(() => numberFor('elsewhere', { lastNumber: 3, typed: null })).toThrow('registry.number-missing')
  expect(() => numberFor('elsewhere', { lastNumber: 3, typed: 'n/a' })).toThrow('registry.number-invalid')
})

test('an arrival before the day of the document is pointed out, an arrival tomorrow is refused', () => {
  const today = plainDate('2021-02-01')
  expect(checkArrival({ arrivedOn: today, issuedOn: plainDate('2021-01-30'), today })).toEqual([])
  expect(checkArrival({ arrivedOn: plainDate('2021-01-29'), issuedOn: plainDate('2021-01-30'), today })).toEqual([
    { code: 'registry.arrived-before-issued', params: { arrivedOn: '29/01/2021', issuedOn: '30/01/2021' } },
  ])
  expect(() => checkArrival({ arrivedOn: plainDate('2021-02-02'), issuedOn: null, today })).toThrow(
    'registry.arrival-in-future',
  )
})

test("a document that arrives twice is proposed as the same, a half-read one as similar, another year's not at all", () => {
  const issuedOn = plainDate('2021-01-30')
  const known = [
    { documentId: 'other-year', symbol: '04/CT-UBND', issuedOn: plainDate('2019-03-01'), issuer: 'UBND tỉnh Cao Bằng' },
    { documentId: 'half-read', symbol: '04/CT-UBND', issuedOn: null, issuer: 'UBND tỉnh Lạng Sơn' },
    { documentId: 'twin', symbol: '04/CT-UBND', issuedOn, issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    { documentId: 'stranger', symbol: '05/CT-UBND', issuedOn, issuer: 'UBND tỉnh Lạng Sơn' },
  ]
  expect(findAlike({ symbol: 'Số: 4 /CT-UBND', issuedOn, issuer: 'UBND tỉnh Lạng Sơn' }, known)).toEqual([
    { documentId: 'twin', degree: 'same' },
    { documentId: 'half-read', degree: 'similar' },
  ])
  expect(findAlike({ symbol: null, issuedOn, issuer: null }, known)).toEqual([])
})
