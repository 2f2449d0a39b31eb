import { expect, test } from 'vitest'
import { expand } from './phrases.ts'

test.each([
  ['trở lên', ['trở lên']],
  ['[tăng] thêm', ['tăng thêm', 'thêm']],
  ['không (dưới|quá)', ['không dưới', 'không quá']],
  ['[cùng kỳ] [năm (trước|YYYY)]', ['cùng kỳ năm trước', 'cùng kỳ năm YYYY', 'cùng kỳ', 'năm trước', 'năm YYYY', '']],
])('the line %s stands for its phrases', (line, phrases) => {
  expect(expand(line)).toEqual(phrases)
})

test('a bracket that stays open is a fault of the lexicon', () => {
  expect(() => expand('không (dưới|quá')).toThrow('a bracket stays open')
})
