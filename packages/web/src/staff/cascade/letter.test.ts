import { expect, test } from 'vitest'
import { emptyLetter, isComplete, letterBody } from './letter.ts'

test('a letter without symbol or subject cannot pass a document on', () => {
  const letter = emptyLetter('2021-02-08')
  expect(isComplete(letter)).toBe(false)
  expect(isComplete({ ...letter, symbol: '31/KH-UBND', subject: ' ' })).toBe(false)
  expect(isComplete({ ...letter, symbol: '31/KH-UBND', subject: 'Triển khai' })).toBe(true)
})

test('what was left empty does not travel', () => {
  expect(letterBody({ ...emptyLetter('2021-02-08'), symbol: ' 31/KH-UBND ', subject: 'Triển khai' })).toEqual({
    documentType: 'Kế hoạch',
    symbol: '31/KH-UBND',
    issuedOn: '2021-02-08',
    subject: 'Triển khai',
  })
})

test('the type follows the symbol until the office chooses another', () => {
  const letter = { ...emptyLetter('2021-02-08'), symbol: '31/KH-UBND', subject: 'Triển khai' }
  expect(letterBody({ ...letter, documentType: 'Hướng dẫn' }).documentType).toBe('Hướng dẫn')
})
