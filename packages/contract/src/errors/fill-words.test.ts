import { expect, test } from 'vitest'
import { fillWords } from './fill-words.ts'

const words = { vi: 'Số {#value} của {unit}', en: '{#value} of {unit}' }

test('a figure in an error is written as the language writes numbers, what is no figure as it is', () => {
  const params = { value: '1234.50', unit: '2.1' }
  expect(fillWords(words, params, 'vi')).toBe('Số 1.234,5 của 2.1')
  expect(fillWords(words, params, 'en')).toBe('1234.5 of 2.1')
})

test('a rate of endless decimals is cut short, and a param that is not there leaves a gap and no error', () => {
  expect(fillWords(words, { value: '33.333333333333' }, 'vi')).toBe('Số 33,3333 của ')
  expect(fillWords(words, {}, 'en')).toBe(' of ')
})
