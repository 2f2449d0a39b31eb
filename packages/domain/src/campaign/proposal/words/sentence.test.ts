import { expect, test } from 'vitest'
import type { hasPhrase } from './sentence.ts'
import { phraseAt, phraseEndingAt, phrasesIn, sentenceOf, textOf, tokenAt } from './sentence.ts'

const found = (text: string, ...classes: Parameters<typeof hasPhrase>[3][]): string[] => {
  const sentence = sentenceOf(text)
  return phrasesIn(sentence, 0, sentence.tokens.length, ...classes).map(({ from, to }) => textOf(sentence, from, to))
}

test('a word that is part of a longer one is not read', () => {
  expect(found('gia tăng, tăng cường, tăng 5%', 'rise')).toEqual(['tăng'])
  expect(found('hạ tầng và hạ 3%', 'fall')).toEqual(['hạ'])
  expect(found('tại thời điểm này, điểm 3', 'namedBy')).toEqual(['tại', 'điểm'])
})

test('a phrase is void inside its own exception, and only there', () => {
  expect(found('đầu năm', 'past')).toEqual(['đầu năm'])
  expect(found('đầu năm 2025', 'past')).toEqual([])
})

test('years and numbers stand where the lexicon leaves room for them', () => {
  expect(found('đến năm 2030', 'goal')).toEqual(['đến năm 2030'])
  expect(found('đến năm 30', 'goal')).toEqual([])
})

test('of several phrases at one place the longest holds', () => {
  const sentence = sentenceOf('không được vượt quá 5%')
  expect(phraseAt(sentence, 0, 'max')?.to).toBe(4)
  const number = tokenAt(sentence, 'không được vượt quá '.length)
  expect(phraseEndingAt(sentence, number, 0, 'max')?.from).toBe(0)
  expect(phraseEndingAt(sentence, number, 1, 'max')).toBeNull()
})

test('both spellings of tỷ lệ are one word', () => {
  expect(found('tỉ lệ hộ nghèo', 'share')).toEqual(['tỷ lệ'])
})
