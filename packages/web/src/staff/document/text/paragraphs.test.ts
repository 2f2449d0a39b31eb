import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

const textOfLines = fc
  .array(fc.constantFrom('', '  ', 'Mục 1', 'tiếp theo dòng trên', `${'chữ '.repeat(20)}dài`, 'a) Ý nhỏ;', '- Gạch'))
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((mark) => lines.join(mark)))

test('between the paragraphs there is nothing but blanks', () => {
  fc.assert(
    fc.property(textOfLines, (text) => {
      let at = 0
      for (const { start, end } of paragraphsOf(text, 0, text.length)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})

const words = (text: string) =>
  paragraphsOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))

test('a line broken for want of room goes on in the next', () => {
  expect(words('Các cấp chính quyền phối hợp với các đoàn thể phát\nđộng phong trào thi đua.\nTừ nay.')).toEqual([
    'Các cấp chính quyền phối hợp với các đoàn thể phát động phong trào thi đua.',
    'Từ nay.',
  ])
})

test('an item with a label begins a paragraph of its own', () => {
  const long = 'Các cấp chính quyền phối hợp với các đoàn thể phát động'
  expect(words(`${long}\na) tuyên truyền rộng rãi`)).toEqual([long, 'a) tuyên truyền rộng rãi'])
})
