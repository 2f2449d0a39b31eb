import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add } from '../kernel/decimal.ts'
import type { NewQuestion } from './question.ts'
import { sumUp } from './sum-up.ts'

const number: NewQuestion = {
  kind: 'number',
  words: 'Số hộ',
  measureUnit: 'hộ',
  wholeNumber: false,
  sums: true,
  choices: [],
  optional: false,
}

test('three of five answered: the sum is of the three and says so; missing is not zero', () => {
  expect(sumUp(number, ['10', null, '0', null, '5.5'])).toEqual({ answered: 3, total: '15.5', counts: [] })
  expect(sumUp(number, [null, null])).toEqual({ answered: 0, total: null, counts: [] })
  expect(sumUp({ ...number, sums: false }, ['10', '20'])).toMatchObject({ answered: 2, total: null })
})

test('of a choice it is counted who chose what, those that nobody chose too', () => {
  const choice: NewQuestion = { ...number, kind: 'choice', choices: ['Đủ', 'Thiếu', 'Thừa'] }
  expect(sumUp(choice, ['Thiếu', 'Đủ', 'Thiếu', null]).counts).toEqual([
    { choice: 'Đủ', count: 1 },
    { choice: 'Thiếu', count: 2 },
    { choice: 'Thừa', count: 0 },
  ])
  expect(sumUp({ ...number, kind: 'yes-no' }, ['no', 'no']).counts).toEqual([
    { choice: 'yes', count: 0 },
    { choice: 'no', count: 2 },
  ])
})

const anyValue = fc.option(
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(99))
    .map(([whole, part]) => add(String(whole), `0.${String(part).padStart(2, '0')}`)),
  { nil: null },
)

test('the sum does not hang on the order of the units, and two halves make the whole', () => {
  fc.assert(
    fc.property(fc.array(anyValue), fc.array(anyValue), (some, others) => {
      const whole = sumUp(number, [...some, ...others])
      expect(sumUp(number, [...others, ...some])).toEqual(whole)
      const [left, right] = [sumUp(number, some), sumUp(number, others)]
      expect(left.answered + right.answered).toBe(whole.answered)
      expect(add(left.total ?? '0', right.total ?? '0')).toBe(whole.total ?? '0')
    }),
  )
})
