import { expect, test } from 'vitest'
import { bodyOf, missingIn, moved, newForm, newQuestion, type AskFields } from './ask-fields.ts'

const filled: AskFields = {
  ...newForm('2021-06-21'),
  title: ' Thiệt hại do mưa đá ',
  questions: [
    { ...newQuestion(0), words: 'Số hộ tốc mái', measureUnit: 'hộ' },
    {
      ...newQuestion(1),
      kind: 'choice',
      words: 'Điện lưới',
      choices: 'Bình thường\n\n Mất điện ',
      measureUnit: 'bỏ qua',
    },
  ],
}

test('a quick report is not sent without its name, hour, words and somebody to answer', () => {
  expect(missingIn(newForm('2021-06-21'), 0)).toEqual(['title', 'words', 'units'])
  expect(missingIn({ ...filled, due: { day: undefined, time: '16:30' } }, 1)).toEqual(['due'])
  expect(missingIn({ ...filled, due: { day: '2021-06-21', time: null } }, 1)).toEqual(['due'])
  expect(
    missingIn({ ...filled, questions: [{ ...newQuestion(0), kind: 'choice', words: 'Điện', choices: 'Có\nCó' }] }, 1),
  ).toEqual(['choices'])
  expect(missingIn(filled, 1)).toEqual([])
})

test('what does not belong to a question’s kind does not travel, and the hour is that of Vietnam', () => {
  expect(bodyOf(filled, ['a'])).toMatchObject({
    title: 'Thiệt hại do mưa đá',
    dueAt: '2021-06-21T09:30:00.000Z',
    documentSymbol: null,
    questions: [
      { kind: 'number', measureUnit: 'hộ', sums: true, choices: [] },
      { kind: 'choice', measureUnit: null, sums: false, wholeNumber: false, choices: ['Bình thường', 'Mất điện'] },
    ],
  })
})

test('a question moves one place and never over the edge', () => {
  const keys = (from: number, by: -1 | 1) => moved(filled.questions, from, by).map(({ key }) => key)
  expect(keys(0, 1)).toEqual([1, 0])
  expect(keys(1, -1)).toEqual([1, 0])
  expect(keys(0, -1)).toEqual([0, 1])
  expect(keys(1, 1)).toEqual([0, 1])
})
