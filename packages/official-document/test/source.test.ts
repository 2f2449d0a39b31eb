import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldLetters } from '../src/text/letters.ts'
import { prepareSource } from '../src/text/source.ts'

test('converter marks are seen through and offsets lead back to the text as given', () => {
  const given = '\ufeff### **1. Chủ đề** | thi đua'
  const source = prepareSource(given)
  const at = source.plain.indexOf('Chủ đề')
  const { start, end } = source.locate(at, at + 'Chủ đề'.length)
  expect(given.slice(start, end)).toBe('Chủ đề')
  expect(source.plain.trim()).toBe('1. Chủ đề \t thi đua')
})

test('decomposed letters are composed; a span covers their marks', () => {
  const given = 'thi đua đạt 95%'.normalize('NFD')
  const source = prepareSource(given)
  expect(source.plain).toBe('thi đua đạt 95%')
  const { start, end } = source.locate(8, 11)
  expect(given.slice(start, end).normalize('NFC')).toBe('đạt')
})

test('both ways of placing tones fold to one, but not in the middle of a syllable', () => {
  expect(foldLetters('Hoà bình, uỷ ban, toàn quốc, quý')).toBe('hòa bình, ủy ban, toàn quốc, quý')
})

test('for any text the spans of neighbours never run backwards and stay inside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const source = prepareSource(given)
      expect(source.folded.length).toBe(source.plain.length)
      let last = 0
      for (let i = 0; i < source.plain.length; i++) {
        const { start, end } = source.locate(i, i + 1)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(given.length)
        last = start
      }
    }),
  )
})
