import { expect, test } from 'vitest'
import { sentenceOf } from '../words/sentence.ts'
import { isBehind, tellsOfResults } from './past.ts'
import { says, type Spoken } from './spoken.ts'

const spoken = (words: string): Spoken => {
  const sentence = sentenceOf(words)
  return { sentence, from: 0, to: sentence.tokens.length }
}

test('what stands in a closed bracket is said aside', () => {
  expect(says(spoken('xây 20 nhà (kinh phí từ quỹ)'), 'budget')).toBe(false)
  expect(says(spoken('xây 20 nhà (kinh phí'), 'budget')).toBe(true)
})

test('results are told of, unless they are only what the goal is held against', () => {
  expect(tellsOfResults(spoken('năm trước đạt'))).toBe(true)
  expect(tellsOfResults(spoken('tăng so với năm trước'))).toBe(false)
})

test('a clause lies behind when all its years do', () => {
  expect(isBehind(spoken('năm 2019 đạt'), 2020)).toBe(true)
  expect(isBehind(spoken('năm 2019 đạt, năm 2020 phải'), 2020)).toBe(false)
  expect(isBehind(spoken('nhiều hơn năm 2019'), 2020)).toBe(false)
  expect(isBehind(spoken('năm 2019 đạt'), null)).toBe(false)
})
