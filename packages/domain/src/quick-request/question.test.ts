import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAnswers, checkQuestions, faultOf, type NewQuestion, type QuickQuestion } from './question.ts'

const number: NewQuestion = {
  kind: 'number',
  words: 'Số hộ phải di dời',
  measureUnit: 'hộ',
  wholeNumber: true,
  sums: true,
  choices: [],
  optional: false,
}
const choice: NewQuestion = { ...number, kind: 'choice', sums: false, choices: ['Đủ', 'Thiếu'] }

test('a quick report has one to twelve questions, each with its words, and a choice has two or more', () => {
  expect(() => checkQuestions([])).toThrow('quick-request.question-count')
  expect(() => checkQuestions(Array.from({ length: 13 }, () => number))).toThrow('quick-request.question-count')
  expect(() => checkQuestions([number, choice])).not.toThrow()
  expect(() => checkQuestions([{ ...number, words: ' ' }])).toThrow('quick-request.questions-invalid')
  for (const choices of [[], ['Đủ'], ['Đủ', 'Đủ '], ['Đủ', '']])
    expect(() => checkQuestions([{ ...choice, choices }])).toThrow('quick-request.questions-invalid')
})

test('an answer is of the kind that was asked for', () => {
  expect(faultOf(number, '12')).toBeNull()
  expect(faultOf(number, '12.5')).toBe('quick-request.not-whole')
  expect(faultOf({ ...number, wholeNumber: false }, '12.5')).toBeNull()
  expect(faultOf(number, 'mười hai')).toBe('quick-request.number-invalid')
  expect(faultOf(choice, 'Thiếu')).toBeNull()
  expect(faultOf(choice, 'Thừa')).toBe('quick-request.not-a-choice')
  expect(faultOf({ ...number, kind: 'yes-no' }, 'yes')).toBeNull()
  expect(faultOf({ ...number, kind: 'yes-no' }, 'có')).toBe('quick-request.not-a-choice')
  expect(faultOf({ ...number, kind: 'text' }, 'x'.repeat(501))).toBe('quick-request.text-too-long')
})

test('nothing said is refused, but where the question may be left out', () => {
  expect(faultOf(number, null)).toBe('quick-request.answer-missing')
  expect(faultOf(number, '  ')).toBe('quick-request.answer-missing')
  expect(faultOf({ ...number, optional: true }, null)).toBeNull()
})

test('an answer to what was not asked is refused', () => {
  const questions: QuickQuestion[] = [{ ...number, questionId: 'a' }]
  expect(() => checkAnswers(questions, new Map([['b', '1']]))).toThrow('quick-request.answers-invalid')
  expect(checkAnswers(questions, new Map([['a', ' 7 ']]))).toEqual(new Map([['a', '7']]))
})

const isTaken = (...of: Parameters<typeof checkAnswers>): boolean => {
  try {
    return [...checkAnswers(...of).values()].every((value) => value !== '')
  } catch {
    return false
  }
}

test('what is taken is exactly what no single question finds fault with', () => {
  const any = fc.record({
    kind: fc.constantFrom('number', 'choice', 'yes-no', 'text'),
    wholeNumber: fc.boolean(),
    optional: fc.boolean(),
  })
  const said = fc.constantFrom('', '3', '3.5', 'Đủ', 'yes', 'chữ')
  fc.assert(
    fc.property(fc.array(fc.tuple(any, said), { maxLength: 6 }), (pairs) => {
      const questions = pairs.map(([kind, _said], at): QuickQuestion => ({ ...choice, ...kind, questionId: `q${at}` }))
      const values = new Map(pairs.map(([_kind, value], at) => [`q${at}`, value]))
      const isFaulty = questions.some((one) => faultOf(one, values.get(one.questionId) ?? null) !== null)
      expect(isTaken(questions, values)).toBe(!isFaulty)
    }),
  )
})
