import { faultOf } from '@thidua/domain/quick-request/question'
import { expect, test } from 'vitest'
import { readTyped, typedOf } from './answer-text.ts'
import type { QuickQuestion } from './quick.ts'

const number: QuickQuestion = {
  questionId: 'n',
  kind: 'number',
  words: 'Số hộ',
  measureUnit: 'hộ',
  wholeNumber: true,
  sums: true,
  choices: [],
  optional: false,
}

test('a number typed as offices write it travels as an exact decimal and comes back as it was written', () => {
  expect(readTyped(number, '1.250')).toBe('1250')
  expect(readTyped({ kind: 'number' }, '12,5')).toBe('12.5')
  expect(typedOf([number], [{ questionId: 'n', value: '1250' }])).toEqual({ n: '1.250' })
})

test('what is no number is found fault with by the rule, and never becomes nothing', () => {
  expect(faultOf(number, readTyped(number, 'mười'))).toBe('quick-request.number-invalid')
  expect(faultOf(number, readTyped(number, '12,5'))).toBe('quick-request.not-whole')
  expect(readTyped(number, '  ')).toBeNull()
  expect(readTyped({ kind: 'text' }, ' 1.250 ')).toBe('1.250')
})
